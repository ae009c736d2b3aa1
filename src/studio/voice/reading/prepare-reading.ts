import { sayAloud, type SaidWords } from '../../../aloud/aloud.ts';
import { cutPhrases } from '../../../film/cut-phrases.ts';
import type { SpokenWord } from '../../../film/timeline.ts';
import type { Pronunciation } from '../../../model/pronunciation.ts';

/** A part of a sentence after which the voice rests, and what its caption takes to read. */
export type ReadPhrase = { text: string; firstWord: number };

/** A sentence as it is handed to a voice. */
export type Reading = {
  /** Words parted by spaces. What is said for one of them in several words is parted by `joint`. */
  text: string;
  phrases: ReadPhrase[];
  /** Tells the times of the words of `text` of the written ones. */
  toWritten(words: SpokenWord[]): SpokenWord[];
};

/** Zero-width space: the engine takes it for a space, the list of pronunciations for a part of the word. */
export const joint = '\u200b';

const rests = /[,;:–،؛]["”»')\]]*$/u;

/** What is said for several written words together: its time is shared by their length. */
function shareTime(written: string[], { startMs, endMs }: SpokenWord): SpokenWord[] {
  const all = written.join('').length;
  let before = 0;
  return written.map((text) => {
    const from = before;
    before += text.length;
    const at = (characters: number) => Math.round(startMs + ((endMs - startMs) * characters) / all);
    return { text, startMs: at(from), endMs: at(before) };
  });
}

const toWritten = (read: SaidWords[], words: SpokenWord[]): SpokenWord[] =>
  read.flatMap(({ written }, index) => {
    const word = words[index];
    return word ? shareTime(written, word) : [];
  });

/**
 * Prepares a sentence for a voice: sums, dates, abbreviations and the like in words, and a comma
 * where a caption ends within it, so that the voice lowers nothing there and rests.
 */
export function prepareReading(text: string, language: string, list: Pronunciation): Reading {
  const read = sayAloud(text, language, list);
  const phrases = cutPhrases(text) ?? [{ text, firstWord: 0 }];
  const starts = new Set(phrases.map(({ firstWord }) => firstWord));
  let count = 0;
  const said = read.map(({ written, said: aloud }) => {
    count += written.length;
    const word = aloud.replaceAll(' ', joint);
    return starts.has(count) && !rests.test(word) ? `${word},` : word;
  });
  return { text: said.join(' '), phrases, toWritten: (words) => toWritten(read, words) };
}
