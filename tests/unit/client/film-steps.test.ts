import { describe, expect, it } from 'vitest';
import {
  findStep,
  findStop,
  readTimes,
  stepNumberAt,
} from '../../../src/client/player/film-steps.ts';

const steps = [4000, 12_000, 20_000];

describe('readTimes', () => {
  it('reads the steps, the end of the main film and the chapters after it', () => {
    expect(readTimes({ times: '4000 12000 20000 25000', more: '25000 31000' })).toEqual({
      steps,
      endMs: 25_000,
      more: [25_000, 31_000],
    });
  });

  it('knows that most films have nothing after their end', () => {
    expect(readTimes({ times: '4000 9000 15000' }).more).toEqual([]);
  });
});

it.each([
  [0, -1],
  [3999, -1],
  [4000, 0],
  [19_999, 1],
  [99_000, 2],
])('at %d ms the step is number %d', (timeMs, number) => {
  expect(stepNumberAt(steps, timeMs)).toBe(number);
});

describe.each([
  { from: 'the title card', timeMs: 1000, previous: 0, again: 0, next: 4000 },
  { from: 'the first step', timeMs: 5000, previous: 0, again: 4000, next: 12_000 },
  { from: 'the middle', timeMs: 13_000, previous: 4000, again: 12_000, next: 20_000 },
  { from: 'the last', timeMs: 22_000, previous: 12_000, again: 20_000, next: undefined },
])('from $from', ({ timeMs, ...ways }) => {
  it.each(['previous', 'again', 'next'] as const)('%s leads to a step', (where) => {
    expect(findStep(steps, timeMs, where)).toBe(ways[where]);
  });
});

describe('findStop', () => {
  const stops = [{ atMs: 11_600 }, { atMs: 19_600 }];

  it('finds the stop that was just passed', () => {
    expect(findStop(stops, 11_400, 11_650)).toBe(stops[0]);
  });

  it('lets a film that goes on from a stop go on', () => {
    expect(findStop(stops, 11_650, 11_900)).toBeUndefined();
  });

  it('finds none when the film has been moved back', () => {
    expect(findStop(stops, 15_000, 11_000)).toBeUndefined();
  });
});
