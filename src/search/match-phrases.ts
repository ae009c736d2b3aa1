import { type Lexicon, rarity } from './lexicon.ts';
import type { Term } from './understand.ts';

/** A word that the site does not have tells as much as one that a single guide has. */
const rareEnough = 0.8;

/**
 * How well a search is one of the ways in which people ask for a guide: from 0 to 1, by the
 * guide's place in the lexicon. 1 is the same words in any order; rare words count most.
 */
export function matchPhrases(terms: readonly Term[], lexicon: Lexicon): Map<number, number> {
  const weights = new Map<string, number>();
  for (const { root, rarity: weight } of terms) weights.set(root, weight);
  const weigh = (root: string): number => {
    const known = weights.get(root);
    if (known !== undefined) return known;
    const [word] = lexicon.byRoot.get(root) ?? [];
    return word === undefined ? rareEnough : rarity(lexicon, word);
  };
  const asked = terms.reduce((sum, { rarity: weight }) => sum + weight, 0);
  const best = new Map<number, number>();
  for (const { guide, roots } of lexicon.asks) {
    const shared = [...roots].filter((root) => weights.has(root));
    if (shared.length === 0) continue;
    const sum = (all: Iterable<string>) => [...all].reduce((total, root) => total + weigh(root), 0);
    const both = sum(shared);
    const match = (2 * both) / (sum(roots) + asked);
    if (match > (best.get(guide) ?? 0)) best.set(guide, match);
  }
  return best;
}
