import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cachePath } from '../../../src/studio/cache.ts';
import { filmFiles, filmKind } from '../../../src/studio/film-files.ts';
import { makeFilms } from '../../../src/studio/film/make-films.ts';
import type { PreparedFilm } from '../../../src/studio/film/prepare-film.ts';
import { filmKey } from '../../../src/studio/film/film-key.ts';
import { prepareGuide } from '../../../src/studio/film/prepare-guide.ts';
import { inspectFilm } from '../footage/inspect-film.ts';
import { guide, guideFolder, openSample, writeGuide } from '../footage/sample-guide.ts';
import { readAloud } from './read-aloud.ts';
import { writeWav } from './write-wav.ts';

const root = await mkdtemp(join(tmpdir(), 'koppla-voice-'));
afterAll(() => rm(root, { recursive: true, force: true }));

const saidIn = (film: PreparedFilm, part: string) =>
  film.timeline.sentences.filter((sentence) => sentence.part === part).map(({ text }) => text);

/** Records a part as a person would, in stereo, nearer or further from the microphone. */
async function record(film: PreparedFilm, part: string, level: number): Promise<Buffer> {
  const { sound } = await readAloud(saidIn(film, part), { level });
  return writeWav(sound, 2);
}

describe('a guide with a recorded voice', () => {
  let synthetic: PreparedFilm;
  let film: PreparedFilm;
  let key = '';

  beforeAll(async () => {
    await writeGuide(root);
    synthetic = await prepareGuide(await openSample(root), guide, 'sv');
    const changes: Record<string, Buffer> = {};
    const parts = ['title', 'oppna', 'kod', 'klar', 'end'];
    for (const [index, part] of parts.entries())
      changes[`${guideFolder}/voice/${part}.wav`] = await record(
        synthetic,
        part,
        [1, 0.2, 0.6, 0.1, 0.4][index] ?? 1,
      );
    await writeGuide(root, changes);
    const studio = await openSample(root);
    const whole = await prepareGuide(studio, guide, 'sv');
    film = { ...whole, plans: whole.plans.slice(0, 1) };
    const [part] = await makeFilms(studio, [film]);
    key = part?.key ?? '';
  });

  test('says the same sentences, one speech each, at one rate', () => {
    expect(film.timeline.sentences.map(({ text }) => text)).toEqual(
      synthetic.timeline.sentences.map(({ text }) => text),
    );
    expect(film.speeches.map(({ recorded }) => recorded ?? false)).toEqual(
      film.timeline.sentences.map(({ part }) => part !== 'vanta'),
    );
    expect(new Set(film.speeches.map(({ sampleRate }) => sampleRate))).toEqual(new Set([48_000]));
    for (const { samples, sampleRate, sentence } of film.speeches)
      expect(Math.abs((samples.length * 1000) / sampleRate - sentence.durationMs)).toBeLessThan(2);
  });

  test('becomes a film to the bar: cues with the sound, loudness, length, keyframes', async () => {
    const path = cachePath({ root: join(root, '.cache') }, filmKind, filmFiles(key).video);
    const made = await inspectFilm(path);
    for (const { startMs, text } of film.timeline.sentences) {
      const nearest = Math.min(...made.onsetsMs.map((onsetMs) => Math.abs(onsetMs - startMs)));
      expect(nearest, text).toBeLessThanOrEqual(100);
    }
    expect(Math.abs((made.loudness?.lufs ?? NaN) + 16)).toBeLessThanOrEqual(1);
    expect(made.loudness?.peakDb).toBeLessThanOrEqual(-1);
    expect(Math.abs(made.durationMs - film.timeline.durationMs)).toBeLessThanOrEqual(100);
    expect(made.keyframesMs).toEqual(
      expect.arrayContaining(film.timeline.steps.map(({ startMs }) => startMs)),
    );
  });

  test('is made anew when a recording changes, and not otherwise', async () => {
    const studio = await openSample(root);
    const keyNow = async () => {
      const now = await prepareGuide(studio, guide, 'sv');
      const [plan] = now.plans;
      return plan && filmKey(studio, now, plan);
    };
    expect(await keyNow()).toBe(key);
    const voice = join(root, guideFolder, 'voice');
    await copyFile(join(voice, 'oppna.wav'), join(root, 'kept.wav'));
    // Another sound of the very same length: no time in the film changes.
    await writeFile(join(voice, 'oppna.wav'), await record(synthetic, 'oppna', 0.25));
    expect(await keyNow()).not.toBe(key);
    await copyFile(join(root, 'kept.wav'), join(voice, 'oppna.wav'));
    expect(await keyNow()).toBe(key);
  });

  test.each([
    ['of another text', async () => writeWav((await readAloud(['Ja.'])).sound), /för kort för/u],
    [
      'without a voice',
      async () => writeWav({ samples: new Float32Array(9000), sampleRate: 8000 }),
      /ingen röst/u,
    ],
    ['that is no sound', () => Promise.resolve(Buffer.from('Hej')), /går inte att läsa som ljud/u],
  ])('refuses a recording %s, by name and with a remedy', async (_, make, reason) => {
    const other = await mkdtemp(join(tmpdir(), 'koppla-voice-'));
    try {
      const file = `${guideFolder}/voice/kod.wav`;
      await writeGuide(other, { [file]: await make() });
      const told = prepareGuide(await openSample(other), guide, 'sv');
      await expect(told).rejects.toMatchObject({ name: 'ContentError' });
      await expect(told).rejects.toThrow(reason);
      await expect(told).rejects.toThrow(file);
      await expect(told).rejects.toThrow('Gör så här: ');
    } finally {
      await rm(other, { recursive: true, force: true });
    }
  });
});
