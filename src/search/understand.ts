import { groupWords } from './group-words.ts';
import { type Lexicon, rarity } from './lexicon.ts';
import { mendWord } from './mend-word.ts';
import { readMeanings } from './read-meanings.ts';
import { splitWords } from './spelling/split-words.ts';
import { indexStem, wordRoot } from './spelling/word-root.ts';

/** A word to look up in the index; `weight` is how surely it is what was meant, from 0 to 1. */
export type Lookup = { word: string; weight: number };

/** One thing that was asked for, and every way the site may say it. */
export type Term = { word: string; root: string; rarity: number; lookups: Lookup[] };

/** What a search means. */
export type Understanding = {
  terms: Term[];
  /** What it was read as, where that is not what was typed. */
  mended: string | undefined;
};

/** So many ways of saying a word are looked up, the likeliest first. */
const mostLookups = 3;
const familyWeight = 0.9;
const originalWeight = 0.6;
const compoundWeight = 0.5;
/** So short an end of a compound is an ending and no word. */
const shortestTail = 4;

const byCount =
  (lexicon: Lexicon) =>
  (a: string, b: string): number =>
    (lexicon.words.get(b) ?? 0) - (lexicon.words.get(a) ?? 0) || a.length - b.length;

/** The same word in forms that the index keeps apart, and the compounds that end with it. */
function relate(word: string, lexicon: Lexicon): Lookup[] {
  const { language } = lexicon;
  const isOnSite = (other: string) => (lexicon.words.get(other) ?? 0) > 0 && other !== word;
  const family = (lexicon.byRoot.get(wordRoot(word, language)) ?? [])
    .filter(isOnSite)
    .sort(byCount(lexicon));
  const tails =
    word.length < shortestTail
      ? []
      : [...lexicon.words.keys()].filter(
          (other) => isOnSite(other) && other.length > word.length + 1 && other.endsWith(word),
        );
  const own = indexStem(word, language);
  const stems = new Set((lexicon.words.get(word) ?? 0) > 0 ? [own] : []);
  // The index finds all words of one stem by any of them.
  const apart = (other: string): boolean => {
    const stem = indexStem(other, language);
    const isNew = !stems.has(stem);
    stems.add(stem);
    return isNew;
  };
  return [
    ...family.filter(apart).map((other) => ({ word: other, weight: familyWeight })),
    ...tails
      .sort(byCount(lexicon))
      .filter(apart)
      .map((other) => ({ word: other, weight: compoundWeight })),
  ];
}

function makeTerm(word: string, lexicon: Lexicon, original?: string): Term {
  const others = relate(word, lexicon);
  const isOnSite = (lexicon.words.get(word) ?? 0) > 0;
  const lookups = [
    // The index would answer a word that it does not have with one that begins like it.
    ...(isOnSite ? [{ word, weight: 1 }] : []),
    ...(original === undefined ? [] : [{ word: original, weight: originalWeight }]),
    ...others,
  ].slice(0, mostLookups);
  const commonest = isOnSite ? word : (others[0]?.word ?? word);
  const root = wordRoot(word, lexicon.language);
  return { word, root, rarity: rarity(lexicon, commonest), lookups };
}

/** What the words mean on the site, each thing as a term. */
const makeTerms = (words: readonly string[], lexicon: Lexicon): Term[] =>
  readMeanings(words, lexicon).flatMap(({ find, typed, isTranslated }) => {
    const isOwn = typed !== undefined && (lexicon.words.get(typed) ?? 0) > 0;
    return find.map((word) => makeTerm(word, lexicon, isTranslated && isOwn ? typed : undefined));
  });

/** Every thing is asked for once: to say it twice does not make it two. */
const withoutTwins = (terms: Term[]): Term[] =>
  terms.filter(({ root }, at) => terms.findIndex((other) => other.root === root) === at);

/** A word that nearly every guide has is not looked up beside one that few have. */
const noise = 0.15;
const telling = 0.45;

/** What is not looked up still counts in what people ask; see `matchPhrases`. */
const withoutNoise = (terms: Term[]): Term[] =>
  terms.some(({ rarity: weight }) => weight >= telling)
    ? terms.map((term) => (term.rarity <= noise ? { ...term, lookups: [] } : term))
    : terms;

/**
 * Reads a search as a person behind a desk would: what is misspelt is mended, words that tell
 * nothing are dropped, and everyday words become those of the guides. With `isExact` nothing is
 * mended.
 */
export function understand(query: string, lexicon: Lexicon, isExact = false): Understanding {
  const typed = splitWords(query);
  const grouped = isExact
    ? typed.map((word) => ({ word, isChanged: false }))
    : groupWords(typed, lexicon);
  const mended = grouped.map(({ word, isChanged }) =>
    isExact || isChanged || lexicon.skip.has(word)
      ? { words: [word], isChanged }
      : mendWord(word, lexicon),
  );
  const words = mended.flatMap((mend) => mend.words);
  const isChanged = mended.some((mend) => mend.isChanged);
  const terms = withoutTwins(makeTerms(words, lexicon));
  return { terms: withoutNoise(terms), mended: isChanged ? words.join(' ') : undefined };
}
