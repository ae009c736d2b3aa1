import { join } from 'node:path';
import {
  buildApart,
  checkAddress,
  listAddresses,
  readServeOptions,
  ServeOptionError,
  serveSite,
} from '../src/build/serve/serve.ts';
import { site } from '../src/site.config.ts';

/** Builds all that is missing, films included, and serves the site until Ctrl-C. */
async function run(args: readonly string[]): Promise<void> {
  const options = readServeOptions(args, process.env);
  await checkAddress(options);
  const code = await buildApart();
  if (code !== 0) {
    process.exitCode = code;
    return;
  }
  const server = await serveSite(join(process.cwd(), 'dist'), options);
  const addresses = listAddresses(server).join('\n  ');
  console.log(`\n${site.name} finns nu på ${addresses}\nTryck Ctrl-C för att avsluta.\n`);
}

try {
  await run(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof ServeOptionError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
