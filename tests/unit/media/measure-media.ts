import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import type { TimedStep } from '../../../src/film/timeline.ts';
import { cachePath, openCache } from '../../../src/studio/cache.ts';
import { filmFiles, filmKind } from '../../../src/studio/film-files.ts';
import { makeFootageFilm } from '../../../src/studio/footage/footage-film.ts';
import { openFootage } from '../../../src/studio/footage/open-footage.ts';
import { decodeFootage } from '../../../src/studio/footage/decode-footage.ts';
import { decodeSound, measureLoudness } from '../../../src/studio/sound/sound.ts';
import { findOnsets } from '../../../src/studio/verify/check-sync.ts';
import type { Colour, Size } from './paint-picture.ts';
import { secret } from './make-media.ts';

/** What comes out of the studio for a film that somebody has recorded; times in ms. */
export type Measured = {
  sizePx: [number, number];
  durationMs: number;
  /** In the middle of each corner of the picture itself, as red, green and blue. */
  colours: Colour[];
  /** The light in the middle goes on. */
  lightMs: number;
  /** The voice begins: in the film, and where its caption is put. */
  voiceMs: number;
  cueMs: number;
  lufs: number;
  peakDb: number;
  tells: boolean;
  /** The picture's own place in the film, in px: the rest is paper. */
  pictureCount: number;
  /** Pixels that differ from both the line above and the line below, in one picture, at the most. */
  combed: number;
};

export const shown: Size = { widthPx: 640, heightPx: 360 };

type Planes = Parameters<typeof colourOf>[0];

/** BT.709, limited range, to red, green and blue: the mean of a square around a place. */
function colourOf(
  planes: { y: Uint8Array; u: Uint8Array; v: Uint8Array; strides: number[] },
  x: number,
  y: number,
): Colour {
  const [sums, radius] = [[0, 0, 0], 6];
  for (let row = y - radius; row < y + radius; row++)
    for (let column = x - radius; column < x + radius; column++) {
      const chroma = (row >> 1) * (planes.strides[1] ?? 0) + (column >> 1);
      const at = row * (planes.strides[0] ?? 0) + column;
      const values = [planes.y[at] ?? 0, planes.u[chroma] ?? 0, planes.v[chroma] ?? 0];
      for (const [index, value] of values.entries()) sums[index] = (sums[index] ?? 0) + value;
    }
  const [luma = 0, u = 0, v = 0] = sums.map((sum) => sum / (2 * radius) ** 2);
  const light = 1.1644 * (luma - 16);
  const clamp = (value: number) => Math.min(Math.max(value, 0), 255);
  return [
    clamp(light + 1.7927 * (v - 128)),
    clamp(light - 0.2132 * (u - 128) - 0.5329 * (v - 128)),
    clamp(light + 2.1124 * (u - 128)),
  ];
}

function countCombed({ y, strides }: Planes): number {
  const stride = strides[0] ?? 0;
  let combed = 0;
  for (let row = 1; row < shown.heightPx - 1; row++)
    for (let column = 0; column < shown.widthPx; column++) {
      const at = row * stride + column;
      const above = (y[at] ?? 0) - (y[at - stride] ?? 0);
      const below = (y[at] ?? 0) - (y[at + stride] ?? 0);
      if (above * below > 900) combed++;
    }
  return combed;
}

/** The corners of a picture of some shape within the film, a quarter in from its edges. */
function cornersOf(aspect: number): [number, number][] {
  const width = Math.min(shown.widthPx, shown.heightPx * aspect);
  const height = Math.min(shown.heightPx, shown.widthPx / aspect);
  return [-1, 1].flatMap((down) =>
    [-1, 1].map((right): [number, number] => [
      Math.round(shown.widthPx / 2 + (right * width) / 3.4),
      Math.round(shown.heightPx / 2 + (down * height) / 3.4),
    ]),
  );
}

/** Lets the studio make its film of a recorded one, and measures it. `aspect` is the upright picture's. */
export async function measureMedia(path: string, aspect = 16 / 9): Promise<Measured> {
  const root = await mkdtemp(join(tmpdir(), 'koppla-media-'));
  const cache = openCache(root);
  try {
    const footage = await openFootage(cache, { path, file: `film${extname(path)}`, hash: 'film' });
    const durationMs = Math.ceil(footage.media.durationMs / 40) * 40;
    const shape = { shape: 'wide' as const, ...shown, clearFromY: shown.heightPx };
    const plan = { shape, durationMs, keyframesMs: [0], scenes: [], gestures: [] };
    const step: TimedStep = {
      id: 'steg',
      number: 1,
      heading: 'Steg',
      startMs: 0,
      endMs: durationMs,
    };
    const job = { cache, key: 'film', footage, plan, steps: [step], withStills: true };
    await makeFootageFilm(job, () => undefined);
    const made = cachePath(cache, filmKind, filmFiles('film').video);
    const sound = (await decodeSound(made)) ?? {
      samples: new Float32Array(48_000),
      sampleRate: 48_000,
    };
    let [colours, lightMs, pictureCount, combed]: [Colour[], number, number, number] = [
      [],
      NaN,
      0,
      0,
    ];
    for await (const { atMs, planes } of decodeFootage(made, { index: 0, startMs: 0 }, shown)) {
      pictureCount++;
      combed = Math.max(combed, countCombed(planes));
      if (atMs === Math.floor(durationMs / 80) * 40)
        colours = cornersOf(aspect).map(([x, y]) => colourOf(planes, x, y));
      const [light] = colourOf(planes, shown.widthPx / 2, shown.heightPx / 2);
      if (Number.isNaN(lightMs) && light > 135) lightMs = atMs;
    }
    const { lufs, peakDb } = measureLoudness(sound);
    return {
      sizePx: [shape.widthPx, shape.heightPx],
      durationMs,
      colours,
      lightMs,
      voiceMs: findOnsets(sound)[0] ?? NaN,
      cueMs: footage.speech[0]?.startMs ?? NaN,
      lufs,
      peakDb,
      tells: (await readFile(made)).includes(secret),
      pictureCount,
      combed,
    };
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}
