import { parentPort, workerData } from 'node:worker_threads';
import { tellCause } from '../../studio/tell-cause.ts';
import { openRecords, type Records } from './make-records.ts';

export type RecordsData = { root: string; shown: string | undefined };
export type RecordsAnswer = { records: Records } | { told: string };

/** To speak a guide's sentences takes seconds, in which the builder's own thread would answer nobody. */
const { root, shown } = workerData as RecordsData;
const make = openRecords(root, shown);

parentPort?.on('message', (isAnew: boolean) => {
  make(isAnew)
    .then(
      (records): RecordsAnswer => ({ records }),
      (error: unknown): RecordsAnswer => ({ told: tellCause(error) }),
    )
    .then((answer) => parentPort?.postMessage(answer));
});
