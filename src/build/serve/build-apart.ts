import { fork } from 'node:child_process';
import { once } from 'node:events';
import { constants } from 'node:os';
import { fileURLToPath } from 'node:url';

const buildSite = fileURLToPath(new URL('./build-site.ts', import.meta.url));

/** Signals that come closer than this are one: npm hands on what the terminal has sent already. */
const sameSignalMs = 500;

/**
 * Builds in a process that ends: what a build takes of memory is not held while the site is shown.
 * Gives its exit code. Ctrl-C lets it stop in an orderly way, twice ends it at once.
 */
export async function buildApart(): Promise<number> {
  // In a group of its own a Ctrl-C reaches it once, and by us.
  const child = fork(buildSite, { detached: process.platform !== 'win32' });
  let toldMs = -Infinity;
  const stop = (signal: NodeJS.Signals): void => {
    if (performance.now() - toldMs < sameSignalMs) return;
    toldMs = performance.now();
    child.kill(signal);
  };
  const names = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  for (const name of names) process.on(name, stop);
  try {
    const [code, signal] = (await once(child, 'exit')) as [number, null] | [null, NodeJS.Signals];
    if (code !== null) return code;
    if (toldMs === -Infinity) console.error(`Bygget avbröts av datorn (${signal}).`);
    // As shells tell of a program that a signal ended.
    return 128 + constants.signals[signal];
  } finally {
    for (const name of names) process.off(name, stop);
  }
}
