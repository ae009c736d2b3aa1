import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openCache } from '../../../../src/studio/cache.ts';
import { prepareGuide } from '../../../../src/studio/film/prepare-guide.ts';
import { createNeuralNarrator } from '../../../../src/studio/voice/narrate-neural.ts';
import { speakNeurally } from '../../../../src/studio/voice/neural/ask-speaker.ts';
import {
  findVoice,
  type InstalledVoice,
  installVoice,
  removeVoice,
} from '../../../../src/studio/voice/neural/install-voice.ts';
import { findOnsets } from '../../../../src/studio/verify/check-sync.ts';
import { guide, openSample, writeGuide } from '../../footage/sample-guide.ts';
import { sampleVoice, serveVoice } from './sample-voice.ts';

const root = await mkdtemp(join(tmpdir(), 'koppla-neural-'));
let voice: InstalledVoice;
const text =
  'Öppna appen "BankID" som finns i din telefon och vänta, så ser du vad du ska göra längst ner.';

beforeAll(async () => {
  const place = await serveVoice();
  await installVoice(root, sampleVoice(place.origin)).finally(place.close);
  voice = findVoice(root, 'sv')!;
});
afterAll(() => rm(root, { recursive: true, force: true }));

const bytesOf = ({ samples }: { samples: Float32Array }) => Buffer.from(samples.buffer);

test('the same words are the same bytes, whatever was said between', async () => {
  const first = await speakNeurally(root, voice, text, 1);
  await speakNeurally(root, voice, 'Något helt annat!', 1.2);
  const again = await speakNeurally(root, voice, text, 1);
  expect(bytesOf(again).equals(bytesOf(first))).toBe(true);
  // It is the voice's own chance that is steady: there is noise in the sound.
  expect(new Set(first.samples).size).toBeGreaterThan(10_000);
  const faster = await speakNeurally(root, voice, text, 1.25);
  expect(first.samples.length / faster.samples.length).toBeCloseTo(1.25, 1);
});

test('a sentence is narrated with its words, kept once, and rests at its comma', async () => {
  const cache = openCache(join(root, 'own'));
  const list = [{ written: 'BankID', spoken: 'bank-i-de' }];
  const say = createNeuralNarrator({ root, cache, voice, list });
  const speech = await say(text, 1);
  expect(speech.sentence.words.map((word) => word.text)).toEqual(text.split(' '));
  const lengthMs = (speech.samples.length * 1000) / speech.sampleRate;
  expect(Math.abs(lengthMs - speech.sentence.durationMs)).toBeLessThan(1);
  expect((await say(text, 1)).origin).toBe(speech.origin);
  expect(await readdir(join(root, 'own/speech'))).toHaveLength(1);
  // After its comma the voice is silent for a while: the next word begins with the next sound.
  const onsets = findOnsets(speech);
  const next = speech.sentence.words.find((word) => word.text === 'så')!;
  expect(Math.min(...onsets.map((ms) => Math.abs(ms - next.startMs)))).toBeLessThanOrEqual(80);
});

test('films speak with the fetched voice from then on, and with the built-in one without it', async () => {
  const project = await mkdtemp(join(tmpdir(), 'koppla-neural-'));
  try {
    await writeGuide(project);
    const builtIn = await prepareGuide(await openSample(project), guide, 'sv');
    const place = await serveVoice();
    await installVoice(project, sampleVoice(place.origin)).finally(place.close);
    const neural = await prepareGuide(await openSample(project), guide, 'sv');
    const textsOf = ({ timeline }: typeof neural) => timeline.sentences.map((each) => each.text);
    expect(textsOf(neural)).toEqual(textsOf(builtIn));
    expect(neural.origin).not.toBe(builtIn.origin);
    expect(bytesOf(neural.speeches[0]!).equals(bytesOf(builtIn.speeches[0]!))).toBe(false);
    await removeVoice(project, 'sv');
    const again = await prepareGuide(await openSample(project), guide, 'sv');
    expect(again.origin).toBe(builtIn.origin);
  } finally {
    await rm(project, { recursive: true, force: true });
  }
}, 120_000);

test('a voice that ends its program is told with its last words, and does not end the build', async () => {
  const broken = await mkdtemp(join(tmpdir(), 'koppla-neural-'));
  try {
    const told = speakNeurally(broken, { ...voice, name: 'broken' }, 'Hej.', 1);
    await expect(told).rejects.toMatchObject({ name: 'VoiceFault' });
    await expect(told).rejects.toThrow(/Den neurala rösten kunde inte tala\.\n.*\n/u);
    await expect(told).rejects.toThrow('npm run voice -- --remove sv');
  } finally {
    await rm(broken, { recursive: true, force: true });
  }
});
