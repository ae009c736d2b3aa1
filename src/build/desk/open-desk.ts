import { Worker } from 'node:worker_threads';
import type { News, Standing } from './desk-work.ts';
import type { Question, Reply } from './desk-worker.ts';
import type { Told } from './views/write-page.ts';

/** The desk, whose work is done in a thread of its own. */
export type Desk = {
  base: string;
  /** The page at an address under the desk; undefined where there is none. */
  page(path: string): Promise<string | undefined>;
  stand(): Promise<Standing>;
  told(): Promise<readonly Told[]>;
  /** Calls `hear` with all that happens, until the function that it gives is called. */
  listen(hear: (news: News) => void): () => void;
  close(): Promise<void>;
};

type Waiting = { take: (reply: Reply) => void; fail: (error: unknown) => void };

/** Opens the desk over the content under `root`; its pages lie under `<siteBase>skrivbord/`. */
export function openDesk(root: string, siteBase = '/'): Desk {
  const base = `${siteBase}/skrivbord/`.replace(/\/+/gu, '/');
  const worker = new Worker(new URL('./desk-worker.ts', import.meta.url), {
    workerData: { root, base },
  });
  worker.unref();
  const waiting = new Map<number, Waiting>();
  const hearers = new Set<(news: News) => void>();
  let count = 0;
  worker.on('message', (message: News | Reply) => {
    if ('kind' in message) return void hearers.forEach((hear) => hear(message));
    const asked = waiting.get(message.id);
    waiting.delete(message.id);
    if (message.error !== undefined) asked?.fail(message.error);
    else asked?.take(message);
  });
  let death: unknown;
  const die = (cause: unknown) => {
    death ??= new Error('Skrivbordet har stannat. Kör npm run dev igen.', { cause });
    for (const { fail } of waiting.values()) fail(death);
    waiting.clear();
  };
  worker.on('error', die);
  worker.on('exit', die);
  const ask = (question: { page: string } | { ask: 'stand' | 'told' }): Promise<Reply> =>
    new Promise((take, fail) => {
      if (death !== undefined) return fail(death);
      const id = count++;
      waiting.set(id, { take, fail });
      worker.postMessage({ id, ...question } satisfies Question);
    });
  return {
    base,
    page: async (path) => (await ask({ page: path })).page,
    stand: async () =>
      (await ask({ ask: 'stand' })).standing ?? { faults: [], held: [], changed: [] },
    told: async () => (await ask({ ask: 'told' })).told ?? [],
    listen: (hear) => {
      hearers.add(hear);
      return () => void hearers.delete(hear);
    },
    close: async () => void (await worker.terminate()),
  };
}
