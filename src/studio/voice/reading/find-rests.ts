import { findSpeech } from '../listen/find-speech.ts';
import { findGap } from '../narrate-pauses.ts';
import type { Speech } from '../speech.ts';
import type { ReadPhrase } from './prepare-reading.ts';

/** A silence within a sentence, in ms from its start. */
export type Rest = { startMs: number; endMs: number };

/** How far from where the engine begins a word the rest before it is looked for. */
const beforeMs = 700;
const afterMs = 200;
/** A shorter gap is the closure of p, t or k: no place to stop. */
const shortestGapMs = 50;
/** A word is placed where a stretch of speech begins, or it is a guess. */
const nearMs = 80;

type FindRests = (speech: Speech, phrases: readonly ReadPhrase[]) => (Rest | undefined)[];

/** The rests before the phrases of what the built-in voice says: the longest silence about the word's start. */
export const findRests: FindRests = ({ samples, sampleRate, sentence }, phrases) =>
  phrases.map(({ firstWord }, index) => {
    const word = sentence.words[firstWord];
    if (index === 0 || !word) return undefined;
    const toSamples = (ms: number) => Math.round((ms * sampleRate) / 1000);
    const toMs = (count: number) => (count * 1000) / sampleRate;
    const from = Math.max(toSamples(word.startMs - beforeMs), 0);
    const to = Math.min(toSamples(word.startMs + afterMs), samples.length);
    const gap = findGap(samples, from, to);
    if (toMs(gap.length) < shortestGapMs) return undefined;
    return { startMs: toMs(gap.at), endMs: toMs(gap.at + gap.length) };
  });

/** The same in a recording, or in the sound of a speech program: where a room's noise may be heard. */
export const hearRests: FindRests = (speech, phrases) => {
  const stretches = findSpeech(speech);
  return phrases.map(({ firstWord }, index) => {
    const word = speech.sentence.words[firstWord];
    if (index === 0 || !word) return undefined;
    const at = stretches.findIndex(({ startMs }) => Math.abs(startMs - word.startMs) <= nearMs);
    const [before, after] = [stretches[at - 1], stretches[at]];
    return before && after && { startMs: before.endMs, endMs: after.startMs };
  });
};
