import type { Vocabulary } from './near/near-file.ts';
import { foldLetters } from './spelling/fold-letters.ts';
import { unpackWords } from './spelling/pack-words.ts';
import { type Meaning, prepareMeanings, readMeanings } from './read-meanings.ts';
import { splitWords } from './spelling/split-words.ts';
import { spell, type Spelling } from './spelling/typing-cost.ts';
import { indexStem, wordRoot } from './spelling/word-root.ts';

/** A guide as the search knows it before anything of it is fetched. */
export type LexiconGuide = {
  /** `1177/fornya-recept` */
  guide: string;
  title: string;
  /** It is in Swedish where the page that is searched from is not. */
  isForeign?: boolean | undefined;
  /** That is so, and its title is in the page's language all the same. */
  isNamed?: boolean | undefined;
};

/** What of a guide is shown with a hit, and tells its steps apart: `search/<language>-g<place>.json`. */
export type GuideText = {
  title: string;
  service: string;
  /** The film's length in words. */
  length: string;
  steps: readonly { number: number; heading: string; text: string }[];
};

/** What the browser fetches to understand a search: `search/<language>.json`. */
export type LexiconFile = {
  language: string;
  guides: LexiconGuide[];
  /** Every word of the guides, and in how many of them it stands; see `packWords`. */
  words: string;
  /** How many words each guide has. */
  lengths: number[];
  /** Where words stand comes in parts, `search/<language>-<part>.json`: the first word of each. */
  shards: number[];
  skip: string[];
  means: { say: string[]; find: string }[];
  /** By place in `guides`: how somebody may ask for it. */
  asks: [guide: number, phrases: string[]][];
  /** How people write what they wish of help from a person: see `near`. */
  near: Vocabulary;
};

/** A way of asking, as the roots of the site's words for it. */
export type Phrase = { guide: number; text: string; roots: Set<string> };

export type Lexicon = {
  language: string;
  guides: LexiconGuide[];
  /** In how many guides a word stands; 0 for a word that only editors have given. */
  words: Map<string, number>;
  /** How each of the words is written and sounds. */
  spellings: Spelling[];
  /** Words that people search with: of titles, of ways of asking, of what editors translate. */
  asked: Set<string>;
  byFold: Map<string, string[]>;
  bySound: Map<string, string[]>;
  byRoot: Map<string, string[]>;
  /** The guides' words in the index's order, and their places there by the stem they are filed under. */
  listed: string[];
  byStem: Map<string, number[]>;
  lengths: number[];
  shards: number[];
  /** How many guides have a word of this root in their title. */
  inTitles: Map<string, number>;
  /** Folded. */
  skip: Set<string>;
  means: Meaning[];
  asks: Phrase[];
  near: Vocabulary;
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

function groupPlaces(words: readonly string[], language: string): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const [at, word] of words.entries()) {
    const stem = indexStem(word, language);
    const known = places.get(stem);
    if (known) known.push(at);
    else places.set(stem, [at]);
  }
  return places;
}

const countTitles = (guides: readonly LexiconGuide[], language: string): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const { title } of guides)
    for (const root of new Set(splitWords(title).map((word) => wordRoot(word, language))))
      counts.set(root, (counts.get(root) ?? 0) + 1);
  return counts;
};

/** The file, with what is looked up in it ready to be found. */
export function openLexicon(file: LexiconFile): Lexicon {
  const { language, guides } = file;
  const words = unpackWords(file.words);
  const listed = [...words.keys()];
  const skip = new Set(file.skip.flatMap((word) => [word, foldLetters(word)]));
  const phrases: [number, string][] = [
    ...guides.map(({ title }, guide): [number, string] => [guide, title]),
    ...file.asks.flatMap(([guide, asked]) =>
      asked.map((phrase): [number, string] => [guide, phrase]),
    ),
  ];
  const given = [
    ...phrases.map(([, text]) => text),
    ...file.means.flatMap(({ say, find }) => [...say, find]),
  ];
  const asked = new Set(given.flatMap(splitWords).filter((word) => !skip.has(word)));
  for (const word of asked) if (!words.has(word)) words.set(word, 0);

  const spellings = [...words.keys()].map((word) => spell(word, language));

  const means = prepareMeanings(file.means, skip, language);
  return {
    language,
    guides,
    words,
    spellings,
    asked,
    byFold: group(spellings, ({ fold }) => fold),
    bySound: group(spellings, ({ sound }) => sound),
    byRoot: group(spellings, ({ word }) => wordRoot(word, language)),
    listed,
    byStem: groupPlaces(listed, language),
    lengths: file.lengths,
    shards: file.shards,
    inTitles: countTitles(guides, language),
    skip,
    means,
    near: file.near,
    asks: phrases.map(([guide, text]) => ({
      guide,
      text,
      roots: new Set(
        readMeanings(splitWords(text), { means, skip, language })
          .flatMap(({ find }) => find)
          .map((word) => wordRoot(word, language)),
      ),
    })),
  };
}

/** A word of some titles tells of those guides, however many others mention it. */
const titleShare = 0.8;

/** How much a word tells of what is meant: one that few guides have tells most. From 0.1 to 1. */
export function rarity(lexicon: Lexicon, word: string): number {
  const all = Math.max(lexicon.guides.length, 2);
  const rate = (count: number) => Math.log((all + 1) / count) / Math.log(all + 1);
  const titles = lexicon.inTitles.get(wordRoot(word, lexicon.language)) ?? 0;
  const byTitles = titles > 0 ? titleShare * rate(titles) : 0;
  return Math.max(0.1, rate(Math.max(lexicon.words.get(word) ?? 0, 1)), byTitles);
}
