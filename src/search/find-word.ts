import leven from 'leven';
import { foldLetters } from './spelling/fold-letters.ts';
import type { Lexicon } from './lexicon.ts';
import { spell, type Spelling, typingCost } from './spelling/typing-cost.ts';

/** How wrong a word of so many letters may be and still be known. */
export const allowance = (length: number): number =>
  length < 4 ? 0 : length === 4 ? 0.9 : length < 7 ? 1.4 : length < 9 ? 1.8 : 2.7;

/** One slip is likelier than two words written together; two words are likelier than two slips. */
export const oneSlip = 1;
/** A shorter word that people do not search with is nobody's misspelling. */
const shortestUnlikely = 7;

/** So short a word is none that others are mended to. */
const shortestMeant = 3;
/** A shorter word is more likely whole than begun: `bil` is no `bild`. */
const shortestBegun = 4;

const commonest = (lexicon: Lexicon, words: readonly string[] = []): string | undefined =>
  [...words].sort((a, b) => (lexicon.words.get(b) ?? 0) - (lexicon.words.get(a) ?? 0))[0];

/** The word itself, or the one that it is but for dots and accents. */
export const findKnown = (typed: string, lexicon: Lexicon): string | undefined =>
  lexicon.words.has(typed) ? typed : commonest(lexicon, lexicon.byFold.get(foldLetters(typed)));

/** The word that has been begun: one that people search with before others, then the commonest. */
export function findBegun(typed: string, lexicon: Lexicon): string | undefined {
  if (typed.length < shortestBegun) return undefined;
  const begun = [...lexicon.words.keys()].filter((word) => word.startsWith(typed));
  const asked = begun.filter((word) => lexicon.asked.has(word));
  return commonest(lexicon, asked.length > 0 ? asked : begun);
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
export function findLikest(
  typed: string,
  heard: readonly string[],
  lexicon: Lexicon,
): string | undefined {
  const [first] = heard
    .map((word) => ({
      word,
      letters: leven(foldLetters(typed), foldLetters(word)) + (typed[0] === word[0] ? 0 : 1),
      count: lexicon.words.get(word) ?? 0,
    }))
    .sort((a, b) => a.letters - b.letters || b.count - a.count);
  return first?.word;
}
