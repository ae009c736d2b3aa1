import type { Words } from 'site:words';
import type { SiteLanguage } from '../i18n/languages.ts';
import { listWords, wordAt, type WordTree } from '../i18n/word-tree.ts';
import { readWords, readWordTree } from './read-words.ts';

const filmPart = (language: string): WordTree => {
  const { film } = readWordTree(language);
  return typeof film === 'object' && !Array.isArray(film) ? film : {};
};

/** Whether a language has all that it takes to be on a film: a voice does not change half-way. */
export const hasFilmWords = (language: string): boolean => {
  const own = filmPart(language);
  return listWords(filmPart('sv')).every(({ path }) => wordAt(own, path) !== undefined);
};

const known = new Map<string, Words['film']>();

/** What a film says and shows besides its steps; throws a RangeError where a language lacks any of it. */
export function filmWordsIn(language: string): Words['film'] {
  const words = known.get(language);
  if (words) return words;
  if (!hasFilmWords(language)) throw new RangeError(`No film words for language ${language}`);
  const { film } = readWords(language as SiteLanguage);
  known.set(language, film);
  return film;
}
