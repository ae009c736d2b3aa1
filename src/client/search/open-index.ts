import type { IndexAnswer, IndexQuestion } from './index-worker.ts';
import { isOnStick, openIndex } from '../page/site-files.ts';
import {
  indexOf,
  type Pagefind,
  type WordHit,
  type WordIndex,
  type Fragment,
} from './word-index.ts';

type Waiting = { resolve(value: unknown): void; reject(error: Error): void };
type Asked =
  | { open: string; language: string }
  | { find: readonly string[] }
  | { read: string; title: string };

/** The index in a worker, so that typing is never held up; `address` is that of `pagefind.js`. */
async function openWorker(address: string, language: string): Promise<WordIndex> {
  const worker = new Worker(new URL('./index-worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, Waiting>();
  let last = 0;
  const ask = (asked: Asked): Promise<unknown> =>
    new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, { resolve, reject });
      worker.postMessage({ number: last, ...asked } as IndexQuestion);
    });
  worker.addEventListener('message', ({ data }: MessageEvent<IndexAnswer>) => {
    const { number, value, error } = data;
    const { resolve, reject } = waiting.get(number) ?? {};
    waiting.delete(number);
    if (error === undefined) resolve?.(value);
    else reject?.(new Error(error));
  });
  // The worker itself did not come, or the browser knows no module workers.
  worker.addEventListener('error', () => {
    for (const { reject } of waiting.values()) reject(new Error('The index has no worker'));
    waiting.clear();
  });
  try {
    await ask({ open: new URL(address, location.href).href, language });
  } catch (error) {
    worker.terminate();
    throw error;
  }
  return {
    find: async (words) => (await ask({ find: words })) as WordHit[][],
    read: async (hit, title) => (await ask({ read: hit, title })) as Fragment | undefined,
  };
}

/** Opens the index of a language. Rejects when a file of it does not come. */
export async function openWordIndex(address: string, language: string): Promise<WordIndex> {
  if (!isOnStick()) return openWorker(address, language);
  const pagefind = (await openIndex(language)) as Pagefind;
  await pagefind.init();
  return indexOf(pagefind);
}
