import { expect, test } from 'vitest';
import { cells, placeOnMap } from '../../../src/model/find/county-map.ts';
import { placeLabel } from '../../../src/model/find/place-label.ts';

const cell = { id: 'vik', path: 'M0 0L200 0L200 200L0 200z', label: [100, 100] } as const;

test('a name stands in the middle of its kommun, and moves off a dot that is under it', () => {
  expect(placeLabel(cell, 'Vik', [])).toEqual([100, 100]);
  const [x, y] = placeLabel(cell, 'Vik', [[100, 92]]);
  expect(Math.hypot(x - 100, y - 100)).toBeGreaterThan(8);
});

test('a name keeps within its kommun where it has room', () => {
  const [x] = placeLabel({ ...cell, label: [190, 100] }, 'Vik', []);
  expect(x).toBeLessThanOrEqual(181);
  // The county's own names are near where they were drawn.
  for (const own of cells) {
    const [left, top] = placeLabel(own, own.id, [placeOnMap(57.65, 14.69)]);
    expect(Math.hypot(left - own.label[0], top - own.label[1])).toBeLessThan(70);
  }
});
