import type { Pronunciation } from '../../model/pronunciation.ts';

/** What the voice reads, and where in it each written word begins. */
export type SpokenText = { spoken: string; words: { text: string; at: number }[] };

const isLetter = (character: string | undefined) =>
  character !== undefined && /[\p{L}\p{N}]/u.test(character);

function replaceWord(word: string, list: Pronunciation): string {
  for (const { written, spoken } of list) {
    const at = word.toLowerCase().indexOf(written.toLowerCase());
    const whole = !isLetter(word[at - 1]) && !isLetter(word[at + written.length]);
    if (at >= 0 && whole) return word.slice(0, at) + spoken + word.slice(at + written.length);
  }
  return word;
}

/**
 * Swaps words for how they are said, longest first, and remembers where each written word begins in
 * the spoken text (character offsets), so that the voice's word times can be told of the written ones.
 * Quotation marks are silent and left out.
 */
export function pronounce(text: string, list: Pronunciation): SpokenText {
  const longestFirst = list.toSorted((a, b) => b.written.length - a.written.length);
  let spoken = '';
  const words = text
    .split(/\s+/)
    .filter(Boolean)
    .map((written) => {
      if (spoken) spoken += ' ';
      const at = spoken.length;
      spoken += replaceWord(written.replaceAll('"', ''), longestFirst);
      return { text: written, at };
    });
  return { spoken, words };
}
