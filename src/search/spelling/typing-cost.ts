import leven from 'leven';
import { foldLetters } from './fold-letters.ts';
import { soundKey } from './sound-key.ts';

/** A word as it is written, without its dots, and as it sounds. */
export type Spelling = { word: string; fold: string; sound: string };

export const spell = (word: string, language: string): Spelling => ({
  word,
  fold: foldLetters(word),
  sound: soundKey(word, language),
});

/** The letters of a Swedish keyboard as they lie; a finger that slips comes to a neighbour. */
const rows = ['qwertyuiopå', 'asdfghjklöä', 'zxcvbnm'];
const places = new Map(
  rows.flatMap((row, y) => [...row].map((letter, x) => [letter, { x: x + y * 0.4, y }] as const)),
);

const areNeighbours = (a: string, b: string): boolean => {
  const [from, to] = [places.get(a), places.get(b)];
  return !!from && !!to && Math.abs(from.x - to.x) < 1.5 && Math.abs(from.y - to.y) <= 1;
};

/** What a slip costs that edit distance takes for more than it is: letters swapped, a key beside. */
function slipCost(typed: string, word: string): number | undefined {
  if (typed.length !== word.length) return undefined;
  const apart = [...typed].flatMap((letter, at) => (letter === word[at] ? [] : [at]));
  const [first = 0, second = 0] = apart;
  if (apart.length === 1) return areNeighbours(typed[first] ?? '', word[first] ?? '') ? 0.7 : 1;
  const isSwapped =
    apart.length === 2 &&
    second === first + 1 &&
    typed[first] === word[second] &&
    typed[second] === word[first];
  return isSwapped ? 0.9 : undefined;
}

/** To be heard as another word is a smaller fault than to be written as it. */
const soundShare = 0.9;
const soundFault = 0.3;
/** Whoever misspells a word nearly always has its first letter right. */
const firstLetterFault = 0.4;

/**
 * How far what was typed is from a word, in letters: 0 when they are the same but for dots and
 * accents. `Infinity` when it is further than `most`.
 */
export function typingCost(typed: Spelling, meant: Spelling, most: number): number {
  const [a, b] = [typed.fold, meant.fold];
  if (Math.abs(a.length - b.length) > most + 1) return Infinity;
  const maxDistance = Math.ceil(most) + 1;
  const letters =
    slipCost(typed.word, meant.word) ?? slipCost(a, b) ?? leven(a, b, { maxDistance });
  const sounds = leven(typed.sound, meant.sound, { maxDistance });
  const cost = Math.min(letters, sounds * soundShare + soundFault);
  const total = cost + (a[0] === b[0] || sounds === 0 ? 0 : firstLetterFault);
  return total > most ? Infinity : total;
}
