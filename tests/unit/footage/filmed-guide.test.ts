import { copyFile, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadImage } from '@napi-rs/canvas';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildCaptions, calmCaptions, standardCaptions } from '../../../src/film/captions.ts';
import { checkCaptions } from '../../../src/film/check-captions.ts';
import { buildChapters } from '../../../src/film/webvtt.ts';
import { filmRecordSchema } from '../../../src/model/film-record.ts';
import { cachePath, openCache } from '../../../src/studio/cache.ts';
import {
  filmFiles,
  filmKind,
  listFilmFiles,
  signFile,
  stillFile,
} from '../../../src/studio/film-files.ts';
import { makeFilms } from '../../../src/studio/film/make-films.ts';
import type { PreparedFilm } from '../../../src/studio/film/prepare-film.ts';
import { recordFilm } from '../../../src/studio/film/record-film.ts';
import { filmKey } from '../../../src/studio/film/film-key.ts';
import { prepareGuide } from '../../../src/studio/film/prepare-guide.ts';
import { inspectFilm } from './inspect-film.ts';
import { recordFootage, recordPattern, type Recording } from './record-footage.ts';
import { guide, guideFolder, openSample, writeGuide } from './sample-guide.ts';

const root = await mkdtemp(join(tmpdir(), 'koppla-footage-'));
afterAll(() => rm(root, { recursive: true, force: true }));

const said = [
  'Tryck på knappen längst ner.',
  'Skriv din kod. Vänta sedan en stund.',
  'Nu ser du din sida.',
  'Nu är du klar.',
];
/** As in the sample guide, whose page names its steps. */
const ids = ['oppna', 'kod', 'vanta', 'klar'];
const scriptOf = (atSeconds: number[]): string =>
  `steps:\n${said
    .map(
      (text, index) => `  - id: ${ids[index] ?? ''}
    heading: Steg ${index + 1}
    at: ${atSeconds[index] ?? 0}
    say: ${text}
`,
    )
    .join('')}`;
const script = `${guideFolder}/film.yaml`;
const footage = `${guideFolder}/film.mp4`;

let recording: Recording;
beforeAll(async () => {
  await writeGuide(root);
  recording = await recordFootage(join(root, footage), { widthPx: 480, heightPx: 360 }, said);
  await writeGuide(root, { [script]: scriptOf(recording.atSeconds) });
});

describe('a guide with a film of its own', () => {
  let film: PreparedFilm;
  let key = '';
  const cache = openCache(join(root, '.cache'));
  const pathOf = (name: string) => cachePath(cache, filmKind, name);

  beforeAll(async () => {
    const partsMs = [recording.lengthMs / 2, recording.lengthMs / 2];
    await recordPattern(
      join(root, guideFolder, 'sign.mp4'),
      { widthPx: 960, heightPx: 720 },
      partsMs,
    );
    const studio = await openSample(root);
    const whole = await prepareGuide(studio, guide, 'sv');
    film = { ...whole, plans: whole.plans.slice(0, 1) };
    const [part] = await makeFilms(studio, [film]);
    key = part?.key ?? '';
  });

  test('has a timeline from its times and its sound, and captions that keep every rule', () => {
    const { steps, sentences, durationMs } = film.timeline;
    expect(steps.map(({ startMs }) => startMs / 1000)).toEqual(recording.atSeconds);
    expect(Math.abs(durationMs - recording.lengthMs)).toBeLessThanOrEqual(40);
    expect(sentences).toHaveLength(recording.startsMs.length);
    for (const [index, { startMs }] of sentences.entries())
      expect(Math.abs(startMs - (recording.startsMs[index] ?? NaN))).toBeLessThan(100);
    for (const rules of [standardCaptions, calmCaptions])
      expect(checkCaptions(buildCaptions(film.timeline, rules), rules)).toEqual([]);
    const chapters = buildChapters(film.timeline, { title: 'Början', end: 'Slut' });
    expect(chapters.map(({ lines }) => lines[0])).toEqual(
      [1, 2, 3, 4].map((n) => `${n}. Steg ${n}`),
    );
  });

  test('is transcoded to the bar: size, codecs, length, keyframes, loudness, sound in time', async () => {
    const made = await inspectFilm(pathOf(filmFiles(key).video));
    expect(made.sizePx).toEqual([1920, 1080]);
    expect(made.codecs[0]).toMatch(/^avc1\.64/u);
    expect(made.codecs[1]).toBe('aac');
    expect(made.bytes.indexOf('moov')).toBeLessThan(made.bytes.indexOf('mdat'));
    expect(Math.abs(made.durationMs - film.timeline.durationMs)).toBeLessThanOrEqual(100);
    expect(made.keyframesMs).toEqual(
      expect.arrayContaining(film.timeline.steps.map(({ startMs }) => startMs)),
    );
    expect(Math.abs((made.loudness?.lufs ?? NaN) + 16)).toBeLessThanOrEqual(1);
    expect(made.loudness?.peakDb).toBeLessThanOrEqual(-1);
    for (const { startMs, text } of film.timeline.sentences) {
      const nearest = Math.min(...made.onsetsMs.map((onsetMs) => Math.abs(onsetMs - startMs)));
      expect(nearest, text).toBeLessThanOrEqual(100);
    }
  });

  test('gives the page a still of every step, paper around and nothing cut away', async () => {
    const lights = [];
    for (const { id } of film.timeline.steps) {
      const still = await loadImage(await readFile(pathOf(stillFile(key, id))));
      expect([still.width, still.height]).toEqual([960, 540]);
      lights.push((await readFile(pathOf(stillFile(key, id)))).toString('base64'));
    }
    expect(new Set(lights).size).toBe(4);
    const record = recordFilm(film, [key]);
    expect(filmRecordSchema.safeParse(record).error).toBeUndefined();
    expect(record.stills?.map(({ stepId }) => stepId)).toEqual(
      film.timeline.steps.map(({ id }) => id),
    );
    expect(record.sign).toBe(`films/bankid-skaffa.sv.${signFile(key)}`);
    for (const name of listFilmFiles(film, key, true))
      expect((await readFile(pathOf(name))).length, name).toBeGreaterThan(500);
  });

  test('has a sign-language film beside it: smaller, without sound, as long', async () => {
    const sign = await inspectFilm(pathOf(signFile(key)));
    expect(sign.sizePx).toEqual([640, 480]);
    expect(sign.codecs[1]).toBeUndefined();
    expect(Math.abs(sign.durationMs - film.timeline.durationMs)).toBeLessThanOrEqual(100);
  });

  test('is made anew when its film changes', async () => {
    const studio = await openSample(root);
    const keyNow = async () => {
      const now = await prepareGuide(studio, guide, 'sv');
      const [plan] = now.plans;
      return plan && filmKey(studio, now, plan);
    };
    expect(await keyNow()).toBe(key);
    await rm(join(root, guideFolder, 'sign.mp4'));
    expect(await keyNow()).not.toBe(key);
  });
});

describe('what does not belong together is told in Swedish', () => {
  const faultOf = async (files: Record<string, string | Buffer>): Promise<string> => {
    const other = await mkdtemp(join(tmpdir(), 'koppla-footage-'));
    try {
      await writeGuide(other, { [script]: scriptOf(recording.atSeconds), [footage]: '' });
      await copyFile(join(root, footage), join(other, footage));
      await writeGuide(other, { [script]: scriptOf(recording.atSeconds), ...files });
      const told: unknown = await prepareGuide(await openSample(other), guide, 'sv').catch(
        (error: unknown) => error,
      );
      expect(told).toMatchObject({ name: 'ContentError' });
      return (told as Error).message;
    } finally {
      await rm(other, { recursive: true, force: true });
    }
  };

  test('a step after the film is over', async () => {
    const message = await faultOf({
      [script]: scriptOf([...recording.atSeconds.slice(0, 3), 400]),
    });
    expect(message).toContain(`${script}  steps › 4 › at`);
    expect(message).toMatch(
      /Steget börjar vid 400,0 sekunder, men filmen är \d+,\d sekunder lång\./u,
    );
  });

  test('a step where something else is said', async () => {
    const silent = scriptOf(recording.atSeconds).replace(
      'Nu är du klar.',
      'Det här är en mening som aldrig sägs i hela filmen. Det är inte den här heller.',
    );
    const message = await faultOf({ [script]: silent });
    expect(message).toContain(`${script}  steps › 4 › say`);
    expect(message).toContain('Det som sägs i filmen är inte texten.');
  });

  test('a file that is no film, and a sign-language film of another length', async () => {
    expect(await faultOf({ [footage]: 'Hej' })).toContain('Filen går inte att läsa som film.');
    const short = join(root, 'short.mp4');
    await recordPattern(short, { widthPx: 320, heightPx: 240 }, [2000]);
    const sign = `${guideFolder}/sign.mp4`;
    expect(await faultOf({ [sign]: await readFile(short) })).toMatch(
      /sign\.mp4\n.*Teckenspråksfilmen är 2,0 sekunder lång/u,
    );
  });
});
