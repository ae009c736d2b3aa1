import { beforeAll, expect, test } from 'vitest';
import { LiveEar } from '../../../src/client/recording/live-ear.ts';
import { nextUnread, paceWordsOf } from '../../../src/client/recording/desk-state.ts';
import { createNarrator, voiceFor } from '../../../src/studio/voice/narrate.ts';
import { changePace, resampleSound } from '../../../src/studio/sound/sound.ts';

const rate = 48_000;
const text = 'Öppna appen på din telefon, och välj sedan den tid som passar dig bäst i veckan.';
const said = new Map<number, Float32Array>();

beforeAll(async () => {
  const speak = createNarrator(voiceFor('sv'), []);
  for (const pace of [0.45, 1, 1.9]) {
    // The voice itself does not speak more slowly than people may.
    const spoken = changePace(await speak(text, pace), pace < 1 ? 0.7 : 1);
    said.set(pace, resampleSound(spoken, rate).samples);
  }
});

/** A second of room, then a sentence, as the microphone brings them: 128 samples at a time. */
function hear({ pace = 1, gain = 1, noise = 0.0004 } = {}): LiveEar {
  const voice = said.get(pace) ?? new Float32Array();
  const all = new Float32Array(rate + voice.length);
  all.set(voice, rate);
  let seed = 1;
  const ear = new LiveEar(rate);
  for (const [at, value] of all.entries()) {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    const heard = value * gain + (seed / 1_073_741_824 - 1) * noise;
    all[at] = Math.max(Math.min(heard, 1), -1);
  }
  for (let at = 0; at < rate; at += 128) ear.push(all.subarray(at, Math.min(at + 128, rate)));
  ear.restart();
  for (let at = rate; at < all.length; at += 128) ear.push(all.subarray(at, at + 128));
  return ear;
}

test.each([
  ['near enough', {}, { level: 'good', room: 'quiet', pace: 'good' }],
  ['far away', { gain: 0.04 }, { level: 'far', room: 'quiet' }],
  ['far away from a quiet one', { gain: 0.09, noise: 0.004 }, { level: 'far' }],
  ['so near that it is cut off', { gain: 12 }, { level: 'cut' }],
  ['in a noisy room', { gain: 3, noise: 0.02 }, { room: 'noisy' }],
  ['much too fast', { pace: 1.9 }, { pace: 'fast' }],
  ['very slowly', { pace: 0.45 }, { pace: 'slow' }],
])('a voice that speaks %s is told so', (_, how, expected) => {
  expect(hear(how).heard).toMatchObject(expected);
});

test('silence after a voice is counted, and the next sentence begins anew', () => {
  const ear = hear();
  expect(ear.heard.spokenMs).toBeGreaterThan(2500);
  ear.push(new Float32Array(rate));
  expect(ear.heard.silentMs).toBeGreaterThanOrEqual(1000);
  expect(ear.heard.isSpeaking).toBe(false);
  ear.restart();
  expect(ear.heard).toMatchObject({ spokenMs: 0, silentMs: 0, level: 'silent', room: 'quiet' });
});

test('words are marked in the films’ pace, and the next one to read is found', () => {
  const words = paceWordsOf('Öppna appen på din telefon.');
  expect(words.map(({ word }) => word)).toEqual(['Öppna', 'appen', 'på', 'din', 'telefon.']);
  expect(words.at(-1)?.atMs).toBeGreaterThan(1400);
  expect(words.at(-1)?.atMs).toBeLessThan(2000);
  const line = { part: 'a', heading: 'A', index: 0, text: 'Hej.' };
  const lines = [true, false, true, false].map((isRead) => ({ ...line, isRead }));
  expect([0, 2, 4].map((from) => nextUnread(lines, from))).toEqual([1, 3, 1]);
  expect(nextUnread(lines.slice(0, 1), 1)).toBe(0);
});
