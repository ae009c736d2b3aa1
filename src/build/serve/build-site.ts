/** Builds the site that is in the current folder; run in a process of its own by `buildApart`. */
import { build } from 'astro';
import { StoppedError, stoppedExitCode } from '../terminal/terminal.ts';

// Nobody waits for a build whose parent is gone.
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
process.channel?.unref();

try {
  await build({ logLevel: 'warn' });
} catch (error) {
  if (!(error instanceof StoppedError)) throw error;
  console.error(error.message);
  process.exitCode = stoppedExitCode;
}
