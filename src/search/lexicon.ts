import { foldLetters } from './fold-letters.ts';
import { splitWords } from './split-words.ts';
import { spell, type Spelling } from './typing-cost.ts';
import { wordRoot } from './word-root.ts';

/** A guide as the search knows it before anything of it is fetched. */
export type LexiconGuide = {
  /** The guide's name in the search index, as Pagefind gives it in a result. */
  hit: string;
  /** `1177/fornya-recept` */
  guide: string;
  title: string;
};

/** What the browser fetches to understand a search: `search/<language>.json`. */
export type LexiconFile = {
  language: string;
  guides: LexiconGuide[];
  /** Every word of the guides, and after it in how many of them it stands: `app 12 appen 3`. */
  words: string;
  skip: string[];
  means: { say: string[]; find: string }[];
  /** By place in `guides`: how somebody may ask for it. */
  asks: [guide: number, phrases: string[]][];
};

/** Words by their roots, and the words of the site that mean the same. */
export type Meaning = { roots: string[]; find: string[] };

/** A way of asking, as the roots of the site's words for it. */
export type Phrase = { guide: number; text: string; roots: Set<string> };

export type Lexicon = {
  language: string;
  guides: LexiconGuide[];
  /** In how many guides a word stands; 0 for a word that only editors have given. */
  words: Map<string, number>;
  /** How each of the words is written and sounds. */
  spellings: Spelling[];
  byFold: Map<string, string[]>;
  bySound: Map<string, string[]>;
  byRoot: Map<string, string[]>;
  /** Folded. */
  skip: Set<string>;
  /** Longest first. */
  means: Meaning[];
  asks: Phrase[];
};

const group = (
  spellings: readonly Spelling[],
  keyOf: (spelling: Spelling) => string,
): Map<string, string[]> => {
  const groups = new Map<string, string[]>();
  for (const spelling of spellings) {
    const key = keyOf(spelling);
    const known = groups.get(key);
    if (known) known.push(spelling.word);
    else groups.set(key, [spelling.word]);
  }
  return groups;
};

const readWords = (text: string): Map<string, number> => {
  const parts = text === '' ? [] : text.split(' ');
  const words = new Map<string, number>();
  for (let at = 0; at < parts.length; at += 2) words.set(parts[at] ?? '', Number(parts[at + 1]));
  return words;
};

/** The file, with what is looked up in it ready to be found. */
export function openLexicon(file: LexiconFile): Lexicon {
  const { language, guides } = file;
  const words = readWords(file.words);
  const skip = new Set(file.skip.flatMap((word) => [word, foldLetters(word)]));
  const phrases: [number, string][] = [
    ...guides.map(({ title }, guide): [number, string] => [guide, title]),
    ...file.asks.flatMap(([guide, asked]) =>
      asked.map((phrase): [number, string] => [guide, phrase]),
    ),
  ];
  const given = [...phrases.map(([, text]) => text), ...file.means.flatMap(({ say }) => say)];
  for (const word of given.flatMap(splitWords)) if (!words.has(word)) words.set(word, 0);

  const spellings = [...words.keys()].map((word) => spell(word, language));

  const rootsOf = (text: string): string[] => {
    const all = splitWords(text);
    const telling = all.filter((word) => !skip.has(word));
    return (telling.length > 0 ? telling : all).map((word) => wordRoot(word, language));
  };
  const means = file.means
    .flatMap(({ say, find }) =>
      say.map((text) => ({ roots: rootsOf(text), find: splitWords(find) })),
    )
    .sort((a, b) => b.roots.length - a.roots.length);
  return {
    language,
    guides,
    words,
    spellings,
    byFold: group(spellings, ({ fold }) => fold),
    bySound: group(spellings, ({ sound }) => sound),
    byRoot: group(spellings, ({ word }) => wordRoot(word, language)),
    skip,
    means,
    asks: phrases.map(([guide, text]) => ({
      guide,
      text,
      roots: new Set(translateRoots(rootsOf(text), means, language)),
    })),
  };
}

/** The meaning that the words from a place on have, if editors have given them one. */
export const findMeaning = (
  roots: readonly string[],
  at: number,
  means: readonly Meaning[],
): Meaning | undefined =>
  means.find((meaning) => meaning.roots.every((root, place) => root === roots[at + place]));

function translateRoots(
  roots: readonly string[],
  means: readonly Meaning[],
  language: string,
): string[] {
  const translated: string[] = [];
  for (let at = 0; at < roots.length; at += 1) {
    const meaning = findMeaning(roots, at, means);
    translated.push(
      ...(meaning ? meaning.find.map((word) => wordRoot(word, language)) : [roots[at] ?? '']),
    );
    at += meaning ? meaning.roots.length - 1 : 0;
  }
  return translated;
}

/** How much a word tells of what is meant: one that few guides have tells most. From 0.1 to 1. */
export function rarity(lexicon: Lexicon, word: string): number {
  const all = Math.max(lexicon.guides.length, 2);
  const count = Math.max(lexicon.words.get(word) ?? 0, 1);
  return Math.max(0.1, Math.log((all + 1) / count) / Math.log(all + 1));
}
