import { openDictionary } from './open-dictionary.ts';

/** A word, and what is enough of it that it is known; see `checks/spelling/list-spelled`. */
type Word = { word: string; core: string };

/** By `keyOf`: the nearest words where no dictionary has it, and nothing where one has. */
export type Verdicts = Map<string, string[] | undefined>;

export const keyOf = (language: string, { word, core }: Word): string =>
  `${language} ${word}${core === word ? '' : ` (${core})`}`;

/** To look for what is near a word takes up to half a second: the rest is left for the next time. */
const nearMs = 500;
const shownNear = 3;

/** The verdicts, and those among them that lack what is near because it would have taken too long. */
export type Judged = { verdicts: Verdicts; unfinished: string[] };

/**
 * Looks up words of a language. A translation names buttons and things of Swedish services as they are
 * called, so a Swedish word is right in it.
 */
export async function judgeWords(language: string, words: readonly Word[]): Promise<Judged> {
  const verdicts: Verdicts = new Map(words.map((word) => [keyOf(language, word), undefined]));
  const own = await openDictionary(language);
  const missing = words.filter(({ word, core }) => !own.has(word) && !own.has(core));
  const swedish = language === 'sv' || missing.length === 0 ? own : await openDictionary('sv');
  const wrong = missing.filter(({ word, core }) => !swedish.has(word) && !swedish.has(core));
  const unfinished: string[] = [];
  const start = performance.now();
  for (const one of wrong) {
    const hasTime = performance.now() - start < nearMs;
    const near = hasTime ? own.near(one.core).slice(0, shownNear) : [];
    const key = keyOf(language, one);
    verdicts.set(
      key,
      near.map((core) => one.word.replace(one.core, core)),
    );
    if (!hasTime) unfinished.push(key);
  }
  return { verdicts, unfinished };
}
