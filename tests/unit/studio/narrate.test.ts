import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openCache } from '../../../src/studio/cache.ts';
import { createNarrator, voiceFor } from '../../../src/studio/voice/narrate.ts';
import { createCachedNarrator } from '../../../src/studio/voice/narrate-cached.ts';

const list = [{ written: 'BankID', spoken: 'bank-i-de' }];
const speak = createNarrator(voiceFor('sv'), list);
const text = 'Öppna appen "BankID" på din telefon, längst ner på skärmen.';

test('words are told as they are written, one after another, within the sentence', async () => {
  const { sentence } = await speak(text, 1);
  expect(sentence.text).toBe(text);
  expect(sentence.words.map((word) => word.text)).toEqual(text.split(' '));
  expect(sentence.words[0]?.startMs).toBeLessThan(120);
  for (const [index, { startMs, endMs }] of sentence.words.entries()) {
    expect(Number.isInteger(startMs)).toBe(true);
    expect(endMs).toBeGreaterThan(startMs);
    expect(endMs).toBe(sentence.words[index + 1]?.startMs ?? sentence.durationMs);
  }
});

test('a word is heard at its time: the same sentence without its end takes as long till there', async () => {
  const { sentence } = await speak(text, 1);
  const opening = await speak('Öppna appen "BankID" på din telefon,', 1);
  const before = sentence.words.find((word) => word.text === 'längst')?.startMs ?? NaN;
  // A comma's own silence is between the two.
  expect(before - opening.sentence.durationMs).toBeGreaterThan(-150);
  expect(before - opening.sentence.durationMs).toBeLessThan(600);
});

test('silence is cut away at both ends, and the length is that of the sound', async () => {
  const { samples, sampleRate, sentence } = await speak(text, 1);
  expect(Math.abs(samples[0] ?? 0)).toBeGreaterThan(0.003);
  expect(Math.abs(samples.at(-1) ?? 0)).toBeGreaterThan(0.003);
  expect(Math.abs((samples.length * 1000) / sampleRate - sentence.durationMs)).toBeLessThan(1);
  const loudest = samples.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  expect(loudest).toBeGreaterThan(0.1);
  expect(loudest).toBeLessThanOrEqual(1);
});

test('a longer sentence takes longer, and a faster pace less', async () => {
  const [short, usual, faster] = [
    await speak('Öppna appen.', 1),
    await speak(text, 1),
    await speak(text, 1.2),
  ].map(({ sentence }) => sentence.durationMs);
  expect(usual).toBeGreaterThan(2 * (short ?? NaN));
  expect((usual ?? NaN) / (faster ?? NaN)).toBeGreaterThan(1.1);
});

test('the list of pronunciations is heard', async () => {
  const unaided = createNarrator(voiceFor('sv'), []);
  const aided = createNarrator(voiceFor('sv'), [{ written: 'ID', spoken: 'elva sjutti sju' }]);
  const [long, short] = [await aided('Ditt ID.', 1), await unaided('Ditt ID.', 1)];
  expect(long.sentence.durationMs).toBeGreaterThan(short.sentence.durationMs + 300);
  expect(long.sentence.words.map((word) => word.text)).toEqual(['Ditt', 'ID.']);
});

test('a sentence without sound, and a language without a voice, are refused', async () => {
  await expect(speak('…', 1)).rejects.toThrow('The voice gave no sound for: …');
  expect(() => voiceFor('tlh')).toThrow(RangeError);
});

test('a kept sentence is the same sound, and a new word in the list leaves it alone', async () => {
  const root = await mkdtemp(join(tmpdir(), 'koppla-speech-'));
  try {
    const cache = openCache(root);
    const say = (words: typeof list) => createCachedNarrator(cache, 'sv', words)(text, 1);
    const first = await say(list);
    const again = await say([...list, { written: 'Swish', spoken: 'svisch' }]);
    expect(again.sentence).toEqual(first.sentence);
    expect(Buffer.from(again.samples.buffer).equals(Buffer.from(first.samples.buffer))).toBe(true);
    expect(await readdir(join(root, 'speech'))).toHaveLength(1);
    await say([{ written: 'BankID', spoken: 'bank-id' }]);
    expect(await readdir(join(root, 'speech'))).toHaveLength(2);
  } finally {
    await rm(root, { recursive: true, force: true });
  }
});
