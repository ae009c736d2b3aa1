import type { SearchHelp } from '../model/search.ts';
import type { LexiconFile } from './lexicon.ts';
import { packWords } from './spelling/pack-words.ts';
import { splitWords } from './spelling/split-words.ts';

/** A guide as the index has it: its name there, its own name, and all its words. */
export type IndexedGuide = { hit: string; guide: string; title: string; content: string };

/** A number of one or two digits is a step, an hour or a sum, and no word to mend by. */
const isWord = (word: string): boolean => !/^\p{N}{1,2}$/u.test(word);

/** What the browser needs to understand a search, from the index and the editors' own file. */
export function buildLexicon(
  language: string,
  indexed: readonly IndexedGuide[],
  help: SearchHelp,
): LexiconFile {
  const sorted = indexed.toSorted((a, b) => a.guide.localeCompare(b.guide));
  const counts = new Map<string, number>();
  for (const { content } of sorted)
    for (const word of new Set(splitWords(content).filter(isWord)))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  const words = [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    language,
    guides: sorted.map(({ hit, guide, title }) => ({ hit, guide, title })),
    words: packWords(words),
    skip: help.skip,
    means: help.means,
    asks: sorted.flatMap(({ guide }, at): LexiconFile['asks'] => {
      const phrases = help.asks[guide];
      return phrases ? [[at, phrases]] : [];
    }),
  };
}
