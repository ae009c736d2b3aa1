import type { ContentProblem } from '../read/content-file.ts';
import { findFileKind } from '../read/file-kind.ts';
import type { Texts } from '../read/only-new.ts';
import { listProse } from '../writing/list-prose.ts';

const escapeForPattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

/** What a service calls its own things is not ours to choose. */
export const withoutNames = (text: string): string =>
  text.replace(/"[^"]*"/gu, (name) => ' '.repeat(name.length));

/** Where our Swedish has a word that is listed as one to avoid, with what one says instead. */
export const listPlainWords = (draft: Texts): ContentProblem[] => {
  const listed = draft.plainWords?.value ?? [];
  const instead = new Map(
    listed.flatMap(({ avoid, forms = [], write }) =>
      [avoid, ...forms].map((form) => [form.toLowerCase(), write] as const),
    ),
  );
  if (instead.size === 0) return [];
  const any = [...instead.keys()].map(escapeForPattern).join('|');
  const pattern = new RegExp(`(?<![\\p{L}-])(?:${any})(?![\\p{L}-])`, 'giu');
  return listProse(draft)
    .filter(({ file, language }) => language === 'sv' && findFileKind(file).kind !== 'screen')
    .flatMap(({ file, field, text, lineOf }) =>
      [...new Set(withoutNames(text).match(pattern))].map((word) => ({
        file,
        line: lineOf(word),
        ...(field && { field }),
        message: `"${word}" är ett svårt ord.`,
        remedy: `Säg hellre: ${instead.get(word.toLowerCase()) ?? ''}.`,
      })),
    );
};
