import { watch, watchFile } from 'node:fs';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { spokenFile } from '../spoken-sentences.ts';
import { type News, openWork, type Standing } from './desk-work.ts';
import type { Told } from './views/write-page.ts';

/** What the worker is asked: for a page, how the content stands, or what is said of it. */
export type Question = { id: number } & ({ page: string } | { ask: 'stand' | 'told' });
export type Reply = {
  id: number;
  page?: string | undefined;
  standing?: Standing;
  told?: readonly Told[];
  error?: unknown;
};

/** An editor's program often writes a file in two goes. */
const settleMs = 30;

/** The desk's work is done beside the builder, which is busy with its own when something changes. */
const { root, base } = workerData as { root: string; base: string };
const tell = (message: News | Reply) => parentPort?.postMessage(message);
const work = openWork(root, base, tell);

async function answer(question: Question): Promise<Reply> {
  const { id } = question;
  if ('page' in question) return { id, page: await work.write(question.page) };
  return question.ask === 'stand'
    ? { id, standing: await work.stand() }
    : { id, told: work.told() };
}

parentPort?.on('message', (question: Question) => {
  answer(question)
    .catch((error: unknown): Reply => ({ id: question.id, error }))
    .then(tell, () => undefined);
});

const look = () => void work.look().catch(() => undefined);
let timer: NodeJS.Timeout | undefined;
const watcher = watch(join(root, 'content'), { recursive: true }, () => {
  clearTimeout(timer);
  timer = setTimeout(look, settleMs);
});
// What the voice has said since is no estimate any longer.
watchFile(spokenFile(root), { interval: 1000 }, look);
// Where the system has no room for more watchers the builder's own still tells of changes.
watcher.on('error', () => watcher.close());
