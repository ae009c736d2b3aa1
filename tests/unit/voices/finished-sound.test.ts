import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { buildTimeline } from '../../../src/film/build-timeline.ts';
import { openCache } from '../../../src/studio/cache.ts';
import { masterSound, mixSound } from '../../../src/studio/sound/sound.ts';
import { createCachedNarrator } from '../../../src/studio/voice/narrate-cached.ts';

const folder = await mkdtemp(join(tmpdir(), 'koppla-finished-'));
afterAll(() => rm(folder, { recursive: true, force: true }));
const cache = openCache(folder);

const texts: Record<string, string[]> = {
  sv: [
    'Skriv din kod, sex siffror, i rutan.',
    'Då ser du din journal, och du kan läsa den i lugn och ro.',
    'Ring polisen på 114 14 om det redan har hänt, men ring 112 om det pågår just nu.',
  ],
  en: ['Type your code, six figures, in the box.', 'Then press the button, and wait a while.'],
  ar: ['افتح التطبيق، ثم اضغط على الزر الأخضر.', 'انتظر قليلًا، ثم اقرأ الصفحة.'],
};

const silence = 0.006;

/** The silences of at least 150 ms, in ms. */
function findRests(samples: Float32Array, sampleRate: number) {
  const rests: { startMs: number; endMs: number }[] = [];
  let from = 0;
  for (let at = 0; at < samples.length; at++) {
    if (Math.abs(samples[at] ?? 0) < silence) continue;
    const [startMs, endMs] = [(from * 1000) / sampleRate, (at * 1000) / sampleRate];
    if (endMs - startMs >= 150) rests.push({ startMs, endMs });
    from = at + 1;
  }
  return rests;
}

/** The built-in voice as it is heard in a film: laid along the timeline, polished, at the films' loudness. */
async function finish(language: string, pace: number) {
  const say = createCachedNarrator(cache, language, []);
  const speeches = [];
  for (const text of texts[language] ?? []) speeches.push(await say(text, pace));
  const timeline = buildTimeline([], {
    title: speeches.map(({ sentence }) => sentence),
    steps: [],
    end: [],
  });
  return { timeline, sound: masterSound(mixSound(timeline, speeches)) };
}

test.each([
  ['sv', 0.9],
  ['sv', 1],
  ['sv', 1.2],
  ['en', 1],
  ['ar', 1],
])(
  '%s at pace %d: words after a rest begin within 80 ms of their sound',
  async (language, pace) => {
    const { timeline, sound } = await finish(language, pace);
    const onsets = findRests(sound.samples, sound.sampleRate).map(({ endMs }) => endMs);
    const isAfterRest = (before: string | undefined) =>
      before === undefined || /[,،]$/u.test(before);
    let measured = 0;
    for (const sentence of timeline.sentences) {
      for (const [index, word] of sentence.words.entries()) {
        if (!isAfterRest(sentence.words[index - 1]?.text)) continue;
        measured += 1;
        const atMs = sentence.startMs + word.startMs;
        const nearestMs = Math.min(...onsets.map((ms) => Math.abs(ms - atMs)));
        expect(nearestMs, `${word.text} in ${sentence.text}`).toBeLessThanOrEqual(80);
      }
    }
    expect(measured).toBeGreaterThan(timeline.sentences.length);
  },
);

test('no click is heard where a sentence begins or ends, or where a rest was made longer', async () => {
  const { timeline, sound } = await finish('sv', 1);
  const { samples, sampleRate } = sound;
  const steps = (fromMs: number, toMs: number): number[] => {
    const [from, to] = [fromMs, toMs].map((ms) => Math.round((ms * sampleRate) / 1000));
    return Array.from({ length: (to ?? 0) - (from ?? 0) }, (_, at) =>
      Math.abs((samples[(from ?? 0) + at] ?? 0) - (samples[(from ?? 0) + at - 1] ?? 0)),
    );
  };
  const spoken = timeline.sentences.flatMap(({ startMs, endMs }) =>
    steps(startMs + 50, endMs - 50),
  );
  // What the voice itself does now and then; a click is a step far above that.
  const usual = spoken.toSorted((a, b) => a - b)[Math.floor(spoken.length * 0.95)] ?? 0;
  const edges = [
    ...timeline.sentences.flatMap(({ startMs, endMs }) => [startMs, endMs]),
    ...findRests(samples, sampleRate).flatMap(({ startMs, endMs }) => [(startMs + endMs) / 2]),
  ];
  for (const edgeMs of edges)
    expect(Math.max(...steps(edgeMs - 2, edgeMs + 2))).toBeLessThan(usual);
});

test('a rest is as long as its sign asks: a comma a breath, a full stop twice that', async () => {
  const { timeline, sound } = await finish('sv', 1);
  const rests = findRests(sound.samples, sound.sampleRate);
  const lengthAt = (ms: number) =>
    rests
      .filter(({ startMs, endMs }) => ms >= startMs - 120 && ms <= endMs + 120)
      .map(({ startMs, endMs }) => endMs - startMs)
      .sort((a, b) => b - a)[0] ?? 0;
  for (const [index, sentence] of timeline.sentences.entries()) {
    for (const [at, word] of sentence.words.entries())
      if (/,$/u.test(sentence.words[at - 1]?.text ?? '')) {
        const restMs = lengthAt(sentence.startMs + word.startMs);
        expect(restMs, word.text).toBeGreaterThanOrEqual(250);
      }
    const next = timeline.sentences[index + 1];
    if (next) expect(lengthAt(next.startMs), next.text).toBeGreaterThanOrEqual(500);
  }
});
