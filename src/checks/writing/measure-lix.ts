import { splitSentences } from '../../film/split-sentences.ts';

/** The words of a text; figures and compounds with hyphen or apostrophe count as one. */
export const listWords = (text: string): string[] =>
  text.match(/[\p{L}\p{N}]+(?:[-'’:][\p{L}\p{N}]+)*/gu) ?? [];

/**
 * LIX, the Swedish readability index (Björnsson 1968): words per sentence plus the percentage of
 * words longer than six letters. A passage without a full stop, such as a heading, is one sentence.
 * Below 30 is very easy, 30–40 easy. An empty text is 0.
 */
export const measureLix = (passages: readonly string[]): number => {
  const words = passages.flatMap(listWords);
  const sentences = passages.flatMap(splitSentences);
  if (words.length === 0) return 0;
  const long = words.filter((word) => word.length > 6);
  return words.length / sentences.length + (100 * long.length) / words.length;
};
