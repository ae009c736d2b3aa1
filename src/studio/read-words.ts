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

function readFrom(language: string, read: (text: string) => unknown): unknown {
  try {
    return read(readFileSync(wordsFile(language), 'utf8'));
  } catch (error) {
    if (language !== 'sv' && (error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw new Error(`The words of ${language} cannot be read`, { cause: error });
  }
}

/** The words of a language as they are written; none where there is no file yet. */
export const readWordTree = (language: string): WordTree =>
  (readFrom(language, (text) => parse(text) as unknown) ?? {}) as WordTree;

/**
 * One part of a text in YAML that is a map, as the whole of it would be read; undefined where there is
 * none. All of the words take long to read: a part that is a map in a block of its own is read alone.
 */
export function readPart(text: string, part: string): unknown {
  const block = new RegExp(`^${part}:[ \\t]*\\r?\\n(?:(?:[ \\t\\r#][^\\n]*)?\\n)*`, 'mu');
  const cut = block.exec(`${text}\n`)?.[0];
  try {
    const { [part]: alone } = parse(cut ?? '{}') as Record<string, unknown>;
    if (typeof alone === 'object' && alone !== null) return alone;
  } catch {
    // What cannot be read alone is told of as a part of the whole.
  }
  return (parse(text) as Record<string, unknown> | null)?.[part];
}

/** One part of the words of a language, as `film`; undefined where there is none yet. */
export const readWordPart = (language: string, part: string): WordTree[string] | undefined =>
  readFrom(language, (text) => readPart(text, part)) as WordTree[string] | undefined;

/** The site's own words as they lie on disk now, ready to be used. */
export const readWords = (language: SiteLanguage): Words =>
  compileWords(readWordTree('sv'), readWordTree(language), language) as Words;
