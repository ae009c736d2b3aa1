import { breakLine } from './break-line.ts';
import { layPhrases, readingMs } from './lay-phrases.ts';
import { cueGapMs } from './pace.ts';
import type { TimedSentence, Timeline } from './timeline.ts';

/** What a caption track must keep; the numbers are Swedish public-sector practice (37 characters). */
export type CaptionRules = {
  lineCharacters: number;
  lines: number;
  charactersPerSecond: number;
  shortestMs: number;
  longestMs: number;
  gapMs: number;
};

export const standardCaptions: CaptionRules = {
  lineCharacters: 37,
  lines: 2,
  charactersPerSecond: 14,
  shortestMs: 1500,
  longestMs: 7000,
  gapMs: cueGapMs,
};

/** For those who read slowly: shorter lines, longer in the picture (Afasiförbundet and Begripsam). */
export const calmCaptions: CaptionRules = {
  lineCharacters: 32,
  lines: 2,
  charactersPerSecond: 10,
  shortestMs: 2000,
  longestMs: 7000,
  gapMs: cueGapMs,
};

/** A caption; times in ms from the film's start. */
export type Cue = { startMs: number; endMs: number; lines: string[] };

/** A caption stays this long after the voice, in ms, so that the eye can finish. */
export const lingerMs = 400;

/** When a sentence's text comes: with its sound (EN 301 549 7.1.2), in whatever language it is read. */
export const cueStartMs = ({ startMs }: TimedSentence): number => startMs;

type Text = { text: string; startMs: number; voiceEndMs: number };

/** What each caption shows and when it comes. A sentence goes on while its next caption is awaited. */
const listTexts = (sentence: TimedSentence, rules: CaptionRules): Text[] =>
  layPhrases(sentence, rules).phrases.map(({ text, startMs }, index, { length }) => ({
    text,
    startMs: cueStartMs(sentence) + startMs,
    voiceEndMs: index === length - 1 ? sentence.endMs : Infinity,
  }));

/**
 * The captions of what is spoken, each starting with its sound: one for a sentence, or several where
 * two lines do not hold it.
 * Throws a RangeError when a sentence cannot be set in the track's lines; the content check has
 * told the editor before that.
 */
export function buildCaptions(timeline: Timeline, rules: CaptionRules): Cue[] {
  const texts = timeline.sentences.flatMap((sentence) => listTexts(sentence, rules));
  return texts.map(({ text, startMs, voiceEndMs }, index) => {
    const lines = breakLine(text, rules.lineCharacters);
    if (!lines) {
      throw new RangeError(
        `A caption holds ${rules.lines} lines of ${rules.lineCharacters} characters; this sentence does not fit: ${text}`,
      );
    }
    const nextMs = texts[index + 1]?.startMs ?? timeline.durationMs + rules.gapMs;
    const wantedMs = Math.max(voiceEndMs + lingerMs, startMs + readingMs(text, rules));
    const latestMs = Math.min(nextMs - rules.gapMs, startMs + rules.longestMs);
    return { startMs, endMs: Math.min(wantedMs, latestMs), lines };
  });
}
