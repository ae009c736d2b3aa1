/**
 * Stands on both sides of a Swedish text where the page's own language lacks the word. It is not seen
 * (U+2063, INVISIBLE SEPARATOR); `i18n/finish-page` makes it an element with its language.
 */
const mark = '\u2063';

export const markFallback = (text: string): string => `${mark}${text}${mark}`;

/** The parts of a text by turns, those that are Swedish for want of a word told apart. */
export const splitFallback = (text: string): { text: string; isFallback: boolean }[] =>
  text
    .split(mark)
    .map((part, at) => ({ text: part, isFallback: at % 2 === 1 }))
    .filter((part) => part.text !== '');

export const hasFallback = (text: string): boolean => text.includes(mark);

/** A text without the marks, for where there can be no element. */
export const withoutMarks = (text: string): string => text.replaceAll(mark, '');
