import type { Pronunciation } from '../model/pronunciation.ts';
import { englishWritings } from './english.ts';
import { swedishWritings } from './swedish.ts';
import { type SaidWords, sayWritings, type Writing } from './writing.ts';

export type { SaidWords } from './writing.ts';

const writingsIn: Record<string, (list: Pronunciation) => readonly Writing[]> = {
  sv: swedishWritings,
  en: englishWritings,
};

/** Whether a word is one that the list says how to pronounce, whatever stands around it. */
const isListed = (word: string, list: Pronunciation): boolean => {
  const bare = word.replace(/^["'(”«[]+|["'”»)\].,;:!?…]+$/gu, '').toLowerCase();
  return list.some(({ written }) => written.toLowerCase() === bare);
};

/**
 * How a text is said: sums, dates, times, telephone numbers, addresses and abbreviations in words, in
 * Swedish and English; other languages are said as they are written, and so are numbers up to 999
 * that stand alone. Words of the `list` of pronunciations are left as they are, since the list says
 * how. Every written word is in the answer, in order.
 */
export function sayAloud(text: string, language: string, list: Pronunciation): SaidWords[] {
  const writings = writingsIn[language]?.(list) ?? [];
  return sayWritings(text, writings, (word) => isListed(word, list));
}
