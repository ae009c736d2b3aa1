import { join } from 'node:path';
import { expect } from 'vitest';
import { makeMedia, type MediaShape } from './make-media.ts';
import { type Measured, measureMedia, shown } from './measure-media.ts';
import { corners } from './paint-picture.ts';
import { voiceFromMs } from './say-sentence.ts';

/** A property that films have as people save them; what is not said is as usual. */
export type Property = {
  name: string;
  shape: Omit<MediaShape, 'lightMs' | 'lengthMs' | 'container'> & Partial<MediaShape>;
  /** Width to height of the picture as it should stand; 16 to 9 if absent. */
  aspect?: number;
  lengthMs?: number;
  /** The light and the voice, which are at one time else. */
  apartMs?: number;
};

export const lengthMs = 2200;

/** The bar, measured in what comes out: BAR.md, and issue by issue what people's films got wrong. */
function expectBar(measured: Measured, { apartMs = 0, lengthMs: wantedMs = lengthMs }: Property) {
  const { sizePx, durationMs, colours, lightMs, voiceMs, cueMs, lufs, peakDb } = measured;
  expect(sizePx).toEqual([shown.widthPx, shown.heightPx]);
  expect(Math.abs(durationMs - wantedMs), 'length').toBeLessThanOrEqual(120);
  expect(Math.abs(measured.pictureCount * 40 - durationMs), 'pictures').toBeLessThanOrEqual(40);
  const apart = colours.flatMap((colour, corner) =>
    colour.map((value, at) => Math.abs(value - (corners[corner]?.[at] ?? NaN))),
  );
  expect(Math.max(...apart), `${JSON.stringify(colours)}`).toBeLessThanOrEqual(5);
  expect(Math.abs(lightMs - voiceMs - apartMs), 'picture to sound').toBeLessThanOrEqual(40);
  expect(Math.abs(cueMs - voiceMs), 'cue to sound').toBeLessThanOrEqual(100);
  expect(Math.abs(lufs + 16), 'loudness').toBeLessThanOrEqual(1);
  expect(peakDb, 'peak').toBeLessThanOrEqual(-1);
  expect(measured.tells, 'metadata').toBe(false);
  expect(measured.combed, 'lines of two moments in one picture').toBeLessThan(500);
}

/** Makes such a film, lets the studio make its own of it, and holds that against the bar. */
export async function expectFilm(folder: string, property: Property): Promise<void> {
  const { name, shape, aspect } = property;
  const whole = { container: 'mp4', lightMs: voiceFromMs, lengthMs, ...shape };
  const path = join(folder, `${name.replace(/[^a-z0-9]+/giu, '-')}.mp4`);
  await makeMedia(path, whole);
  expectBar(await measureMedia(path, aspect), property);
}
