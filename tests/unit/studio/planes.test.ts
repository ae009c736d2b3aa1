import { describe, expect, test } from 'vitest';
import type { Area } from '../../../src/studio/picture/area.ts';
import {
  copyArea,
  createPlanes,
  differingArea,
  fillArea,
  type Planes,
} from '../../../src/studio/picture/planes.ts';
import { laySprite, type Sprite } from '../../../src/studio/picture/paint/lay-sprite.ts';

const size = { width: 24, height: 16 };
const whole: Area = { x: 0, y: 0, ...size };
const colours = { paper: [227, 122, 131], ink: [30, 126, 134] } as const;
type Colour = readonly [number, number, number];

function flat(colour: Colour, width = size.width, height = size.height): Planes {
  const planes = createPlanes(width, height);
  fillArea(planes, { x: 0, y: 0, width, height }, [...colour]);
  return planes;
}

/** The colour of every other pixel, by its place. */
const colourAt = ({ y, u, v, strides }: Planes, column: number, row: number) => {
  const half = (row >> 1) * strides[1] + (column >> 1);
  return [y[row * strides[0] + column], u[half], v[half]];
};

/** What is not the ground, as an area; it is expected to be one filled rectangle. */
function changedArea(planes: Planes, ground: Colour): Area | undefined {
  const changed = differingArea(planes, flat(ground), size.width, size.height);
  for (let row = 0; changed && row < changed.height; row++) {
    for (let column = 0; column < changed.width; column++) {
      expect(colourAt(planes, changed.x + column, changed.y + row)).not.toEqual(ground);
    }
  }
  return changed;
}

test('fills the area and nothing beside it', () => {
  const planes = createPlanes(size.width, size.height);
  fillArea(planes, { x: 4, y: 2, width: 6, height: 8 }, [...colours.ink]);
  expect(changedArea(planes, [0, 0, 0])).toEqual({ x: 4, y: 2, width: 6, height: 8 });
  expect(colourAt(planes, 9, 9)).toEqual(colours.ink);
});

test('copies a picture from where it lies, also when rows are padded', () => {
  const from = createPlanes(8, 8);
  from.y.forEach((_, at) => (from.y[at] = at));
  from.u.forEach((_, at) => (from.u[at] = 100 + at));
  const to: Planes = { ...createPlanes(64, 16), strides: [64, 32, 32] };
  copyArea(from, { x: 4, y: 2 }, to, { x: 6, y: 4, width: 4, height: 4 });
  // (6, 4) of the film is (2, 2) of the picture.
  expect([...to.y.subarray(4 * 64 + 5, 4 * 64 + 11)]).toEqual([0, 18, 19, 20, 21, 0]);
  expect([...to.y.subarray(7 * 64 + 6, 7 * 64 + 10)]).toEqual([42, 43, 44, 45]);
  expect(to.y.subarray(8 * 64).every((value) => value === 0)).toBe(true);
  expect([...to.u.subarray(2 * 32 + 2, 2 * 32 + 6)]).toEqual([0, 105, 106, 0]);
});

describe('sprites', () => {
  const sprite = (alpha: number): Sprite => ({
    ...flat(colours.ink, 8, 8),
    area: { x: -4, y: -2, width: 8, height: 8 },
    alpha: new Uint8Array(64).fill(alpha),
    chromaAlpha: new Uint8Array(16).fill(alpha),
  });
  const lay = (x: number, y: number, alpha = 255, opacity = 256, clip = whole) => {
    const planes = flat(colours.paper);
    laySprite(sprite(alpha), { x, y }, planes, clip, opacity);
    return planes;
  };

  test.each<[string, number, number, Area | undefined]>([
    ['inside', 12, 8, { x: 8, y: 6, width: 8, height: 8 }],
    ['left', 2, 8, { x: 0, y: 6, width: 6, height: 8 }],
    ['right', 24, 8, { x: 20, y: 6, width: 4, height: 8 }],
    ['upper', 12, -2, { x: 8, y: 0, width: 8, height: 4 }],
    ['lower', 12, 16, { x: 8, y: 14, width: 8, height: 2 }],
    ['beyond the', 40, 8, undefined],
  ])('is cut at the %s edge', (_edge, x, y, area) => {
    expect(changedArea(lay(x, y), colours.paper)).toEqual(area);
  });

  test('keeps to the part that is painted', () => {
    const clip = { x: 10, y: 8, width: 4, height: 2 };
    expect(changedArea(lay(12, 8, 255, 256, clip), colours.paper)).toEqual(clip);
  });

  test('is as solid as its alpha and its opacity say', () => {
    expect(colourAt(lay(12, 8), 12, 8)).toEqual(colours.ink);
    expect(colourAt(lay(12, 8, 0), 12, 8)).toEqual(colours.paper);
    expect(colourAt(lay(12, 8, 255, 0), 12, 8)).toEqual(colours.paper);
    for (const planes of [lay(12, 8, 128), lay(12, 8, 255, 128)]) {
      expect(Math.abs((colourAt(planes, 12, 8)[0] ?? 0) - 128)).toBeLessThanOrEqual(2);
    }
  });
});

test('finds exactly where two pictures differ', () => {
  const one = flat(colours.paper);
  expect(differingArea(one, flat(colours.paper), size.width, size.height)).toBeUndefined();
  const other = flat(colours.paper);
  other.y[5 * size.width + 7] = 0;
  expect(differingArea(one, other, size.width, size.height)).toEqual({
    x: 7,
    y: 5,
    width: 1,
    height: 1,
  });
  // A colour that differs and nothing else is two pixels wide and high.
  other.v[6 * (size.width / 2) + 11] = 0;
  expect(differingArea(one, other, size.width, size.height)).toEqual({
    x: 7,
    y: 5,
    width: 17,
    height: 9,
  });
});
