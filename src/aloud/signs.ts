import type { Writing } from './writing.ts';

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&');
const longestFirst = (texts: string[]): string[] => texts.sort((a, b) => b.length - a.length);

/** Signs and short writings that stand for words. */
export const signWriting = (signs: Record<string, string>): Writing => ({
  pattern: new RegExp(`(?<sign>${longestFirst(Object.keys(signs)).map(escape).join('|')})`, 'u'),
  say: ({ sign = '' }) => signs[sign],
});

/**
 * Abbreviations with or without their full stops, and with spaces between their parts: `t.ex.`,
 * `t ex`, `t. ex.`. Those of `beforeDigits` are words of their own elsewhere: `max. 5`, `no. 5`.
 */
export function abbreviationWritings(
  abbreviations: Record<string, string>,
  beforeDigits: Record<string, string>,
): Writing[] {
  const known = longestFirst(Object.keys(abbreviations));
  const source = known
    .map((written) => written.split('.').map(escape).join('(?:\\. ?| )'))
    .join('|');
  return [
    {
      pattern: new RegExp(`(?<written>${Object.keys(beforeDigits).join('|')})\\.(?= \\d)`, 'iu'),
      say: ({ written = '' }) => beforeDigits[written.toLowerCase()],
    },
    {
      pattern: new RegExp(`(?<written>${source})\\.?`, 'iu'),
      say: ({ written = '' }) => {
        const key = known.find(
          (each) => each.replaceAll('.', '') === written.toLowerCase().replace(/[. ]/gu, ''),
        );
        const said = key === undefined ? undefined : abbreviations[key];
        const isFirst = /^\p{Lu}/u.test(written);
        return isFirst && said ? `${said[0]?.toUpperCase() ?? ''}${said.slice(1)}` : said;
      },
    },
  ];
}
