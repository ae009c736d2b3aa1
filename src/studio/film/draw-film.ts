import { MessageChannel } from 'node:worker_threads';
import type { Threads } from '../threads.ts';
import type { FilmJob, FilmProgress } from './film-worker.ts';

/** Where the jobs of the threads that make films are. */
export const filmWorker = new URL('./film-worker.ts', import.meta.url).href;

/** Has one shape of a film drawn; `onDone` is told until where, in ms. */
export async function drawFilm(
  threads: Threads,
  job: Omit<FilmJob, 'port'>,
  onDone: (doneMs: number) => void,
): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  port1.on('message', ({ doneMs }: FilmProgress) => onDone(doneMs));
  try {
    const call = { filename: filmWorker, name: 'makeFilm', transferList: [port2] };
    await threads.run({ ...job, port: port2 }, call);
  } finally {
    port1.close();
  }
}
