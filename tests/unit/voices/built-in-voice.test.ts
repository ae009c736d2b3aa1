import { createHash } from 'node:crypto';
import { expect, test, vi } from 'vitest';
import { measureLoudness } from '../../../src/studio/sound/measure-loudness.ts';
import { createNarrator, hasVoice, voiceFor } from '../../../src/studio/voice/narrate.ts';

const speak = createNarrator(voiceFor('sv'), []);
const texts = [
  'Öppna appen på din telefon.',
  'Skriv din kod, sex siffror, i rutan.',
  'Då ser du din journal, och du kan läsa den i lugn och ro.',
];

/** The longest rests within a sentence, in ms, longest first. */
function findRests(samples: Float32Array, sampleRate: number): number[] {
  const rests: number[] = [];
  let run = 0;
  for (const value of samples) {
    if (Math.abs(value) < 0.004) run++;
    else {
      if (run > 0) rests.push((run * 1000) / sampleRate);
      run = 0;
    }
  }
  return rests.toSorted((a, b) => b - a);
}

test('the same words give the same sound, whatever was said before', async () => {
  const [text = ''] = texts;
  const first = await speak(text, 1);
  for (const other of texts.slice(1)) await speak(other, 1.1);
  const again = await speak(text, 1);
  expect(again.sentence).toEqual(first.sentence);
  expect(Buffer.from(again.samples.buffer).equals(Buffer.from(first.samples.buffer))).toBe(true);
});

/** Texts spoken one after another, each in its language, by a voice that was just loaded: their sound. */
async function speakAfresh(order: readonly (readonly [string, string])[]): Promise<string[]> {
  vi.resetModules();
  const { createNarrator: create } = await import('../../../src/studio/voice/narrate.ts');
  const sounds = [];
  for (const [language, text] of order) {
    const { samples } = await create(voiceFor(language), [])(text, 1);
    sounds.push(createHash('sha256').update(new Uint8Array(samples.buffer)).digest('hex'));
  }
  return sounds;
}

test('a language sounds the same, whichever language was spoken first', async () => {
  const swedish = ['sv', texts[0] ?? ''] as const;
  const english = ['en', 'Press the green button at the bottom of the screen.'] as const;
  const arabic = ['ar', 'اضغط على الزر الأخضر.'] as const;
  const forwards = await speakAfresh([swedish, english, arabic]);
  const backwards = await speakAfresh([arabic, english, swedish]);
  expect(backwards.toReversed()).toEqual(forwards);
});

test.each([0.9, 1, 1.2])('a comma is heard as a rest of 250 ms, at pace %d', async (pace) => {
  for (const text of texts.filter((each) => each.includes(','))) {
    const commas = text.split(',').length - 1;
    const { samples, sampleRate, sentence } = await speak(text, pace);
    const rests = findRests(samples, sampleRate);
    expect(rests[commas - 1], text).toBeGreaterThanOrEqual(250);
    expect(rests[0], text).toBeLessThan(600);
    expect(sentence.words.at(-1)?.endMs).toBe(sentence.durationMs);
    expect(Math.abs((samples.length * 1000) / sampleRate - sentence.durationMs)).toBeLessThan(1);
  }
});

test('no sentence is louder than the next', async () => {
  const loudness = [];
  for (const text of texts) loudness.push(measureLoudness(await speak(text, 1)).lufs);
  expect(Math.max(...loudness) - Math.min(...loudness)).toBeLessThan(1);
});

test.each(['sv', 'en', 'ar', 'fi'])('speaks %s', async (language) => {
  expect(hasVoice(language)).toBe(true);
  const text = language === 'ar' ? 'افتح التطبيق.' : 'Telefon BankID.';
  const { sentence } = await createNarrator(voiceFor(language), [])(text, 1);
  expect(sentence.durationMs).toBeGreaterThan(500);
});
