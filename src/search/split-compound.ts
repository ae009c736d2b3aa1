import { findKnown } from './find-word.ts';
import { type Lexicon, rarity } from './lexicon.ts';
import { wordRoot } from './spelling/word-root.ts';

/** A word of the site, or of a family that has one there. */
const isFamiliar = (typed: string, lexicon: Lexicon): boolean =>
  findKnown(typed, lexicon) !== undefined || lexicon.byRoot.has(wordRoot(typed, lexicon.language));

/** Two words that were written as one, with or without the `s` that joins them in Swedish. */
export function splitCompound(typed: string, lexicon: Lexicon): [string, string] | undefined {
  for (let at = typed.length - 2; at >= 2; at -= 1) {
    const [first, last] = [typed.slice(0, at), typed.slice(at)];
    const shortest = Math.min(first.length, last.length);
    // So short a part has to be exactly a word: `in`, `qr`, `kod`.
    const isPart = (part: string) =>
      shortest < 4 ? (lexicon.words.get(part) ?? 0) > 0 : isFamiliar(part, lexicon);
    const open = first.endsWith('s') && first.length > 4 ? first.slice(0, -1) : undefined;
    if (!isPart(last)) continue;
    if (isPart(first)) return [first, last];
    if (open !== undefined && isPart(open)) return [open, last];
  }
  return undefined;
}

/** The shortest end or beginning of an unknown compound that says what it is about. */
const shortestTail = 4;
const shortestHead = 5;
/** A part that every guide has tells nothing of the whole. */
const leastRarity = 0.3;

/**
 * The part of a compound that the site knows, when it does not know the other: `möte` of
 * `styrelsemöte`, else `swish` of `swishgrej`. In Swedish the last part says what the thing is.
 */
export function findPart(typed: string, lexicon: Lexicon): string | undefined {
  const isAsked = (word: string) => lexicon.asked.has(word) && rarity(lexicon, word) >= leastRarity;
  const isKnown = (part: string) =>
    isAsked(part) ||
    (part.length > shortestHead &&
      !!lexicon.byRoot.get(wordRoot(part, lexicon.language))?.some(isAsked));
  const tails = Array.from({ length: typed.length }, (_, at) => typed.slice(at + 2));
  const tail = tails.find((part) => part.length >= shortestTail && isKnown(part));
  if (tail !== undefined) return tail;
  const heads = Array.from({ length: typed.length }, (_, at) => typed.slice(0, -at - 2));
  return heads.find((part) => part.length >= shortestHead && isKnown(part));
}
