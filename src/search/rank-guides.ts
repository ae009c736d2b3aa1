import type { WordHit } from './index/score-guides.ts';
import type { Lexicon } from './lexicon.ts';
import { matchPhrases } from './match-phrases.ts';
import type { Term } from './understand.ts';

/** What the index answered for one word of a term: its hits, the best first. */
export type Found = {
  /** Place of the term in what was understood. */
  term: number;
  /** How surely the word is what was meant, from 0 to 1. */
  weight: number;
  hits: readonly WordHit[];
};

/**
 * A guide that answers, best first, by its place in the lexicon; `cover` is how much it has of what
 * was asked, from 0 to 1.
 */
export type Ranked = { guide: number; score: number; cover: number };

/** To be asked for in these very words counts as much as to hold them all. */
const phraseShare = 1.6;
/** Above 1: half of the words of a way of asking say less than half of what all of them do. */
const phrasePower = 1.25;
/** That a word stands in a guide at all, beside how much the guide is about it. */
const presence = 0.5;
/** Of two that answer as well, the one that can be read stands first. */
const foreignShare = 0.9;
/** A guide that answers so much less than the best is no answer. */
const leastShare = 0.35;
const mostGuides = 8;
/** So many hits a person looks at. */
const lookedAt = 3;
/** Guides that have less of what was asked are near it, and do not answer it. */
const leastCover = 0.6;

/** True when the guides that were found are the nearest there are, but do not answer what was asked. */
export const isNearAlone = (ranked: readonly Ranked[]): boolean =>
  ranked.length > 0 && ranked.slice(0, lookedAt).every(({ cover }) => cover < leastCover);

/**
 * The guides that answer, from what the index found for each word and from how people ask. The
 * terms weigh by how rare they are, and a term counts once however many of its words are found.
 */
export function rankGuides(
  terms: readonly Term[],
  found: readonly Found[],
  lexicon: Lexicon,
): Ranked[] {
  const all = terms.reduce((sum, { rarity }) => sum + rarity, 0) || 1;
  const byGuide = new Map<number, number[]>();
  for (const { term, weight, hits } of found) {
    const top = Math.max(...hits.map(({ score }) => score), Number.MIN_VALUE);
    for (const { guide, score } of hits) {
      const shares = byGuide.get(guide) ?? terms.map(() => 0);
      const share = weight * (presence + (1 - presence) * (score / top));
      shares[term] = Math.max(shares[term] ?? 0, share);
      byGuide.set(guide, shares);
    }
  }
  const weigh = (shares: readonly number[]): number =>
    shares.reduce((total, share, at) => total + share * (terms[at]?.rarity ?? 0), 0) / all;
  const scores = new Map<number, Omit<Ranked, 'guide'>>();
  for (const [guide, shares] of byGuide) {
    const cover = weigh(shares.map((share) => (share > 0 ? 1 : 0)));
    scores.set(guide, { score: weigh(shares), cover });
  }
  for (const [guide, match] of matchPhrases(terms, lexicon)) {
    const { score, cover } = scores.get(guide) ?? { score: 0, cover: 0 };
    const phrase = phraseShare * match ** phrasePower;
    scores.set(guide, { score: score + phrase, cover: Math.max(cover, match) });
  }
  const ranked = [...scores].map(([guide, found]) => ({ guide, ...found }));
  const worth = ({ guide, score }: Ranked): number =>
    score * (lexicon.guides[guide]?.isForeign ? foreignShare : 1);
  ranked.sort((a, b) => worth(b) - worth(a) || a.guide - b.guide);
  const top = Math.max(...ranked.map(({ score }) => score), 0);
  return ranked.filter(({ score }) => score >= top * leastShare).slice(0, mostGuides);
}
