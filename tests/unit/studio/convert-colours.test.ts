import { expect, test } from 'vitest';
import { convertColours } from '../../../src/studio/picture/convert-colours.ts';
import { createPlanes } from '../../../src/studio/picture/planes.ts';
import { paperColour } from '../../../src/studio/picture/stage.ts';

function paint(width: number, height: number, colourAt: (x: number, y: number) => number[]) {
  const pixels = new Uint8ClampedArray(width * height * 4);
  for (let at = 0; at < width * height; at++) {
    pixels.set([...colourAt(at % width, Math.floor(at / width)), 255], at * 4);
  }
  return pixels;
}

const convert = (rgb: number[]): number[] => {
  const planes = createPlanes(2, 2);
  const pixels = paint(2, 2, () => rgb);
  convertColours(pixels, { x: 0, y: 0, width: 2, height: 2 }, planes);
  expect(new Set(planes.y).size).toBe(1);
  return [planes.y[0] ?? -1, planes.u[0] ?? -1, planes.v[0] ?? -1];
};

/** ITU-R BT.709, limited range, rounded. */
test.each<[string, number[], number[]]>([
  ['white', [255, 255, 255], [235, 128, 128]],
  ['black', [0, 0, 0], [16, 128, 128]],
  ['grey', [128, 128, 128], [126, 128, 128]],
  ['red', [255, 0, 0], [63, 102, 240]],
  ['green', [0, 255, 0], [173, 42, 26]],
  ['blue', [0, 0, 255], [32, 240, 118]],
  [
    'the paper',
    [1, 3, 5].map((at) => parseInt(paperColour.slice(at, at + 2), 16)),
    [227, 122, 131],
  ],
])('%s', (_name, rgb, expected) => {
  for (const [index, value] of convert(rgb).entries()) {
    expect(Math.abs(value - (expected[index] ?? NaN))).toBeLessThanOrEqual(1);
  }
});

test('writes its own area alone, and mixes the colour of four pixels', () => {
  const planes = createPlanes(8, 6);
  const area = { x: 2, y: 2, width: 4, height: 2 };
  const pixels = paint(4, 2, (x, y) =>
    x < 2 ? [255, 0, 0] : y === 0 ? [255, 255, 255] : [0, 0, 0],
  );
  convertColours(pixels, area, planes);
  expect([...planes.y.subarray(2 * 8, 3 * 8)]).toEqual([0, 0, 63, 63, 235, 235, 0, 0]);
  expect([...planes.y.subarray(3 * 8, 4 * 8)]).toEqual([0, 0, 63, 63, 16, 16, 0, 0]);
  expect(planes.y.filter((value) => value !== 0)).toHaveLength(8);
  expect([...planes.v]).toEqual([0, 0, 0, 0, 0, 240, 128, 0, 0, 0, 0, 0]);
});
