import { expect, test } from 'vitest';
import { findOpen, isOutdated } from '../../../src/client/find/time-spans.ts';
import { momentOf } from '../../../src/calendar/days.ts';

const fromMs = momentOf('2026-12-03', '00:00');
const hours = (day: number, from: number, to: number) =>
  [(day * 24 + from) * 60, (day * 24 + to) * 60] as const;
const list = {
  fromMs,
  days: 28,
  places: {
    shop: [hours(0, 9, 18), hours(1, 9, 18)],
    night: [hours(0, 22, 26)],
    later: [hours(6, 10, 12)],
    unknown: [],
  },
};
const openAt = (day: string, clock: string) =>
  Object.fromEntries(
    [...findOpen(list, momentOf(day, clock))].map(([id, times]) => [id, [...times].join(' ')]),
  );

test('what is open now, later today and within seven days is told apart', () => {
  expect(openAt('2026-12-03', '08:59')).toEqual({
    shop: 'idag vecka thursday friday',
    night: 'idag vecka thursday friday',
    later: 'vecka wednesday',
    unknown: '',
  });
  expect(openAt('2026-12-03', '17:59')['shop']).toBe('nu idag vecka thursday friday');
  expect(openAt('2026-12-03', '18:00')['shop']).toBe('vecka friday');
  expect(openAt('2026-12-04', '01:30')['night']).toBe('nu idag vecka friday');
});

test('a weekday is the next one, and today as long as it is not over', () => {
  const at = (day: string, clock: string) =>
    openAt(day, clock)
      ['later']?.split(' ')
      .filter((name) => name.endsWith('day'));
  expect(at('2026-12-03', '08:00')).toEqual(['wednesday']);
  expect(at('2026-12-09', '11:00')).toEqual(['wednesday']);
  expect(at('2026-12-09', '12:00')).toEqual([]);
});

test('an old copy knows that it does not know', () => {
  expect(isOutdated(list, momentOf('2026-12-30', '23:59'))).toBe(false);
  expect(isOutdated(list, momentOf('2026-12-31', '00:00'))).toBe(true);
});

test.each([
  ['2026-10-25', '2026-10-26'],
  ['2027-03-28', '2027-03-29'],
])('the day ends at midnight also on %s, when the clocks are changed', (day, next) => {
  const places = {
    late: [[momentOf(day, '23:30'), momentOf(day, '23:50')]],
    tomorrow: [[momentOf(next, '00:00'), momentOf(next, '01:00')]],
  };
  const minutes = ([from = 0, to = 0]: number[]) => [from / 60_000, to / 60_000] as const;
  const inMinutes = Object.fromEntries(
    Object.entries(places).map(([id, spans]) => [id, spans.map(minutes)]),
  );
  const found = findOpen({ fromMs: 0, days: 99_999, places: inMinutes }, momentOf(day, '00:30'));
  expect(Object.fromEntries(found)).toEqual({
    late: new Set(['idag', 'vecka', 'sunday']),
    tomorrow: new Set(['vecka', 'monday']),
  });
});
