import type { Lexicon } from './lexicon.ts';
import { matchPhrases } from './match-phrases.ts';
import type { Term } from './understand.ts';

/** What the index answered for one word of a term: its hits, the best first. */
export type Found = {
  /** Place of the term in what was understood. */
  term: number;
  /** How surely the word is what was meant, from 0 to 1. */
  weight: number;
  hits: readonly { hit: string; score: number }[];
};

/** A guide that answers, best first. `hit` is its name in the index. */
export type Ranked = { hit: string; score: number };

/** To be asked for in these very words counts as much as to hold them all. */
const phraseShare = 1.6;
/** Above 1: half of the words of a way of asking say less than half of what all of them do. */
const phrasePower = 1.25;
/** That a word stands in a guide at all, beside how much the guide is about it. */
const presence = 0.5;
/** A guide that answers so much less than the best is no answer. */
const leastShare = 0.35;
const mostGuides = 8;

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
  const byHit = new Map<string, number[]>();
  for (const { term, weight, hits } of found) {
    const top = Math.max(...hits.map(({ score }) => score), Number.MIN_VALUE);
    for (const { hit, score } of hits) {
      const shares = byHit.get(hit) ?? terms.map(() => 0);
      const share = weight * (presence + (1 - presence) * (score / top));
      shares[term] = Math.max(shares[term] ?? 0, share);
      byHit.set(hit, shares);
    }
  }
  const scores = new Map<string, number>();
  for (const [hit, shares] of byHit) {
    const sum = shares.reduce((total, share, at) => total + share * (terms[at]?.rarity ?? 0), 0);
    scores.set(hit, sum / all);
  }
  for (const [guide, match] of matchPhrases(terms, lexicon)) {
    const hit = lexicon.guides[guide]?.hit;
    if (hit !== undefined)
      scores.set(hit, (scores.get(hit) ?? 0) + phraseShare * match ** phrasePower);
  }
  const ranked = [...scores].map(([hit, score]) => ({ hit, score }));
  ranked.sort((a, b) => b.score - a.score || a.hit.localeCompare(b.hit));
  const top = ranked[0]?.score ?? 0;
  return ranked.filter(({ score }) => score >= top * leastShare).slice(0, mostGuides);
}
