import { splitWords } from './spelling/split-words.ts';
import { wordRoot } from './spelling/word-root.ts';

/**
 * A way of saying something, and the words of the site that mean the same. `whole` is the roots of
 * all its words, `bare` of those that tell something: `komma in på` is found as `komma in` too. What
 * would be a single word without its fillers has none: `läsa av` is not `läsa`.
 */
export type Meaning = {
  /** As it is written: `lurad` is no form of `luren`, though both have one root. */
  said: string[];
  whole: string[];
  bare: string[] | undefined;
  find: string[];
};

/** A word as it was typed, or what it means on the site; `typed` is the one word that means it. */
export type Reading = { find: string[]; typed: string | undefined; isTranslated: boolean };

type Known = { means: readonly Meaning[]; skip: ReadonlySet<string>; language: string };

/** Editors' meanings, the longest first, for it says most. */
export function prepareMeanings(
  means: readonly { say: readonly string[]; find: string }[],
  skip: ReadonlySet<string>,
  language: string,
): Meaning[] {
  const rootsOf = (words: readonly string[]) => words.map((word) => wordRoot(word, language));
  return means
    .flatMap(({ say, find }) =>
      say.map((text): Meaning => {
        const words = splitWords(text);
        const telling = words.filter((word) => !skip.has(word));
        const isBare = telling.length > 1 || telling.length === words.length;
        return {
          said: words,
          whole: rootsOf(words),
          bare: isBare ? rootsOf(telling) : undefined,
          find: splitWords(find),
        };
      }),
    )
    .sort((a, b) => b.whole.length - a.whole.length);
}

/** Words that tell something, everyday ones as those of the guides; all words when none tells. */
export function readMeanings(
  words: readonly string[],
  { means, skip, language }: Known,
): Reading[] {
  const tokens = words.map((word) => ({
    word,
    root: wordRoot(word, language),
    isFiller: skip.has(word),
  }));
  const readings: Reading[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const rest = tokens.slice(at);
    const telling = rest.filter(({ isFiller }) => !isFiller);
    const [first] = rest;
    if (!first) break;
    const begins = (roots: readonly string[] | undefined, all: typeof rest) =>
      roots?.every((root, place) => root === all[place]?.root) ?? false;
    const whole =
      means.find(({ said }) => said.every((word, place) => word === rest[place]?.word)) ??
      means.find((meaning) => begins(meaning.whole, rest));
    const bare = first.isFiller
      ? undefined
      : means.find(({ bare: roots }) => begins(roots, telling));
    const meaning = whole && whole.whole.length >= (bare?.bare?.length ?? 0) ? whole : bare;
    if (meaning) {
      const last =
        meaning === whole ? rest[whole.whole.length - 1] : telling[(bare?.bare?.length ?? 1) - 1];
      const length = last ? rest.indexOf(last) + 1 : 1;
      readings.push({
        find: meaning.find,
        typed: length === 1 ? first.word : undefined,
        isTranslated: true,
      });
      at += length - 1;
    } else if (!first.isFiller) {
      readings.push({ find: [first.word], typed: first.word, isTranslated: false });
    }
  }
  if (readings.length > 0) return readings;
  return words.map((word) => ({ find: [word], typed: word, isTranslated: false }));
}
