import { foldLetters } from './fold-letters.ts';
import type { Lexicon } from './lexicon.ts';
import { soundKey } from './sound-key.ts';
import { spell, typingCost } from './typing-cost.ts';
import { wordRoot } from './word-root.ts';

/** The words that one typed word stands for: one, or two that were run together. */
export type Mended = { words: string[]; isChanged: boolean };

/** How wrong a word of so many letters may be and still be known. */
const allowance = (length: number): number =>
  length < 4 ? 0 : length === 4 ? 1 : length < 7 ? 1.4 : length < 9 ? 2 : 2.7;

/** So short a beginning of a word is searched for as it stands. */
const shortestStart = 3;

const commonest = (lexicon: Lexicon, words: readonly string[] = []): string | undefined =>
  words.toSorted((a, b) => (lexicon.words.get(b) ?? 0) - (lexicon.words.get(a) ?? 0))[0];

/** The word itself, or the one that it is but for dots and accents. */
export const findKnown = (typed: string, lexicon: Lexicon): string | undefined =>
  lexicon.words.has(typed) ? typed : commonest(lexicon, lexicon.byFold.get(foldLetters(typed)));

const isStart = (typed: string, lexicon: Lexicon): boolean => {
  if (typed.length < shortestStart) return false;
  for (const word of lexicon.words.keys()) if (word.startsWith(typed)) return true;
  return false;
};

/** A word of the site, or of a family that has one there. */
const isFamiliar = (typed: string, lexicon: Lexicon): boolean =>
  findKnown(typed, lexicon) !== undefined || lexicon.byRoot.has(wordRoot(typed, lexicon.language));

/** Two words that were written as one, with or without the `s` that joins them in Swedish. */
export function splitCompound(typed: string, lexicon: Lexicon): [string, string] | undefined {
  for (let at = typed.length - 2; at >= 2; at -= 1) {
    const [first, last] = [typed.slice(0, at), typed.slice(at)];
    const shortest = Math.min(first.length, last.length);
    // So short a part has to be exactly a word: `in`, `qr`, `id`.
    const isPart = (part: string) =>
      shortest < 3 ? (lexicon.words.get(part) ?? 0) > 0 : isFamiliar(part, lexicon);
    const open = first.endsWith('s') && first.length > 4 ? first.slice(0, -1) : undefined;
    if (!isPart(last)) continue;
    if (isPart(first)) return [first, last];
    if (open !== undefined && isPart(open)) return [open, last];
  }
  return undefined;
}

/** The word of the site that is nearest to what was typed, when one is near enough. */
export function findNearest(
  typed: string,
  lexicon: Lexicon,
  most = allowance(typed.length),
): string | undefined {
  let best: string | undefined;
  let bestCost = Infinity;
  const asTyped = spell(typed, lexicon.language);
  for (const spelling of lexicon.spellings) {
    const { word } = spelling;
    if (word.length < shortestStart) continue;
    const count = lexicon.words.get(word) ?? 0;
    const cost = typingCost(asTyped, spelling, Math.min(most, bestCost));
    const isBetter =
      cost < bestCost || (cost === bestCost && count > (lexicon.words.get(best ?? '') ?? 0));
    if (Number.isFinite(cost) && isBetter) [best, bestCost] = [word, cost];
  }
  return best;
}

/** One slip is likelier than two words written together; two words are likelier than two slips. */
const oneSlip = 1;

/**
 * What a typed word is on the site. `isChanged` is false where it is there already, also as the
 * beginning of a word or as one of its family; nothing is found for it when `words` is what was
 * typed and `isChanged` is false.
 */
export function mendWord(typed: string, lexicon: Lexicon): Mended {
  const known = findKnown(typed, lexicon);
  if (known !== undefined) return { words: [known], isChanged: false };
  const asTyped = { words: [typed], isChanged: false };
  // A number is right or another number.
  if (/^\p{N}+$/u.test(typed) || isStart(typed, lexicon)) return asTyped;
  const { language } = lexicon;
  const changed = (...words: string[]): Mended => ({ words, isChanged: true });
  const heard = commonest(lexicon, lexicon.bySound.get(soundKey(typed, language)));
  if (heard !== undefined) return changed(heard);
  if (lexicon.byRoot.has(wordRoot(typed, language))) return asTyped;
  const slipped = findNearest(typed, lexicon, Math.min(oneSlip, allowance(typed.length)));
  if (slipped !== undefined) return changed(slipped);
  const parts = splitCompound(typed, lexicon);
  if (parts) return { words: parts, isChanged: false };
  const nearest = findNearest(typed, lexicon);
  return nearest === undefined ? asTyped : changed(nearest);
}
