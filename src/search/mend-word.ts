import leven from 'leven';
import { foldLetters } from './fold-letters.ts';
import { type Lexicon, rarity } from './lexicon.ts';
import { soundKey } from './sound-key.ts';
import { spell, type Spelling, typingCost } from './typing-cost.ts';
import { wordRoot } from './word-root.ts';

/** The words that one typed word stands for: one, or two that were run together. */
export type Mended = { words: string[]; isChanged: boolean };

/** How wrong a word of so many letters may be and still be known. */
const allowance = (length: number): number =>
  length < 4 ? 0 : length === 4 ? 0.9 : length < 7 ? 1.4 : length < 9 ? 1.8 : 2.7;

/** One slip is likelier than two words written together; two words are likelier than two slips. */
const oneSlip = 1;
/** A shorter word that people do not search with is nobody's misspelling. */
const shortestUnlikely = 7;

/** So short a word is none that others are mended to. */
const shortestMeant = 3;
/** A shorter word is more likely whole than begun: `bil` is no `bild`. */
const shortestBegun = 4;

const commonest = (lexicon: Lexicon, words: readonly string[] = []): string | undefined =>
  words.toSorted((a, b) => (lexicon.words.get(b) ?? 0) - (lexicon.words.get(a) ?? 0))[0];

/** The word itself, or the one that it is but for dots and accents. */
export const findKnown = (typed: string, lexicon: Lexicon): string | undefined =>
  lexicon.words.has(typed) ? typed : commonest(lexicon, lexicon.byFold.get(foldLetters(typed)));

/** The word that has been begun: one that people search with before others, then the commonest. */
function findBegun(typed: string, lexicon: Lexicon): string | undefined {
  if (typed.length < shortestBegun) return undefined;
  const begun = [...lexicon.words.keys()].filter((word) => word.startsWith(typed));
  const asked = begun.filter((word) => lexicon.asked.has(word));
  return commonest(lexicon, asked.length > 0 ? asked : begun);
}

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

/**
 * How wrong a word may be that nobody is known to search with. An ordinary word that the site does
 * not have would else become another: `vågar` is no `dagar`, and `snart` is no `smart`.
 */
const unlikely = (typed: Spelling, meant: Spelling): number =>
  typed.word.length >= shortestUnlikely && typed.fold[0] === meant.fold[0] ? oneSlip : -1;

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
    const likely = lexicon.asked.has(word) ? most : unlikely(asTyped, spelling);
    if (word.length < shortestMeant) continue;
    const count = lexicon.words.get(word) ?? 0;
    const cost = typingCost(asTyped, spelling, Math.min(most, likely, bestCost));
    const isBetter =
      cost < bestCost || (cost === bestCost && count > (lexicon.words.get(best ?? '') ?? 0));
    if (Number.isFinite(cost) && isBetter) [best, bestCost] = [word, cost];
  }
  return best;
}

/** Of words that sound alike the one that is written most as what was typed, then the commonest. */
function findLikest(typed: string, heard: readonly string[], lexicon: Lexicon): string | undefined {
  const [first] = heard
    .map((word) => ({
      word,
      letters: leven(foldLetters(typed), foldLetters(word)) + (typed[0] === word[0] ? 0 : 1),
      count: lexicon.words.get(word) ?? 0,
    }))
    .sort((a, b) => a.letters - b.letters || b.count - a.count);
  return first?.word;
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
function findPart(typed: string, lexicon: Lexicon): string | undefined {
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

const shortestHeard = 4;
/** So short a word without its ending is like too many. */
const shortestBare = 6;
/** A part of a compound is likelier than a word that is more wrong than this. */
const nearerThanPart = 1.4;

/**
 * What a typed word is on the site. `isChanged` is false where it is there already, also as the
 * beginning of a word, as one of its family or with another word; nothing is found for it when `words` is what was
 * typed and `isChanged` is false.
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
  // A short word sounds like too many: `sån` is no `son`.
  const heard =
    typed.length < shortestHeard ? [] : (lexicon.bySound.get(soundKey(typed, language)) ?? []);
  const likest = findLikest(typed, heard, lexicon);
  if (likest !== undefined) return changed(likest);
  if (lexicon.byRoot.has(wordRoot(typed, language))) return asTyped;
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
