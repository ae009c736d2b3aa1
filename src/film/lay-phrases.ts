import { cutPhrases } from './cut-phrases.ts';
import type { SpokenSentence } from './timeline.ts';

/** A caption's text and when its first word is heard, in ms from the sentence's start. */
export type SpokenPhrase = { text: string; startMs: number };

/** What time a text takes to read: so many characters a second, and no less than `shortestMs`. */
export type ReadingPace = { charactersPerSecond: number; shortestMs: number; gapMs: number };

export const readingMs = (text: string, { charactersPerSecond, shortestMs }: ReadingPace): number =>
  Math.max(shortestMs, Math.ceil((text.length * 1000) / charactersPerSecond));

/**
 * The captions of a spoken sentence, each with the word that it begins with. Where a voice tells when
 * each word begins that is its own onset; a recording and a speech program do not, and there the
 * words are spread over the sound by their share of the letters, between the sentence's known start
 * and end. Throws a RangeError when the sentence cannot be cut; the content check has told the editor
 * before that.
 */
export function phrasesOf({ text, words }: Pick<SpokenSentence, 'text' | 'words'>): SpokenPhrase[] {
  const phrases = cutPhrases(text);
  if (!phrases)
    throw new RangeError(`This sentence cannot be cut into captions of two lines: ${text}`);
  return phrases.map((phrase, index) => ({
    text: phrase.text,
    startMs: index === 0 ? 0 : (words[phrase.firstWord]?.startMs ?? 0),
  }));
}

/**
 * When each caption of a sentence comes: with its first word, or when the one before has been read
 * where the voice gives no time for that. `doneMs` is when the last one has been read, its gap
 * included; ms from the sentence's start.
 */
export function layPhrases(
  sentence: Pick<SpokenSentence, 'text' | 'words'>,
  pace: ReadingPace,
): { phrases: SpokenPhrase[]; doneMs: number } {
  let doneMs = 0;
  const phrases = phrasesOf(sentence).map(({ text, startMs: heardMs }) => {
    const startMs = Math.max(heardMs, doneMs);
    doneMs = startMs + readingMs(text, pace) + pace.gapMs;
    return { text, startMs };
  });
  return { phrases, doneMs };
}
