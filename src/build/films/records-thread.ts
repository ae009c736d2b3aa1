import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Records } from './make-records.ts';
import type { RecordsAnswer, RecordsData } from './records-worker.ts';

/** `openRecords` in a thread of its own, which is asked for one thing at a time; it is started when needed. */
export function openRecordsThread(
  root: string,
  shown: string | undefined,
): (isAnew: boolean) => Promise<Records> {
  const program = pathToFileURL(join(root, 'src/build/films/records-worker.ts'));
  let worker: Worker | undefined;
  return (isAnew) =>
    new Promise((resolve, reject) => {
      const workerData: RecordsData = { root, shown };
      worker ??= new Worker(program, { workerData });
      const asked = worker;
      const take = (answer: RecordsAnswer) => {
        asked.off('error', die);
        asked.unref();
        if ('records' in answer) resolve(answer.records);
        else reject(new Error(answer.told));
      };
      const die = (cause: unknown) => {
        worker = undefined;
        asked.off('message', take);
        reject(new Error('Det går inte att säga filmernas meningar.', { cause }));
      };
      asked.ref();
      asked.once('message', take);
      asked.once('error', die);
      asked.postMessage(isAnew);
    });
}
