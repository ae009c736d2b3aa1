import { availableParallelism } from 'node:os';
import { MessageChannel, type TransferListItem } from 'node:worker_threads';
import { Tinypool } from 'tinypool';
import type { FilmJob, FilmProgress } from './film-worker.ts';

/** What makes films: gives each job to a thread that has nothing to do. */
export type FilmPool = {
  run(job: unknown, call: RunOptions): Promise<unknown>;
  /** Resolves when every thread has come to rest and ended. */
  destroy(): Promise<void>;
};

type RunOptions = { filename: string; name: string; transferList?: TransferListItem[] };

/**
 * Threads that live as long as the run: each loads the codecs once, at its first job. One that is
 * cut off while it loads or uses them takes the whole program with it or never ends, so each is
 * first asked to come to rest. None is ended before the run is: the pool hands its next job to a
 * thread that has just answered, also when that thread is on its way out.
 *
 * A thread that dies before it has a job fails every job: nobody would come to those that wait.
 */
export function openPool(): FilmPool {
  const pool = new Tinypool({
    filename: new URL('./come-to-rest.ts', import.meta.url).href,
    teardown: 'comeToRest',
    minThreads: availableParallelism(),
    maxThreads: availableParallelism(),
  });
  let hasDied = false;
  const death = new Promise<never>((_, reject) => {
    pool.on('error', (cause) => {
      hasDied = true;
      reject(new Error('A worker died.', { cause }));
    });
  });
  // Told to whoever has a job; without one nobody has lost anything.
  death.catch(() => undefined);
  return {
    run: (job, call) => Promise.race([pool.run(job, call), death]),
    // Where threads die as they start, one that is asked to come to rest may never answer.
    destroy: async () => {
      if (hasDied) await Promise.all(pool.threads.map((thread) => thread.terminate()));
      else await pool.destroy();
    },
  };
}

/** Where the jobs of those threads are. */
export const filmWorker = new URL('./film-worker.ts', import.meta.url).href;

/** Has one shape of a film drawn; `onDone` is told until where, in ms. */
export async function drawFilm(
  pool: FilmPool,
  job: Omit<FilmJob, 'port'>,
  onDone: (doneMs: number) => void,
): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  port1.on('message', ({ doneMs }: FilmProgress) => onDone(doneMs));
  try {
    const call = { filename: filmWorker, name: 'makeFilm', transferList: [port2] };
    await pool.run({ ...job, port: port2 }, call);
  } finally {
    port1.close();
  }
}
