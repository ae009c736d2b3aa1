import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Words } from 'site:words';
import { parse } from 'yaml';
import { compileWords } from '../i18n/compile-words.ts';
import type { SiteLanguage } from '../i18n/languages.ts';
import type { WordTree } from '../i18n/word-tree.ts';

/** Where the site's own words in a language lie. */
export const wordsFile = (language: string): string =>
  fileURLToPath(new URL(`../../content/words/${language}.yaml`, import.meta.url));

/** The words of a language as they are written; none where there is no file yet. */
export function readWordTree(language: string): WordTree {
  try {
    return (parse(readFileSync(wordsFile(language), 'utf8')) ?? {}) as WordTree;
  } catch (error) {
    if (language !== 'sv' && (error as NodeJS.ErrnoException).code === 'ENOENT') return {};
    throw new Error(`The words of ${language} cannot be read`, { cause: error });
  }
}

/** The site's own words as they lie on disk now, ready to be used. */
export const readWords = (language: SiteLanguage): Words =>
  compileWords(readWordTree('sv'), readWordTree(language), language) as Words;
