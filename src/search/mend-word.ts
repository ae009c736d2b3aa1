import { allowance, findBegun, findKnown, findLikest, findNearest, oneSlip } from './find-word.ts';
import type { Lexicon } from './lexicon.ts';
import { foldLetters } from './spelling/fold-letters.ts';
import { soundKey } from './spelling/sound-key.ts';
import { findPart, splitCompound } from './split-compound.ts';
import { wordRoot } from './spelling/word-root.ts';

/** The words that one typed word stands for: one, or two that were run together. */
export type Mended = { words: string[]; isChanged: boolean };

/** A shorter word sounds like too many: `sån` is no `son`. */
const shortestHeard = 4;
/** So short a word without its ending is like too many. */
const shortestBare = 6;
/** A part of a compound is likelier than a word that is more wrong than this. */
const nearerThanPart = 1.4;

/** A form of a word without its dots and accents is shown as the site writes the word. */
const putDots = (typed: string, family: readonly string[]): string => {
  const hasDots = (word: string) => !word.startsWith(typed.slice(0, shortestHeard));
  const fold = foldLetters(typed);
  return family.find((word) => hasDots(word) && foldLetters(word).startsWith(fold)) ?? typed;
};

/**
 * What a typed word is on the site. `isChanged` is false where it is there already, also as the
 * beginning of a word, as one of its family, or as a part of what was typed. What is like nothing
 * stays as it was typed.
 */
export function mendWord(typed: string, lexicon: Lexicon): Mended {
  const known = findKnown(typed, lexicon);
  if (known !== undefined) return { words: [known], isChanged: false };
  const asTyped = { words: [typed], isChanged: false };
  // A number is right or another number.
  if (/^\p{N}+$/u.test(typed)) return asTyped;
  const begun = findBegun(typed, lexicon);
  if (begun !== undefined) return { words: [begun], isChanged: false };
  const { language } = lexicon;
  const changed = (...words: string[]): Mended => ({ words, isChanged: true });
  const heard =
    typed.length < shortestHeard ? [] : (lexicon.bySound.get(soundKey(typed, language)) ?? []);
  const likest = findLikest(typed, heard, lexicon);
  if (likest !== undefined) return changed(likest);
  const family = lexicon.byRoot.get(wordRoot(typed, language));
  if (family) return { words: [putDots(typed, family)], isChanged: false };
  const slipped = findNearest(typed, lexicon, Math.min(oneSlip, allowance(typed.length)));
  if (slipped !== undefined) return changed(slipped);
  const parts = splitCompound(typed, lexicon);
  if (parts) return { words: parts, isChanged: false };
  const part = findPart(typed, lexicon);
  const most = part === undefined ? undefined : nearerThanPart;
  // An ending may hide the word that is misspelt: `kolestrolet` is nearer `kolesterol` without it.
  const root = wordRoot(typed, language);
  const nearest =
    findNearest(typed, lexicon, most) ??
    (root.length < shortestBare ? undefined : findNearest(root, lexicon, most));
  if (nearest !== undefined) return changed(nearest);
  return part === undefined ? asTyped : { words: [part], isChanged: false };
}
