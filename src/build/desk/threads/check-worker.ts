import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { openChecks, type Standing } from '../check-work.ts';
import { followContent } from './follow-content.ts';

/** The thread is asked how the content stands. */
export type StandingQuestion = { id: number };
export type StandingReply = { id: number; standing?: Standing; error?: unknown };
/** `pages` is the thread that writes the pages. */
export type CheckData = { root: string; pages: MessagePort };

/** Readers are shown the boards before the check begins, where there is but one processor for both. */
const beforeCheckMs = 60;

const { root, pages } = workerData as CheckData;
const checks = openChecks(root, (told) => pages.postMessage(told));

parentPort?.on('message', ({ id }: StandingQuestion) => {
  checks
    .stand()
    .then(
      (standing): StandingReply => ({ id, standing }),
      (error: unknown): StandingReply => ({ id, error }),
    )
    .then((reply) => parentPort?.postMessage(reply));
});

let timer: NodeJS.Timeout | undefined;
followContent(root, () => {
  clearTimeout(timer);
  timer = setTimeout(() => void checks.look().catch(() => undefined), beforeCheckMs);
});
