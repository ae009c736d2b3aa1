import { afterEach, expect, test, vi } from 'vitest';
import { readMadeAt } from '../../../src/pages/_made-at.ts';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.useRealTimers();
});

test('days are reckoned from now where nothing else is said', () => {
  vi.useFakeTimers({ now: new Date('2026-12-24T15:00:00Z') });
  vi.stubEnv('SOURCE_DATE_EPOCH', '');
  expect(readMadeAt()).toEqual(new Date('2026-12-24T15:00:00Z'));
});

test('the moment that is given is in seconds', () => {
  vi.stubEnv('SOURCE_DATE_EPOCH', '1798761600');
  expect(readMadeAt()).toEqual(new Date('2027-01-01T00:00:00Z'));
});

test.each(['yesterday', '-1', '1.5', '999999999999'])('%s is no moment', (given) => {
  vi.stubEnv('SOURCE_DATE_EPOCH', given);
  expect(() => readMadeAt()).toThrow(RangeError);
});
