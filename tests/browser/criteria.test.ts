import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { en301549, wcag22 } from './criteria.ts';

/** Every criterion of WCAG 2.2 at levels A and AA: 4.1.1 is gone from 2.2. */
const numbers: Record<string, number[]> = {
  '1.1': [1],
  '1.2': [1, 2, 3, 4, 5],
  '1.3': [1, 2, 3, 4, 5],
  '1.4': [1, 2, 3, 4, 5, 10, 11, 12, 13],
  '2.1': [1, 2, 4],
  '2.2': [1, 2],
  '2.3': [1],
  '2.4': [1, 2, 3, 4, 5, 6, 7, 11],
  '2.5': [1, 2, 3, 4, 7, 8],
  '3.1': [1, 2],
  '3.2': [1, 2, 3, 4, 6],
  '3.3': [1, 2, 3, 4, 7, 8],
  '4.1': [2, 3],
};
const all = Object.entries(numbers).flatMap(([start, ends]) =>
  ends.map((end) => `${start}.${end}`),
);

/** EN 301 549 V3.2.1, clause 7. */
const clause7 = ['7.1.1', '7.1.2', '7.1.3', '7.1.4', '7.1.5', '7.2.1', '7.2.2', '7.2.3', '7.3'];

test('every criterion is listed, and no other', () => {
  expect(Object.keys(wcag22).sort()).toEqual(all.sort());
  expect(all).toHaveLength(55);
  expect(Object.keys(en301549).sort()).toEqual(clause7);
});

describe.each(Object.entries({ ...wcag22, ...en301549 }))('%s', (_, criterion) => {
  test('says how it is met and what holds it, or why it does not apply', () => {
    if ('notApplicable' in criterion) {
      expect(criterion.notApplicable.length).toBeGreaterThan(20);
      return;
    }
    expect(criterion.how.length).toBeGreaterThan(20);
    expect(criterion.tests.length + (criterion.reviewed ? 1 : 0)).toBeGreaterThan(0);
    expect(criterion.tests.filter((file) => !existsSync(`tests/${file}`))).toEqual([]);
  });
});
