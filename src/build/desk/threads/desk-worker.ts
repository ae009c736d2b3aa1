import { watchFile } from 'node:fs';
import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { spokenFile } from '../../spoken-sentences.ts';
import { type News, openWork } from '../desk-work.ts';
import { followContent } from './follow-content.ts';
import type { Told } from '../views/write-page.ts';

/** What the worker is asked: for a page, what is said of the content, or to read all of it. */
export type Question = { id: number } & Asked;
export type Asked = { page: string } | { ask: 'told' | 'look' };
export type Reply = {
  id: number;
  page?: string | undefined;
  told?: readonly Told[];
  error?: unknown;
};
/** `checks` is where the thread that checks tells what it says. */
export type DeskData = { root: string; base: string; checks: MessagePort };

/**
 * The desk's pages are written beside the builder, which is busy with its own when something changes, and
 * beside the check, which takes longer than somebody who has saved a file would wait.
 */
const { root, base, checks } = workerData as DeskData;
const tell = (message: News | Reply) => parentPort?.postMessage(message);
const work = openWork(root, base, tell);

async function answer(question: Question): Promise<Reply> {
  const { id } = question;
  if ('page' in question) return { id, page: await work.write(question.page) };
  if (question.ask === 'look') await work.look();
  return { id, told: work.told() };
}

const look = (paths?: readonly string[]): Promise<void> => work.look(paths).catch(() => undefined);
const first = look();

parentPort?.on('message', (question: Question) => {
  first
    .then(() => answer(question))
    .catch((error: unknown): Reply => ({ id: question.id, error }))
    .then(tell, () => undefined);
});
checks.on('message', (told: readonly Told[]) => work.hear(told));

followContent(root, (paths) => void look(paths));
// What the voice has said since is no estimate any longer.
watchFile(spokenFile(root), { interval: 1000 }, () => void look());
