import { availableParallelism } from 'node:os';
import { MessageChannel } from 'node:worker_threads';
import { Tinypool } from 'tinypool';
import type { FilmJob, FilmProgress } from './film-worker.ts';

/**
 * Threads that live as long as the run: each loads the codecs once, at its first job. One that is
 * cut off while it loads or uses them takes the whole program with it or never ends, so each is
 * first asked to come to rest. None is ended before the run is: the pool hands its next job to a
 * thread that has just answered, also when that thread is on its way out.
 */
export const openPool = () =>
  new Tinypool({
    filename: new URL('./come-to-rest.ts', import.meta.url).href,
    teardown: 'comeToRest',
    minThreads: availableParallelism(),
    maxThreads: availableParallelism(),
  });

/** Where the jobs of those threads are. */
export const filmWorker = new URL('./film-worker.ts', import.meta.url).href;

/** Has one shape of a film drawn; `onDone` is told until where, in ms. */
export async function drawFilm(
  pool: Tinypool,
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
