import { describe, expect, test } from 'vitest';
import { findSpeech } from '../../../src/studio/voice/listen/find-speech.ts';
import { placeSentences } from '../../../src/studio/voice/listen/place-sentences.ts';
import { RecordingMismatch } from '../../../src/studio/voice/listen/recording-mismatch.ts';
import { splitRecording } from '../../../src/studio/voice/listen/split-recording.ts';
import { makeNoise } from '../media/say-sentence.ts';
import { readAloud, type Reading } from './read-aloud.ts';

const sentences = [
  'Tryck på "Boka tid" längst ner.',
  'Skriv din kod, sex siffror, i rutan.',
  'Vänta.',
  'Då ser du tiderna som är lediga.',
];

/** The mean level of the first sentence, as a share of full scale. */
function levelOf({ sound: { samples, sampleRate }, startsMs, endsMs }: Reading): number {
  const [from, until] = [startsMs[0] ?? 0, endsMs[0] ?? 0].map((ms) => (ms * sampleRate) / 1000);
  const part = samples.subarray(from, until);
  return Math.sqrt(part.reduce((sum, value) => sum + value ** 2, 0) / part.length);
}

/** The reading in a room with noise so many dB under the voice, and other sounds at times (ms). */
async function hear(noiseDb: number, others: [atMs: number, sound: Float32Array][] = []) {
  const reading = await readAloud(sentences, { pauseMs: 1000, level: 0.3 });
  const { sampleRate } = reading.sound;
  const noise = makeNoise(reading.sound.samples.length, levelOf(reading) * 10 ** (-noiseDb / 20));
  const samples = reading.sound.samples.map((value, at) => value + (noise[at] ?? 0));
  for (const [atMs, other] of others) {
    const from = Math.round((atMs * sampleRate) / 1000);
    for (const [at, value] of other.entries())
      samples[from + at] = (samples[from + at] ?? 0) + value;
  }
  return { ...reading, sound: { samples, sampleRate } };
}

const clap = makeNoise(900, 0.4).map((value, at) => value * Math.exp(-at / 200));
const cough = makeNoise(6000, 0.15).map((value, at) => value * Math.sin((Math.PI * at) / 6000));

describe.each([60, 30, 20])('in noise %i dB under the voice', (noiseDb) => {
  test.each([
    ['nothing else', []],
    ['a clap before each sentence', [200, 2900]],
    ['a cough in the rests', [100, 2500]],
  ])('with %s each sentence is found where it begins', async (what, times) => {
    const plain = await readAloud(sentences, { pauseMs: 1000, level: 0.3 });
    const own = what.includes('clap') ? clap : cough;
    const between = (times as number[]).map((_, at): [number, Float32Array] => [
      at === 0 ? 80 : (plain.endsMs[at - 1] ?? 0) + 350,
      own,
    ]);
    const { sound, startsMs } = await hear(noiseDb, between);
    const placed = placeSentences(findSpeech(sound), sentences);
    for (const [index, { atMs, sentence }] of placed.entries()) {
      expect(sentence.text).toBe(sentences[index]);
      expect(Math.abs(atMs - (startsMs[index] ?? NaN)), sentence.text).toBeLessThanOrEqual(60);
    }
  });
});

test('what is no voice is none: noise, claps, coughs', () => {
  const rate = 22_050;
  const noise = makeNoise(rate * 4, 0.05);
  expect(findSpeech({ samples: noise, sampleRate: rate })).toEqual([]);
  for (const sound of [clap, cough]) {
    const samples = new Float32Array(rate * 4);
    for (const at of [8000, 30_000, 60_000]) samples.set(sound, at);
    expect(findSpeech({ samples, sampleRate: rate })).toEqual([]);
  }
});

test('where the room is nearly as loud as the voice it is told, with what to do', async () => {
  const { sound } = await hear(9);
  let fault: unknown;
  try {
    splitRecording(sound, sentences);
  } catch (error) {
    fault = error;
  }
  expect(fault).toBeInstanceOf(RecordingMismatch);
  expect((fault as RecordingMismatch).message).toMatch(
    /Det bullrar för mycket: rösten är \d+ decibel/u,
  );
  expect((fault as RecordingMismatch).remedy).toContain('närmare munnen');
});
