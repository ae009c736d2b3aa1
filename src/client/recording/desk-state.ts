/** A sentence to read: in which part of the film, and whether it has been read. */
export type Line = { part: string; heading: string; index: number; text: string; isRead: boolean };

export type Part = { part: string; heading: string; sentences: string[]; read: boolean[] };

/** All sentences of a guide in the order of the film. */
export const listLines = (parts: readonly Part[]): Line[] =>
  parts.flatMap(({ part, heading, sentences, read }) =>
    sentences.map((text, index) => ({ part, heading, index, text, isRead: read[index] ?? false })),
  );

/** The first sentence that has not been read, at or after a place; the place itself where all have. */
export function nextUnread(lines: readonly Line[], from: number): number {
  const later = lines.findIndex(({ isRead }, index) => index >= from && !isRead);
  const any = later < 0 ? lines.findIndex(({ isRead }) => !isRead) : later;
  return any < 0 ? Math.min(from, lines.length - 1) : any;
}

/** How long each word takes at the films' pace, in ms from the sentence's beginning (130 words a minute). */
export function paceWordsOf(text: string): { word: string; atMs: number }[] {
  const words = text.split(/\s+/u).filter(Boolean);
  const letters = words.reduce((sum, word) => sum + word.length + 2, 0);
  const wholeMs = (words.length * 60_000) / 130;
  let before = 0;
  return words.map((word) => {
    const atMs = (wholeMs * before) / letters;
    before += word.length + 2;
    return { word, atMs };
  });
}
