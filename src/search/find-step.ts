import { splitWords } from './spelling/split-words.ts';
import type { Term } from './understand.ts';
import { wordRoot } from './spelling/word-root.ts';

/** A part of a guide as the index keeps it: where it begins, counted in words. */
export type Anchor = { element: string; id: string; text: string; location: number };

/** What of a guide's entry in the index tells its steps apart. */
export type Entry = { title: string; content: string; anchors: readonly Anchor[] };

/** A step that answers: its number and heading. */
export type FoundStep = { number: number; heading: string };

/** A step answers when no more than this many others say the same. */
const mostOthers = 1;

const stepOf = (id: string): number | undefined => {
  const number = /^steg-(\d+)$/u.exec(id)?.[1];
  return number === undefined ? undefined : Number(number);
};

/** Where each step lies in the entry: from its anchor to the next that is not inside it. */
function listSteps({ anchors, content }: Entry) {
  const words = content.split(/\s+/u);
  const starts = anchors.filter(({ id, element }) => stepOf(id) !== undefined || element === 'h2');
  return starts.flatMap(({ id, location }, at) => {
    const number = stepOf(id);
    if (number === undefined) return [];
    const end = starts[at + 1]?.location ?? words.length;
    const heading = anchors.find((anchor) => anchor.id === `s${number}`)?.text ?? '';
    return [{ number, heading, text: words.slice(location, end).join(' ') }];
  });
}

/**
 * The step of a guide that answers a search better than its other steps do; undefined when the
 * whole guide answers. Words of the guide's title do not tell its steps apart.
 */
export function findStep(
  entry: Entry,
  terms: readonly Term[],
  language: string,
): FoundStep | undefined {
  const rootsOf = (text: string) =>
    new Set(splitWords(text).map((word) => wordRoot(word, language)));
  const titleRoots = rootsOf(entry.title);
  const steps = listSteps(entry).map((step) => ({
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
  const heading = best.step.heading.replace(/^\D*\d+\s*/u, '').trim();
  return { number: best.step.number, heading };
}
