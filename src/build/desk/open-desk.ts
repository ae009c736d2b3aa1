import { MessageChannel, Worker } from 'node:worker_threads';
import { askThread } from './threads/ask-thread.ts';
import type { Standing } from './check-work.ts';
import type { CheckData, StandingReply } from './threads/check-worker.ts';
import type { News } from './desk-work.ts';
import type { Asked, DeskData, Reply } from './threads/desk-worker.ts';
import type { Told } from './views/write-page.ts';

/** The desk, whose work is done in threads of their own: one writes its pages, one checks the content. */
export type Desk = {
  base: string;
  /** The page at an address under the desk; undefined where there is none. */
  page(path: string): Promise<string | undefined>;
  /** How the content stands, what is in order of it having been shown to the builder. */
  stand(): Promise<Standing>;
  told(): Promise<readonly Told[]>;
  /** Calls `hear` with all that happens, until the function that it gives is called. */
  listen(hear: (news: News) => void): () => void;
  close(): Promise<void>;
};

function startThread(name: string, workerData: DeskData | CheckData): Worker {
  const port = 'checks' in workerData ? workerData.checks : workerData.pages;
  const worker = new Worker(new URL(name, import.meta.url), { workerData, transferList: [port] });
  worker.unref();
  return worker;
}

/** Opens the desk over the content under `root`; its pages lie under `<siteBase>skrivbord/`. */
export function openDesk(root: string, siteBase = '/'): Desk {
  const base = `${siteBase}/skrivbord/`.replace(/\/+/gu, '/');
  const { port1: checks, port2: pages } = new MessageChannel();
  const threads = [
    startThread('./threads/desk-worker.ts', { root, base, checks }),
    startThread('./threads/check-worker.ts', { root, pages }),
  ] as const;
  const hearers = new Set<(news: News) => void>();
  const hear = (news: News) => hearers.forEach((each) => each(news));
  const askDesk = askThread<Asked, Reply, News>(threads[0], hear);
  const askCheck = askThread<object, StandingReply, never>(threads[1], () => undefined);
  return {
    base,
    page: async (path) => (await askDesk({ page: path })).page,
    stand: async () => {
      // Whoever asks has heard of something that the threads may not have.
      const [{ standing }] = await Promise.all([askCheck({}), askDesk({ ask: 'look' })]);
      return standing ?? { faults: [], held: [], changed: [], isWhole: true };
    },
    told: async () => (await askDesk({ ask: 'told' })).told ?? [],
    listen: (each) => {
      hearers.add(each);
      return () => void hearers.delete(each);
    },
    close: async () => void (await Promise.all(threads.map((thread) => thread.terminate()))),
  };
}
