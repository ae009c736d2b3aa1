import type { Words } from 'site:words';
import { compileWords } from '../i18n/compile-words.ts';
import { listWords, wordAt, type WordTree } from '../i18n/word-tree.ts';
import { readWordPart } from './read-words.ts';

const parts = new Map<string, WordTree>();

/** What films say in a language, read once: a words file is large. */
const filmPart = (language: string): WordTree => {
  const film = parts.has(language) ? parts.get(language) : readWordPart(language, 'film');
  const part = typeof film === 'object' && !Array.isArray(film) ? film : {};
  parts.set(language, part);
  return part;
};

/** Whether a language has all that it takes to be on a film: a voice does not change half-way. */
export const hasFilmWords = (language: string): boolean => {
  const own = filmPart(language);
  const isWhole = listWords(filmPart('sv')).every(({ path }) => wordAt(own, path) !== undefined);
  // What is missing may be written while the program runs.
  if (!isWhole) parts.delete(language);
  return isWhole;
};

const known = new Map<string, Words['film']>();

/** What a film says and shows besides its steps; throws a RangeError where a language lacks any of it. */
export function filmWordsIn(language: string): Words['film'] {
  const words = known.get(language);
  if (words) return words;
  if (!hasFilmWords(language)) throw new RangeError(`No film words for language ${language}`);
  // Of all the words a film needs these alone, and the rest takes as long as everything else here.
  const [swedish, own] = [{ film: filmPart('sv') }, { film: filmPart(language) }];
  const { film } = compileWords(swedish, own, language) as Pick<Words, 'film'>;
  known.set(language, film);
  return film;
}
