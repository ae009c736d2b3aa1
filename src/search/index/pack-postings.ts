/**
 * Where a word stands: in which guides, by their place among all guides, and how much of each is
 * about it.
 */
export type Posting = readonly [guide: number, weight: number];

/** Weights are told by one letter: from `a` for a word that is mentioned once. */
const heaviest = 25;
const letterOf = (weight: number): string =>
  String.fromCharCode(97 + Math.min(heaviest, Math.max(0, Math.round(weight) - 1)));

/**
 * The guides of one word, in order: each is its weight's letter, then how far it is from the one
 * before where that is more than one. `[[0, 1], [3, 2], [4, 1]]` is `ab3a`.
 */
const packWord = (postings: readonly Posting[]): string =>
  postings
    .map(([guide, weight], at) => {
      const gap = guide - (postings[at - 1]?.[0] ?? -1);
      return letterOf(weight) + (gap === 1 ? '' : String(gap));
    })
    .join('');

/** The guides of many words, in the words' order. */
export const packPostings = (words: readonly (readonly Posting[])[]): string =>
  words.map(packWord).join(' ');

/** What was packed. */
export const unpackPostings = (packed: string): Posting[][] =>
  packed.split(' ').map((word) => {
    let guide = -1;
    return [...word.matchAll(/([a-z])(\d*)/gu)].map(([, letter = 'a', gap]): Posting => {
      guide += gap ? Number(gap) : 1;
      return [guide, letter.charCodeAt(0) - 96];
    });
  });
