import { readingMs } from '../../../film/lay-phrases.ts';
import { calmReading } from '../../../film/pace.ts';
import type { SpokenWord } from '../../../film/timeline.ts';
import { insertSilence } from '../narrate-pauses.ts';
import type { Speech } from '../speech.ts';
import type { Rest } from './find-rests.ts';
import type { ReadPhrase } from './prepare-reading.ts';

/** A breath between two phrases is heard as one: where a caption changes there is silence. */
const leastBreathMs = 400;

/** The words from one on come later by so much; it begins where its sound does, after its rest. */
const moveWords = (words: SpokenWord[], from: number, startMs: number, addedMs: number) =>
  words.map((word, index): SpokenWord => ({
    text: word.text,
    startMs: index === from ? startMs : word.startMs + (index > from ? addedMs : 0),
    endMs: index === from - 1 ? startMs : word.endMs + (index >= from ? addedMs : 0),
  }));

/**
 * Lets a voice rest where one caption gives way to the next within a sentence: for a breath, and for
 * as long as it takes to read the calm caption, so that every caption comes with its words. `rests`
 * are those that are heard before each phrase. Where there is none nothing is put in: a sound is never
 * cut in two, and the caption after it waits until the one before has been read.
 */
export function takeBreaths(
  speech: Speech,
  phrases: readonly ReadPhrase[],
  rests: readonly (Rest | undefined)[],
): Speech {
  const { sampleRate } = speech;
  const toSamples = (ms: number) => Math.round((ms * sampleRate) / 1000);
  let { samples } = speech;
  let { words } = speech.sentence;
  let breathMs = 0;
  for (const [index, { firstWord }] of phrases.entries()) {
    const before = phrases[index - 1];
    const rest = rests[index];
    if (!before || !rest) continue;
    const [fromMs, untilMs] = [rest.startMs + breathMs, rest.endMs + breathMs];
    const beganMs = index === 1 ? 0 : (words[before.firstWord]?.startMs ?? 0);
    const readMs = beganMs + readingMs(before.text, calmReading) + calmReading.gapMs;
    const missingMs = Math.ceil(Math.max(readMs - untilMs, leastBreathMs - (untilMs - fromMs), 0));
    samples = insertSilence(samples, toSamples((fromMs + untilMs) / 2), toSamples(missingMs));
    words = moveWords(words, firstWord, Math.round(untilMs) + missingMs, missingMs);
    breathMs += missingMs;
  }
  const durationMs = Math.ceil((samples.length * 1000) / sampleRate);
  words = words.map((word, at) =>
    at === words.length - 1 ? { ...word, endMs: durationMs } : word,
  );
  return { ...speech, samples, breathMs, sentence: { ...speech.sentence, durationMs, words } };
}
