import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const script = fileURLToPath(new URL('../../../scripts/films.ts', import.meta.url));

/** How a program ended, and all that it said. */
export type Ended = { code: number | null; signal: string | null; output: string };

export type Run = {
  ended: Promise<Ended>;
  kill(signal: NodeJS.Signals): void;
  /** Waits until the program has said something that matches. */
  said(pattern: RegExp): Promise<void>;
};

export type RunOptions = {
  env?: Record<string, string>;
  nodeArgs?: string[];
  /** Shell words that come before the program, as `ulimit` does. */
  before?: string;
};

/** Starts `npm run films`, without npm, on a project. */
export function startFilms(
  root: string,
  args: string[] = [],
  { env = {}, nodeArgs = [], before = '' }: RunOptions = {},
): Run {
  const words = [process.execPath, ...nodeArgs, script, '--root', root, ...args];
  const command = `${before} exec ${words.map((word) => `'${word}'`).join(' ')}`;
  const child = spawn('/bin/sh', ['-c', command], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  let look = () => undefined as void;
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (part: Buffer) => {
      output += part.toString();
      look();
    });
  }
  const ended = once(child, 'close').then(([code, signal]) => ({
    code: code as number | null,
    signal: signal as string | null,
    output,
  }));
  return {
    ended,
    kill: (signal) => void child.kill(signal),
    said: (pattern) =>
      new Promise((resolve, reject) => {
        look = () => {
          if (pattern.test(output)) resolve();
        };
        look();
        void ended.then(() => reject(new Error(`It never said ${String(pattern)}: ${output}`)));
      }),
  };
}

/** Runs `npm run films` to its end. */
export const runFilms = (root: string, args: string[] = [], options: RunOptions = {}) =>
  startFilms(root, args, options).ended;
