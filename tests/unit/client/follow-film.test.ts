import { expect, it } from 'vitest';
import { stepAt } from '../../../src/client/guide/follow-film.ts';

const steps = [
  { id: 'a', startMs: 1000, endMs: 2000 },
  { id: 'b', startMs: 2000, endMs: 3000 },
];

it.each([
  [0, undefined],
  [1000, 'a'],
  [1999, 'a'],
  [2000, 'b'],
  [3000, undefined],
])('at %d ms the step is %s', (timeMs, id) => {
  expect(stepAt(steps, timeMs)?.id).toBe(id);
});
