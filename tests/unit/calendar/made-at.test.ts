import { expect, test } from 'vitest';
import { readMadeAt } from '../../../src/calendar/made-at.ts';

const now = new Date('2026-12-24T15:00:00Z');

test.each([undefined, ''])('days are reckoned from now where %j is said', (given) => {
  expect(readMadeAt(given, now)).toBe(now);
});

test('the moment that is given is in seconds', () => {
  expect(readMadeAt('1798761600', now)).toEqual(new Date('2027-01-01T00:00:00Z'));
});

test.each(['yesterday', '-1', '1.5', '999999999999'])('%s is no moment', (given) => {
  expect(() => readMadeAt(given, now)).toThrow(RangeError);
});
