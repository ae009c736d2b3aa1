import { expect, test } from 'vitest';
import { buildTimeline } from '../../../src/film/build-timeline.ts';
import { mixSound } from '../../../src/studio/sound/mix-sound.ts';
import type { Speech } from '../../../src/studio/voice/speech.ts';
import { inventScript } from '../film/sample-script.ts';

const sampleRate = 8000;
const { steps, spoken } = inventScript(3);
const timeline = buildTimeline(steps, spoken);
/** A loud, flat tone for each sentence, each at a height of its own. */
const speeches = [...spoken.title, ...spoken.steps.flat(), ...spoken.end].map(
  (sentence, index): Speech => ({
    sentence,
    sampleRate,
    samples: new Float32Array((sentence.durationMs * sampleRate) / 1000).fill(0.2 + index / 100),
  }),
);
const { samples, sampleRate: mixedRate } = mixSound(timeline, speeches);
const sampleAt = (timeMs: number) => samples[Math.round((timeMs * sampleRate) / 1000)] ?? NaN;

test('the sound is as long as the film', () => {
  expect(mixedRate).toBe(sampleRate);
  expect((samples.length * 1000) / sampleRate).toBeCloseTo(timeline.durationMs, 0);
});

test('every sentence is heard at its place and nowhere else', () => {
  for (const [index, { startMs, endMs }] of timeline.sentences.entries()) {
    for (const atMs of [startMs + 10, (startMs + endMs) / 2, endMs - 10]) {
      expect(sampleAt(atMs)).toBeCloseTo(0.2 + index / 100, 5);
    }
    expect(sampleAt(startMs - 1)).toBe(0);
    expect(sampleAt(endMs + 1)).toBe(0);
  }
});

test('no sentence begins or ends with a click', () => {
  const jumps = samples.slice(1).map((value, at) => Math.abs(value - (samples[at] ?? 0)));
  expect(Math.max(...Array.from({ length: 100 }, (_, part) => maxOf(jumps, part)))).toBeLessThan(
    0.01,
  );
});

/** The largest value of one hundredth of a long list. */
function maxOf(values: Float32Array, part: number): number {
  const size = Math.ceil(values.length / 100);
  return values.subarray(part * size, (part + 1) * size).reduce((a, b) => Math.max(a, b), 0);
}

test('a sentence too few or too many is refused', () => {
  expect(() => mixSound(timeline, speeches.slice(1))).toThrow(RangeError);
  expect(() => mixSound(timeline, [...speeches, ...speeches.slice(0, 1)])).toThrow(RangeError);
});
