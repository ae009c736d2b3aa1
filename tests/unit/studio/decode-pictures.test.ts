import { createCanvas } from '@napi-rs/canvas';
import { expect, test } from 'vitest';
import { decodePictures } from '../../../src/studio/picture/decode-picture.ts';
import { makeRestPicture } from '../../../src/studio/picture/paint/rest-planes.ts';
import type { Photo, Shot } from '../../../src/studio/picture/shot.ts';

const shot: Shot = { html: '<p>Samma</p>', area: { x: 0, y: 0, width: 60, height: 40 } };

/** A photograph whose left half is black and whose right half has a colour of its own. */
async function photograph(colour: string): Promise<Photo> {
  const canvas = createCanvas(60, 40);
  const context = canvas.getContext('2d');
  context.fillRect(0, 0, 30, 40);
  context.fillStyle = colour;
  context.fillRect(30, 0, 30, 40);
  return { png: await canvas.encode('png'), targets: {}, overflows: false };
}

const decode = async (photo: Photo) =>
  (await decodePictures([shot], new Map([[shot.html, photo]]))).get(shot.html)!;

test('a photograph that several films show is decoded once; another one of the same screen is another', async () => {
  const white = await photograph('#fff');
  const first = await decode(white);
  expect(await decode(white)).toBe(first);
  const grey = await decode(await photograph('#888'));
  expect(grey.planes.y[59]).toBeLessThan(first.planes.y[59]!);
});

test('a picture made smaller keeps its edges where they are, and its brightness', async () => {
  const picture = await decode(await photograph('#fff'));
  const { planes, width, height } = makeRestPicture(picture, { scale: 0.7, x: 0, y: 0 });
  expect([width, height]).toEqual([42, 28]);
  const row = [...planes.y.subarray(14 * width, 15 * width)];
  expect(row.slice(0, 21)).toEqual(Array(21).fill(16));
  expect(row.slice(21)).toEqual(Array(21).fill(235));
});
