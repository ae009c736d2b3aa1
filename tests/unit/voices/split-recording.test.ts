import { describe, expect, test } from 'vitest';
import { findSpeech } from '../../../src/studio/voice/listen/find-speech.ts';
import { measureLevel } from '../../../src/studio/sound/level-speech.ts';
import { placeSentences } from '../../../src/studio/voice/listen/place-sentences.ts';
import { RecordingMismatch } from '../../../src/studio/voice/listen/recording-mismatch.ts';
import { splitRecording } from '../../../src/studio/voice/listen/split-recording.ts';
import { readAloud } from './read-aloud.ts';

const texts = [
  ['Tryck på "Boka tid" längst ner.', 'Då ser du tiderna som är lediga.'],
  ['Skriv din kod, sex siffror, i rutan.', 'Vänta.', 'Sedan kommer du in, och du ser din journal.'],
  ['Nu är du klar.'],
];

describe.each(texts)('a recording of "%s" and what follows', (...sentences) => {
  test.each([
    ['with pauses', { pauseMs: 550, level: 1 }],
    ['with short pauses', { pauseMs: 380, level: 1 }],
    ['from far away', { pauseMs: 600, level: 0.15 }],
  ])('%s is parted where the sentences begin', async (_, how) => {
    const { sound, startsMs, endsMs } = await readAloud(sentences, how);
    const placed = placeSentences(findSpeech(sound), sentences);
    expect(placed.map(({ sentence }) => sentence.text)).toEqual(sentences);
    for (const [index, { atMs, sentence }] of placed.entries()) {
      expect(Math.abs(atMs - (startsMs[index] ?? NaN))).toBeLessThan(60);
      expect(Math.abs(atMs + sentence.durationMs - (endsMs[index] ?? NaN))).toBeLessThan(120);
    }
  });
});

test('silence is cut away, the sound begins with the cue, and words follow one another', async () => {
  const sentences = texts[1] ?? [];
  const { sound } = await readAloud(sentences);
  for (const { samples, sampleRate, sentence } of splitRecording(sound, sentences)) {
    expect(Math.abs((samples.length * 1000) / sampleRate - sentence.durationMs)).toBeLessThan(1);
    const first = findSpeech({ samples, sampleRate })[0]?.startMs ?? NaN;
    expect(first).toBeLessThanOrEqual(60);
    expect(sentence.words.map(({ text }) => text)).toEqual(sentence.text.split(' '));
    expect(sentence.words[0]?.startMs).toBe(0);
    for (const [index, { startMs, endMs }] of sentence.words.entries()) {
      expect(endMs).toBeGreaterThan(startMs);
      expect(endMs).toBe(sentence.words[index + 1]?.startMs ?? sentence.durationMs);
    }
  }
});

test('a near and a far microphone give the same level', async () => {
  const sentences = texts[0] ?? [];
  const levels = [];
  for (const level of [1, 0.1]) {
    const { sound } = await readAloud(sentences, { level });
    const [speech] = splitRecording(sound, sentences);
    if (speech) levels.push(measureLevel(speech.samples, speech.sampleRate));
  }
  expect(Math.abs((levels[0] ?? NaN) - (levels[1] ?? NaN))).toBeLessThan(1.5);
});

const faultOf = (work: () => unknown): RecordingMismatch => {
  try {
    work();
  } catch (error) {
    if (error instanceof RecordingMismatch) return error;
  }
  throw new Error('Nothing was refused');
};

test('sentences that are said in one breath are refused by name: nothing is guessed', () => {
  const sentences = ['Ett två tre.', 'Fyra fem sex.'];
  const fault = faultOf(() => placeSentences([{ startMs: 500, endMs: 3500 }], sentences));
  expect(fault.message).toBe('Det hörs ingen vila före meningen "Fyra fem sex.".');
  expect(fault.remedy).toContain('vila en halv sekund efter varje punkt');
});

test('a rest in the middle of a sentence and none after it is no evidence', async () => {
  const { sound } = await readAloud(['Tryck på "Boka', 'tid" längst ner då ser du tiderna.']);
  const fault = faultOf(() =>
    splitRecording(sound, ['Tryck på "Boka tid" längst ner.', 'Då ser du tiderna.']),
  );
  expect(fault.message).toContain('"Tryck på "Boka tid" längst ner."');
  expect(fault.remedy).toContain('Vila inte mitt i en mening.');
});

test('a recording of something else is refused, in Swedish', async () => {
  const { sound } = await readAloud(['Hej.']);
  const long = ['Det här är en mycket lång mening som ingen hinner säga så fort.'];
  expect(() => splitRecording(sound, long)).toThrow(RecordingMismatch);
  expect(() => splitRecording(sound, long)).toThrow(
    /^Rösten hörs i 0,\d sekunder\. Det är för kort för texten på 63 tecken\.$/u,
  );
  const slow = await readAloud(['Tryck på knappen.', 'Tryck på knappen.'], { pauseMs: 4000 });
  expect(() => splitRecording(slow.sound, ['Hej.'])).toThrow(/för långt för texten på 4 tecken/u);
  const silent = { samples: new Float32Array(22_050), sampleRate: 22_050 };
  expect(() => splitRecording(silent, ['Hej.'])).toThrow('Det hörs ingen röst.');
});
