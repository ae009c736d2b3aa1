import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { decodeFootage } from '../../../src/studio/footage/decode-footage.ts';
import { readTracks } from '../../../src/studio/sound/decode-tracks.ts';
import { startEncoder } from '../../../src/studio/encode/encode.ts';
import { fillArea } from '../../../src/studio/picture/planes.ts';

const folder = await mkdtemp(join(tmpdir(), 'koppla-decode-'));
afterAll(() => rm(folder, { recursive: true, force: true }));

const fromStart = { index: 0, startMs: 0 };
const lying = join(folder, 'lying.mp4');

/** Bright to the left, dark to the right; few pictures, at times of their own. */
beforeAll(async () => {
  const encoder = await startEncoder(lying, { widthPx: 320, heightPx: 180 }, undefined);
  fillArea(encoder.planes, { x: 0, y: 0, width: 160, height: 180 }, [220, 128, 128]);
  fillArea(encoder.planes, { x: 160, y: 0, width: 160, height: 180 }, [40, 128, 128]);
  for (const atMs of [0, 33, 90, 400]) await encoder.handleFrame(atMs, atMs === 0);
  await encoder.stop(1000);
});

/** Notes in the file how the telephone was held (ISO 14496-12, track header): the matrix a b c d. */
async function turn(name: string, [a, b, c, d]: [number, number, number, number]): Promise<string> {
  const bytes = Buffer.from(await readFile(lying));
  const at = bytes.indexOf('tkhd', 0, 'latin1') + 4 + 40;
  for (const [index, value] of [a, b, 0, c, d, 0].entries())
    bytes.writeInt32BE(value * 65_536, at + index * 4);
  const path = join(folder, name);
  await writeFile(path, bytes);
  return path;
}

/** The picture's size, and how bright it is to the left, to the right, above and below. */
async function lookAt(path: string) {
  const wide = { widthPx: 1920, heightPx: 1080 };
  for await (const { planes, widthPx, heightPx } of decodeFootage(path, fromStart, wide)) {
    const light = (x: number, y: number) =>
      planes.y[Math.round(heightPx * y) * planes.strides[0] + Math.round(widthPx * x)] ?? NaN;
    const [left, right, above, below] = [
      light(0.2, 0.5),
      light(0.8, 0.5),
      light(0.5, 0.2),
      light(0.5, 0.8),
    ];
    return {
      sizePx: [widthPx, heightPx],
      leftDark: left < right - 99,
      aboveBright: above > below + 99,
      belowBright: below > above + 99,
    };
  }
  throw new Error('No picture');
}

test('a film is given 25 pictures a second, as large as fits', async () => {
  const times: number[] = [];
  const tall = { widthPx: 1080, heightPx: 1350 };
  for await (const { atMs } of decodeFootage(lying, fromStart, tall)) times.push(atMs);
  expect(times).toEqual(Array.from({ length: 25 }, (_, index) => index * 40));
  const { pictures } = await readTracks(lying);
  expect(Math.abs((pictures[0]?.endMs ?? NaN) - 1000)).toBeLessThanOrEqual(40);
  expect((await lookAt(lying)).sizePx).toEqual([1920, 1080]);
});

test('a film that was taken with the telephone turned is upright', async () => {
  const clockwise = await lookAt(await turn('clockwise.mp4', [0, 1, -1, 0]));
  expect(clockwise).toMatchObject({ sizePx: [608, 1080], aboveBright: true });
  const counter = await lookAt(await turn('counter.mp4', [0, -1, 1, 0]));
  expect(counter).toMatchObject({ sizePx: [608, 1080], belowBright: true });
  const upsideDown = await lookAt(await turn('upside-down.mp4', [-1, 0, 0, -1]));
  expect(upsideDown).toMatchObject({ sizePx: [1920, 1080], leftDark: true });
});

test('what is no film is an error', async () => {
  const path = join(folder, 'text.mp4');
  await writeFile(path, 'Hej');
  await expect(readTracks(path)).rejects.toThrow();
});
