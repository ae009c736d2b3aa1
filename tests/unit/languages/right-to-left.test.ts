import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildTimeline } from '../../../src/film/build-timeline.ts';
import { writeWebVtt } from '../../../src/film/webvtt.ts';
import { directionOf } from '../../../src/i18n/direction.ts';
import { filmWordsIn } from '../../../src/studio/film-words.ts';
import type { Area } from '../../../src/studio/picture/area.ts';
import { openCache } from '../../../src/studio/cache.ts';
import { createCamera } from '../../../src/studio/browser/capture.ts';
import { type Shot } from '../../../src/studio/picture/shot.ts';
import type { FilmPlan } from '../../../src/studio/picture/film-plan.ts';
import { planFilm } from '../../../src/studio/picture/plan-film.ts';
import { type StageShape, tall, wide } from '../../../src/studio/picture/stage.ts';
import {
  loadStageStyles,
  loadTypefaces,
  typefaceOf,
} from '../../../src/studio/picture/stage-styles.ts';
import { saySentence } from '../film/sample-script.ts';
import { sampleScreens } from '../studio/sample-plan.ts';

const headings: Record<string, string> = {
  sv: 'Tryck på Börja',
  en: 'Press Börja',
  ar: 'اضغط على Börja',
};
const screens = { phone: 'prov/start', computer: 'dator/start' };

function planIn(language: string, shape: StageShape, device: keyof typeof screens): FilmPlan {
  const heading = headings[language] ?? '';
  const step = {
    id: 'tryck',
    heading,
    screen: screens[device],
    do: { tap: 'knapp' },
    label: 'Börja',
  };
  const steps = [step, { ...step, id: 'igen' }, { ...step, id: 'sist' }];
  const said = [saySentence(`${heading} "Börja".`)];
  const timeline = buildTimeline(steps, { title: said, steps: [said, said, said], end: said });
  return planFilm({
    shape,
    script: { title: heading, steps, say: { title: [], steps: [], end: [] } },
    timeline,
    screens: sampleScreens,
    tint: 'sky',
    pictogram: 'check',
    words: filmWordsIn(language),
    language,
    siteName: 'Koppla upp',
  });
}

const firstStep = (plan: FilmPlan) => plan.scenes[1]!;

const folder = await mkdtemp(join(tmpdir(), 'koppla-stage-'));
const [styles, typefaces] = [await loadStageStyles(), await loadTypefaces()];
const camera = createCamera(openCache(folder), styles, typefaces);
const without = createCamera(openCache(folder), styles, { arabic: '' });
beforeAll(() => camera.take(firstStep(planIn('sv', wide, 'phone')).device));
afterAll(async () => {
  await Promise.all([camera.close(), without.close()]);
  await rm(folder, { recursive: true, force: true });
});

/** Where a photograph has pixels of a colour (each channel within 12), from its own corner. */
async function findColour(shot: Shot, [red, green, blue]: [number, number, number]): Promise<Area> {
  const image = await loadImage((await camera.take(shot)).png);
  const context = createCanvas(image.width, image.height).getContext('2d');
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, image.width, image.height);
  const [xs, ys]: [number[], number[]] = [[], []];
  for (let at = 0; at < data.length; at += 4) {
    const off = [red - data[at]!, green - data[at + 1]!, blue - data[at + 2]!];
    if (off.some((by) => Math.abs(by) > 12)) continue;
    xs.push((at / 4) % image.width);
    ys.push(Math.floor(at / 4 / image.width));
  }
  const span = (values: number[]) =>
    values.reduce(([a, b], v) => [Math.min(a!, v), Math.max(b!, v)], [1e6, 0]);
  const [[left = 0, right = 0], [top = 0, bottom = 0]] = [span(xs), span(ys)];
  return { x: left, y: top, width: right - left, height: bottom - top };
}
const ink: [number, number, number] = [36, 29, 22];
const amber: [number, number, number] = [242, 164, 19];

describe.each(['phone', 'computer'] as const)('beside a %s', (device) => {
  const swedish = planIn('sv', wide, device);
  const arabic = planIn('ar', wide, device);

  test('the words stand to the right and the device to the left, edge to edge', () => {
    const { panel, window } = firstStep(arabic);
    expect(window.x).toBe(0);
    expect(panel.area.x).toBe(window.width);
    expect(panel.area.x + panel.area.width).toBe(1920);
    expect(firstStep(swedish).panel.area).toEqual({ ...panel.area, x: 0 });
    expect(firstStep(swedish).window).toEqual({ ...window, x: panel.area.width });
  });

  test('the words begin at the right edge, and the dots are counted from there', async () => {
    const [read, readSwedish] = [firstStep(arabic).panel, firstStep(swedish).panel];
    expect(read.html).toContain('lang="ar" dir="rtl"');
    const { width } = read.area;
    const [words, dot] = [await findColour(read, ink), await findColour(read, amber)];
    const [leftWords, leftDot] = [
      await findColour(readSwedish, ink),
      await findColour(readSwedish, amber),
    ];
    expect(width - (words.x + words.width)).toBeLessThan(150);
    expect(leftWords.x).toBeLessThan(150);
    expect(width - (dot.x + dot.width)).toBeLessThan(150);
    expect(leftDot.x).toBeLessThan(150);
    expect(words.y + words.height).toBeLessThan(wide.clearFromY);
  });

  test('the drawn screen is the very same picture as in Swedish', () => {
    expect(camera.nameOf(firstStep(arabic).device)).toBe(camera.nameOf(firstStep(swedish).device));
  });
});

test('held upright the device is the very same picture, and the words begin at the right', async () => {
  const [swedish, arabic] = [planIn('sv', tall, 'phone'), planIn('ar', tall, 'phone')];
  expect(camera.nameOf(firstStep(arabic).device)).toBe(camera.nameOf(firstStep(swedish).device));
  const words = await findColour(firstStep(arabic).panel, ink);
  expect(words.x + words.width).toBeGreaterThan(640);
  expect(words.y + words.height).toBeLessThan(150);
});

test('a language read from the left has the Swedish pictures of the screens', () => {
  for (const shape of [wide, tall]) {
    const [swedish, english] = [planIn('sv', shape, 'phone'), planIn('en', shape, 'phone')];
    const names = (plan: FilmPlan) => plan.scenes.map(({ device }) => camera.nameOf(device));
    expect(names(english)).toEqual(names(swedish));
    expect(firstStep(english).panel.html).toContain('lang="en" dir="ltr"');
  }
});

test('Arabic letters are drawn with their own typeface, which no other language asks for', async () => {
  const shot = firstStep(planIn('ar', wide, 'phone')).panel;
  const [drawn, bare] = [await camera.take(shot), await without.take(shot)];
  expect(drawn.png.equals(bare.png)).toBe(false);
  expect(typefaceOf('ar')).toBe('arabic');
  expect(typefaceOf('ku-Arab')).toBe('arabic');
  for (const language of ['sv', 'en', 'ku']) expect(typefaceOf(language)).toBeUndefined();
  const latin = firstStep(planIn('sv', wide, 'phone')).panel;
  expect(without.nameOf(latin)).toBe(camera.nameOf(latin));
  expect(without.nameOf(shot)).not.toBe(camera.nameOf(shot));
});

test('which way a language is read', () => {
  expect(['ar', 'fa', 'ckb', 'he', 'ku-Arab'].map(directionOf)).toEqual(Array(5).fill('rtl'));
  expect(['sv', 'en', 'so', 'ku', 'ku-Latn'].map(directionOf)).toEqual(Array(5).fill('ltr'));
});

test('a line of Arabic text that begins with a Swedish label is still read from the right', () => {
  const cues = [{ startMs: 0, endMs: 2000, lines: ['اضغط على', '"Boka tid" في الأسفل.'] }];
  const lines = writeWebVtt(cues, 'ar').split('\n').slice(4, 6);
  expect(lines).toEqual(['\u200fاضغط على', '\u200f"\u2066Boka tid\u2069" في الأسفل.']);
  expect(writeWebVtt(cues)).not.toContain('\u200f');
});
