import { describe, expect, test } from 'vitest';
import { masterSound } from '../../../src/studio/sound/master-sound.ts';
import { measureLoudness } from '../../../src/studio/sound/measure-loudness.ts';
import { soundRate } from '../../../src/studio/sound/filter-sound.ts';
import { createNarrator, voiceFor } from '../../../src/studio/voice/narrate.ts';
import { hum } from './sample-sound.ts';

const speech = await createNarrator(voiceFor('sv'), [])(
  'Tryck på den gröna knappen längst ner, så kommer nästa sida fram.',
  1,
);

/** EBU Tech 3341, case 1: a stereo sine of 1 kHz at −23 dBFS is −23 LUFS; one channel 3 dB less. */
test('the measure is right', () => {
  const samples = Float32Array.from(
    { length: 48_000 * 5 },
    (_, at) => 10 ** (-23 / 20) * Math.sin((2 * Math.PI * 1000 * at) / 48_000),
  );
  const { lufs, peakDb } = measureLoudness({ samples, sampleRate: 48_000 });
  expect(Math.abs(lufs + 26)).toBeLessThan(0.3);
  expect(Math.abs(peakDb + 23)).toBeLessThan(0.3);
});

describe.each([
  ['a quiet voice', { ...speech, samples: speech.samples.map((value) => value * 0.03) }],
  ['the voice itself', speech],
  ['a loud voice', { ...speech, samples: speech.samples.map((value) => value * 4) }],
  ['a quiet hum', hum(4000, 0.01)],
  ['a loud hum', hum(4000, 1)],
  [
    'a hum with a bang in it',
    { ...hum(4000, 0.05), samples: hum(4000, 0.05).samples.with(44_100, 1) },
  ],
])('%s', (_name, sound) => {
  const mastered = masterSound(sound);

  test('becomes −16 LUFS ± 1 with a true peak of at most −1 dBTP', () => {
    const { lufs, peakDb } = measureLoudness(mastered);
    expect(Math.abs(lufs + 16)).toBeLessThanOrEqual(1);
    expect(peakDb).toBeLessThanOrEqual(-1);
  });

  test('keeps its length, at 48 kHz', () => {
    expect(mastered.sampleRate).toBe(soundRate);
    const lengthMs = ({ samples, sampleRate }: typeof sound) =>
      (samples.length * 1000) / sampleRate;
    expect(Math.abs(lengthMs(mastered) - lengthMs(sound))).toBeLessThan(10);
  });
});

test('silence stays silent', () => {
  const { samples } = masterSound({ samples: new Float32Array(44_100), sampleRate: 22_050 });
  expect(samples.every((value) => Math.abs(value) < 1e-4)).toBe(true);
});
