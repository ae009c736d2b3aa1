import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { buildTimeline } from '../../../src/film/build-timeline.ts';
import { buildCaptions, calmCaptions, standardCaptions } from '../../../src/film/captions.ts';
import { checkCaptions } from '../../../src/film/check-captions.ts';
import { phrasesOf } from '../../../src/film/lay-phrases.ts';
import { openCache } from '../../../src/studio/cache.ts';
import { speechRate } from '../../../src/studio/spoken/speak-film.ts';
import { findOnsets } from '../../../src/studio/verify/check-sync.ts';
import { createCachedNarrator } from '../../../src/studio/voice/narrate-cached.ts';
import { takeRests } from '../../../src/studio/voice/reading/take-reading.ts';
import type { Speech } from '../../../src/studio/voice/speech.ts';
import { splitRecording } from '../../../src/studio/voice/listen/split-recording.ts';
import { readAloud } from './read-aloud.ts';

const folder = await mkdtemp(join(tmpdir(), 'koppla-rests-'));
afterAll(() => rm(folder, { recursive: true, force: true }));
const cache = openCache(folder);

const sentences: [string, string][] = [
  [
    'sv',
    'När du har tryckt på "Boka tid" längst ner ser du vilka tider som är lediga, och kan välja en.',
  ],
  ['sv', 'Det kostar 1 250 kr om du betalar före den 3 december kl. 14.30 på Storgatan 5 i Malmö.'],
  [
    'sv',
    'Ring polisen på 114 14 om det redan har hänt, men ring 112 om det pågår just nu, hemma hos dig.',
  ],
  [
    'en',
    'If somebody calls and says it is urgent, hang up and phone the number that you saved yourself.',
  ],
  [
    'ar',
    'افتح تطبيق البنك على هاتفك واضغط على "Mobilt BankID" في القائمة، ثم انتظر حتى تظهر الصفحة.',
  ],
];

/** Every caption of a sentence but the first comes within 100 ms of a sound after silence (EN 301 549 7.1.2). */
function expectInTime(speech: Speech): void {
  const onsets = findOnsets(speech);
  const later = phrasesOf(speech.sentence).slice(1);
  expect(later.length).toBeGreaterThan(0);
  for (const { startMs } of later)
    expect(Math.min(...onsets.map((ms) => Math.abs(ms - startMs)))).toBeLessThanOrEqual(100);
}

function expectReadable(speech: Speech): void {
  const timeline = buildTimeline([], { title: [speech.sentence], steps: [], end: [] });
  for (const rules of [standardCaptions, calmCaptions]) {
    const cues = buildCaptions(timeline, rules);
    const heard = phrasesOf(speech.sentence).map(
      ({ startMs }) => startMs + timeline.sentences[0]!.startMs,
    );
    expect(checkCaptions(cues, rules)).toEqual([]);
    expect(cues.map(({ startMs }) => startMs)).toEqual(heard);
  }
}

describe.each(sentences)('in %s, "%s"', (language, text) => {
  test.each([0.9, 1, 1.2])('each caption comes with its sound, at pace %f', async (pace) => {
    const speech = await createCachedNarrator(cache, language, [])(text, pace);
    expectInTime(speech);
    expectReadable(speech);
    const { words, durationMs } = speech.sentence;
    expect(words.map((word) => word.text)).toEqual(text.split(' '));
    for (const [index, { startMs, endMs }] of words.entries()) {
      expect(endMs).toBeGreaterThanOrEqual(startMs);
      expect(endMs).toBe(words[index + 1]?.startMs ?? durationMs);
    }
    expect(Math.abs((speech.samples.length * 1000) / speech.sampleRate - durationMs)).toBeLessThan(
      1,
    );
  });
});

test('a rest between captions is no part of the pace', async () => {
  const speech = await createCachedNarrator(cache, 'sv', [])(sentences[0]![1], 1);
  expect(speech.breathMs).toBeGreaterThan(300);
  const { breathMs: _, ...unrested } = speech;
  expect(speechRate([speech])).toBeGreaterThan(speechRate([unrested]));
});

test('a writing is heard in words, and its times are those of what is written', async () => {
  const say = createCachedNarrator(cache, 'sv', []);
  const [written, spelt] = [
    await say('Betala 1 250 kr kl. 14 i dag.', 1),
    await say('Betala ett tusen tvåhundrafemtio kronor klockan fjorton i dag.', 1),
  ];
  const bytesOf = ({ samples }: Speech) => Buffer.from(samples.buffer);
  expect(bytesOf(written).equals(bytesOf(spelt))).toBe(true);
  const startOf = ({ sentence }: Speech, text: string) =>
    sentence.words.find((word) => word.text === text)?.startMs;
  expect(startOf(written, '250')).toBe(startOf(spelt, 'tvåhundrafemtio'));
  expect(startOf(written, 'kl.')).toBe(startOf(spelt, 'klockan'));
  expect(startOf(written, 'dag.')).toBe(startOf(spelt, 'dag.'));
});

describe('a recording, which tells no words', () => {
  const [first, second] = [
    'När du har tryckt på knappen längst ner på sidan',
    'ser du vilka tider som är lediga just nu.',
  ];
  const text = `${first}, ${second}`;

  test.each([400, 200])(
    'rests %i ms at the comma: there the second caption begins',
    async (pauseMs) => {
      const reading = await readAloud([`${first},`, second], { pauseMs });
      const [piece] = splitRecording(reading.sound, [text]);
      const heardMs = (reading.startsMs[1] ?? 0) - (reading.startsMs[0] ?? 0);
      const at = piece!.sentence.words.findIndex((word) => word.text === 'ser');
      expect(Math.abs(piece!.sentence.words[at]!.startMs - heardMs)).toBeLessThan(100);
      const speech = await takeRests(piece!);
      expectInTime(speech);
      expectReadable(speech);
    },
  );

  test('goes on without a rest: nothing is put in, and the letters tell where', async () => {
    const reading = await readAloud([`${first} ${second}`]);
    const [piece] = splitRecording(reading.sound, [text]);
    const speech = await takeRests(piece!);
    expect(speech.samples.length).toBe(piece!.samples.length);
    const timeline = buildTimeline([], { title: [speech.sentence], steps: [], end: [] });
    const cues = buildCaptions(timeline, calmCaptions);
    expect(cues).toHaveLength(2);
    expect(checkCaptions(cues, calmCaptions)).toEqual([]);
  });
});
