import { expect, test } from 'vitest';
import { type Area, evenOut, intersect, mergeAreas } from '../../../src/studio/picture/area.ts';
import { seedChance } from '../film/sample-script.ts';

const whole: Area = { x: 0, y: 0, width: 200, height: 120 };
const holds = (outer: Area, inner: Area) =>
  JSON.stringify(intersect(outer, inner)) === JSON.stringify(inner);

test('areas that only touch share nothing', () => {
  const area = { x: 10, y: 10, width: 20, height: 20 };
  expect(intersect(area, { x: 20, y: 0, width: 40, height: 15 })).toEqual({
    x: 20,
    y: 10,
    width: 10,
    height: 5,
  });
  expect(intersect(area, { ...area, x: 30 })).toBeUndefined();
  expect(intersect(area, { ...area, y: 31 })).toBeUndefined();
});

test.each<[Area, Area]>([
  [
    { x: 2, y: 4, width: 6, height: 8 },
    { x: 2, y: 4, width: 6, height: 8 },
  ],
  [
    { x: 3, y: 5, width: 1, height: 1 },
    { x: 2, y: 4, width: 2, height: 2 },
  ],
  [
    { x: 3, y: 5, width: 2, height: 4 },
    { x: 2, y: 4, width: 4, height: 6 },
  ],
  [
    { x: 1.5, y: 0.2, width: 2.7, height: 1.7 },
    { x: 0, y: 0, width: 6, height: 2 },
  ],
  [
    { x: -1, y: -3, width: 2, height: 2 },
    { x: -2, y: -4, width: 4, height: 4 },
  ],
])('the least even area round %j is %j', (area, even) => {
  expect(evenOut(area)).toEqual(even);
});

test.each([1, 2, 3, 4, 5, 6, 7, 8])(
  'merged areas of chance %i hold all that was asked for, inside the picture, none twice',
  (seed) => {
    const chance = seedChance(seed);
    const areas = Array.from({ length: 2 + seed }, () => ({
      x: chance() * 240 - 30,
      y: chance() * 160 - 30,
      width: 1 + chance() * 50,
      height: 1 + chance() * 40,
    }));
    const merged = mergeAreas(areas, whole);
    for (const [index, area] of merged.entries()) {
      expect(holds(whole, area)).toBe(true);
      for (const side of Object.values(area)) expect(Math.abs(side % 2)).toBe(0);
      for (const other of merged.slice(index + 1)) expect(intersect(area, other)).toBeUndefined();
    }
    for (const area of areas) {
      const seen = intersect(area, whole);
      if (seen) expect(merged.some((found) => holds(found, seen))).toBe(true);
    }
  },
);

test('an area outside the picture is left out, and a bridge makes two areas one', () => {
  const left = { x: 0, y: 0, width: 20, height: 20 };
  const right = { x: 100, y: 0, width: 20, height: 20 };
  const outside = { x: 300, y: 0, width: 20, height: 20 };
  expect(mergeAreas([left, right, outside], whole)).toHaveLength(2);
  expect(mergeAreas([left, right, { x: 10, y: 4, width: 100, height: 4 }], whole)).toEqual([
    { x: 0, y: 0, width: 120, height: 20 },
  ]);
  // Together, the first two reach over a third that neither of them touches.
  const high = { x: 0, y: 0, width: 20, height: 100 };
  const corner = { x: 60, y: 80, width: 20, height: 20 };
  expect(mergeAreas([high, corner, { x: 10, y: 0, width: 60, height: 20 }], whole)).toEqual([
    { x: 0, y: 0, width: 80, height: 100 },
  ]);
});
