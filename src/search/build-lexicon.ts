import type { SearchHelp } from '../model/search.ts';
import type { GuideText, LexiconFile } from './lexicon.ts';
import { packPostings, type Posting } from './index/pack-postings.ts';
import { packWords } from './spelling/pack-words.ts';
import { splitWords } from './spelling/split-words.ts';

/** A guide's own name, its title, and all its words with how much the guide is about them. */
export type IndexedGuide = GuideText & {
  guide: string;
  isForeign?: boolean | undefined;
  isNamed?: boolean | undefined;
  parts: readonly { text: string; weight: number }[];
};

/** The files of a language's search: what understands, where words stand, and what is shown. */
export type SearchFiles = { lexicon: LexiconFile; shards: string[]; guides: GuideText[] };

/** A number of one or two digits is a step, an hour or a sum, and no word to mend by. */
const isWord = (word: string): boolean => !/^\p{N}{1,2}$/u.test(word);

/** So many letters of where words stand come at a time: on a site of some guides it is all of them. */
const shardLetters = 60_000;

/** The words of each guide with their weights, and how long each guide is. */
function weighWords(guides: readonly IndexedGuide[]) {
  const words = new Map<string, Posting[]>();
  const lengths = guides.map(({ parts }, guide) => {
    const weights = new Map<string, number>();
    let length = 0;
    for (const { text, weight } of parts)
      for (const word of splitWords(text)) {
        length += 1;
        if (isWord(word)) weights.set(word, (weights.get(word) ?? 0) + weight);
      }
    for (const [word, weight] of weights) {
      const known = words.get(word) ?? [];
      known.push([guide, weight]);
      words.set(word, known);
    }
    return length;
  });
  return { words: [...words].sort(([a], [b]) => (a < b ? -1 : 1)), lengths };
}

/** Where words stand, in parts that come one by one; `begins` is the first word of each. */
function cutShards(words: readonly (readonly [string, readonly Posting[]])[]) {
  const shards: string[] = [];
  const begins: number[] = [];
  let first = 0;
  let letters = 0;
  for (const [at, [, postings]] of words.entries()) {
    letters += postings.length * 2;
    if (letters < shardLetters && at < words.length - 1) continue;
    begins.push(first);
    shards.push(packPostings(words.slice(first, at + 1).map(([, all]) => all)));
    first = at + 1;
    letters = 0;
  }
  return { shards, begins };
}

/** What the browser needs to search, from the guides' pages and the editors' own file. */
export function buildSearch(
  language: string,
  indexed: readonly IndexedGuide[],
  help: SearchHelp,
): SearchFiles {
  const sorted = indexed.toSorted((a, b) => a.guide.localeCompare(b.guide));
  const { words, lengths } = weighWords(sorted);
  const { shards, begins } = cutShards(words);
  return {
    lexicon: {
      language,
      guides: sorted.map(({ guide, title, isForeign, isNamed }) => ({
        ...{ guide, title, isForeign, isNamed },
      })),
      words: packWords(words.map(([word, postings]) => [word, postings.length])),
      lengths,
      shards: begins,
      skip: help.skip,
      means: help.means,
      asks: sorted.flatMap(({ guide }, at): LexiconFile['asks'] => {
        const phrases = help.asks[guide];
        return phrases ? [[at, phrases]] : [];
      }),
      near: [
        ...Object.entries(help.near),
        ...Object.entries(help.municipalities).map(
          ([id, written]) => [`kommun:${id}`, written] as const,
        ),
      ],
    },
    shards,
    guides: sorted.map(({ title, service, length, steps }) => ({ title, service, length, steps })),
  };
}
