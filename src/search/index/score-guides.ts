import type { Lexicon } from '../lexicon.ts';
import { indexStem } from '../spelling/word-root.ts';
import type { Posting } from './pack-postings.ts';

/** A guide that has a word, by its place in the lexicon, and how much it is about it. */
export type WordHit = { guide: number; score: number };

/** A word of the site by its place among all, and how surely it is the one that is looked for. */
export type Place = { at: number; share: number };

/** A word that begins like the one that is looked for may be about the same: `bankdosa` for `bank`. */
const beginShare = 0.25;
/** So short a beginning is nothing in common. */
const shortestBegun = 4;

/** Which words of the site answer a word: those of its stem, and those that begin with it. */
export function placesOf(word: string, lexicon: Lexicon): Place[] {
  const stem = indexStem(word, lexicon.language);
  const own = (lexicon.byStem.get(stem) ?? []).map((at) => ({ at, share: 1 }));
  const begun =
    word.length < shortestBegun
      ? []
      : lexicon.listed.flatMap((other, at) =>
          other.startsWith(word) && indexStem(other, lexicon.language) !== stem
            ? [{ at, share: beginShare }]
            : [],
        );
  return [...own, ...begun];
}

/** How soon more of the same word tells no more, and how much a long guide has to have of it. */
const saturation = 1.5;
const lengthShare = 0.6;

/** The guides that have a word, the best first, from where the words that answer it stand (BM25). */
export function scoreGuides(
  found: readonly { share: number; postings: readonly Posting[] }[],
  lengths: readonly number[],
): WordHit[] {
  const average = lengths.reduce((sum, length) => sum + length, 0) / (lengths.length || 1) || 1;
  const weights = new Map<number, number>();
  for (const { share, postings } of found)
    for (const [guide, weight] of postings)
      weights.set(guide, (weights.get(guide) ?? 0) + share * weight);
  return [...weights]
    .map(([guide, weight]) => {
      const long = 1 - lengthShare + lengthShare * ((lengths[guide] ?? average) / average);
      return { guide, score: weight / (weight + saturation * long) };
    })
    .sort((one, other) => other.score - one.score || one.guide - other.guide);
}
