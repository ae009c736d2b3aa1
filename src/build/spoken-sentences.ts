import { readFile, stat, writeFile } from 'node:fs/promises';
import type { SpokenSentence } from '../film/timeline.ts';
import type { FilmRecord } from '../model/film-record.ts';
import { cachePath, openCache, putCached } from '../studio/cache.ts';

/** What the films' voices have said, by language and sentence. */
export type SpokenSentences = ReadonlyMap<string, ReadonlyMap<string, SpokenSentence>>;

const [kind, name] = ['spoken', 'sentences'];

/** Where it is remembered. */
export const spokenFile = (root: string): string =>
  cachePath(openCache(`${root}/.cache`), kind, name);

/**
 * Remembers how long each sentence of all films is and when its words begin, for the desk, which shows a
 * film's seconds before it is made. Nothing else rests on it: what is not there is estimated.
 */
export async function writeSpoken(root: string, records: readonly FilmRecord[]): Promise<void> {
  const sentences = records.flatMap(({ narration, timeline }) =>
    timeline.sentences.map(({ text, startMs, endMs, words }) => ({
      narration,
      sentence: { text, durationMs: endMs - startMs, words },
    })),
  );
  await putCached(openCache(`${root}/.cache`), kind, name, (path) =>
    writeFile(path, JSON.stringify(sentences)),
  );
}

/** Reads it when it has changed since `beforeMs`; undefined when it has not, or is not there. */
export async function readSpoken(
  root: string,
  beforeMs: number,
): Promise<{ spoken: SpokenSentences; changedMs: number } | undefined> {
  const file = spokenFile(root);
  try {
    const { mtimeMs } = await stat(file);
    if (mtimeMs === beforeMs) return undefined;
    const sentences = JSON.parse(await readFile(file, 'utf8')) as {
      narration: string;
      sentence: SpokenSentence;
    }[];
    const spoken = new Map<string, Map<string, SpokenSentence>>();
    for (const { narration, sentence } of sentences)
      spoken.set(narration, (spoken.get(narration) ?? new Map()).set(sentence.text, sentence));
    return { spoken, changedMs: mtimeMs };
  } catch {
    // It is made anew with the next films.
    return undefined;
  }
}
