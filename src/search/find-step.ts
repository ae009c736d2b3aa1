import type { GuideText } from './lexicon.ts';
import { splitWords } from './spelling/split-words.ts';
import type { Term } from './understand.ts';
import { wordRoot } from './spelling/word-root.ts';

/** A step that answers: its number and heading. */
export type FoundStep = { number: number; heading: string };

/** A step answers when no more than this many others say the same. */
const mostOthers = 1;

/**
 * The step of a guide that answers a search better than its other steps do; undefined when the
 * whole guide answers. Words of the guide's title do not tell its steps apart.
 */
export function findStep(
  { title, steps: all }: Pick<GuideText, 'title' | 'steps'>,
  terms: readonly Term[],
  language: string,
): FoundStep | undefined {
  const rootsOf = (text: string) =>
    new Set(splitWords(text).map((word) => wordRoot(word, language)));
  const titleRoots = rootsOf(title);
  const steps = all.map((step) => ({
    ...step,
    roots: rootsOf(step.text),
    headingRoots: rootsOf(step.heading),
  }));
  const telling = terms
    .map(({ lookups, root, rarity }) => ({
      rarity,
      roots: [root, ...lookups.map(({ word }) => wordRoot(word, language))],
    }))
    .filter(({ roots }) => !roots.some((root) => titleRoots.has(root)))
    .filter(({ roots }) => {
      const count = steps.filter((step) => roots.some((root) => step.roots.has(root))).length;
      return count > 0 && count <= 1 + mostOthers;
    });
  const scored = steps.map((step) => ({
    step,
    score: telling.reduce((sum, { roots, rarity }) => {
      if (roots.some((root) => step.headingRoots.has(root))) return sum + 2 * rarity;
      return roots.some((root) => step.roots.has(root)) ? sum + rarity : sum;
    }, 0),
  }));
  const best = [...scored].sort((a, b) => b.score - a.score)[0];
  if (!best || best.score === 0) return undefined;
  const { number, heading } = best.step;
  return { number, heading };
}
