import type { Writing } from './writing.ts';

export const listWords = (words: string): string[] => words.split(' ');

/** Digits one by one, as telephone numbers and codes are said. */
export const spell = (digits: string, names: readonly string[]): string =>
  [...digits].map((digit) => names[Number(digit)] ?? digit).join(' ');

/**
 * Telephone numbers: digit by digit, with a rest between the groups. The short ones (112, 114 14,
 * 116 117) have none.
 */
export const phoneWritings = (names: readonly string[]): Writing[] => {
  const sayGroups = (written: string, joint: string): string[] => {
    const words = written.split(' ');
    return words.map((word, index) => {
      const groups = word.replace(/^\+/u, '').split(/[-–/]/u);
      const said = groups.map((group) => spell(group, names)).join(`${joint} `);
      return `${word.startsWith('+') ? 'plus ' : ''}${said}${index < words.length - 1 ? joint : ''}`;
    });
  };
  return [
    {
      pattern: /(?<number>(?:\+\d{1,3} \d{1,3}|0\d{1,3})[-– /]\d{2,4}(?:[ -]\d{2,3}){1,4})/u,
      say: ({ number = '' }) => sayGroups(number.replace('(0)', ''), ','),
    },
    { pattern: /(?<number>0\d{7,10})/u, say: ({ number = '' }) => spell(number, names) },
    { pattern: /(?<number>11\d \d{2,3})/u, say: ({ number = '' }) => sayGroups(number, '') },
    {
      pattern:
        /(?<number>112)(?! (?:personer|människor|år|sidor|steg|people|years|pages|steps)\b)/u,
      say: ({ number = '' }) => spell(number, names),
    },
  ];
};

/** `19121212-1212` in pairs, and long numbers that are a code, digit by digit. */
export const codeWritings = (
  names: readonly string[],
  pair: (number: number) => string,
): Writing[] => {
  const pairs = (digits: string): string =>
    (digits.match(/\d\d/gu) ?? [])
      .map((two) => (two.startsWith('0') ? spell(two, names) : pair(Number(two))))
      .join(' ');
  return [
    {
      pattern: /(?<day>\d{6}|\d{8})-(?<last>\d{4})/u,
      say: ({ day = '', last = '' }) => `${pairs(day)}, ${pairs(last)}`,
    },
    { pattern: /(?<code>\d{5,})/u, say: ({ code = '' }) => spell(code, names) },
  ];
};
