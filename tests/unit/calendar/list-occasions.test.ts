import { expect, test } from 'vitest';
import { listOccasions } from '../../../src/calendar/list-occasions.ts';
import { when } from './sample-when.ts';

const times = { starts: '10:00', ends: '12:00' };
const days = (written: Parameters<typeof when>[0], from: string, to: string): string[] =>
  listOccasions(when(written), from, to).occasions.map(({ day }) => day);
const isos = (written: Parameters<typeof when>[0], from: string, to: string): string[] =>
  listOccasions(when(written), from, to).occasions.map(({ iso }) => iso);

test.each([
  ['autumn 2026', '2026-10-15', ['2026-10-22T10:00+02:00', '2026-10-29T10:00+01:00']],
  ['spring 2027', '2027-03-18', ['2027-03-25T10:00+01:00', '2027-04-01T10:00+02:00']],
  ['autumn 2027', '2027-10-21', ['2027-10-28T10:00+02:00', '2027-11-04T10:00+01:00']],
  ['spring 2026', '2026-03-19', ['2026-03-26T10:00+01:00', '2026-04-02T10:00+02:00']],
])('the clock stays at ten when it is changed: %s', (_, first, expected) => {
  const weekly = { first, ...times, repeat: { every: 'week' as const } };
  expect(isos(weekly, first, expected[1]?.slice(0, 10) ?? '').slice(1)).toEqual(expected);
});

test('a time that summer time skips, and one that comes twice, is held once each', () => {
  const sundays = {
    first: '2027-03-21',
    starts: '02:30',
    ends: '04:00',
    repeat: { every: 'week' as const },
    holidays: 'keep' as const,
  };
  expect(isos(sundays, '2027-03-21', '2027-04-04')).toEqual([
    '2027-03-21T02:30+01:00',
    '2027-03-28T03:30+02:00',
    '2027-04-04T02:30+02:00',
  ]);
  expect(isos({ ...sundays, first: '2026-10-18' }, '2026-10-20', '2026-11-01')).toEqual([
    '2026-10-25T02:30+02:00',
    '2026-11-01T02:30+01:00',
  ]);
});

test('the leap day is a day like others, and no month gets a day that it lacks', () => {
  const weekly = { first: '2028-02-15', ...times, repeat: { every: 'week' as const } };
  expect(days(weekly, '2028-02-15', '2028-03-07')).toEqual([
    '2028-02-15',
    '2028-02-22',
    '2028-02-29',
    '2028-03-07',
  ]);
  const monthly = { first: '2027-01-29', ...times, repeat: { every: 'month' as const } };
  // The 29th of March 2027 is Easter Monday.
  expect(days(monthly, '2027-01-01', '2027-04-30')).toEqual(['2027-01-29', '2027-04-29']);
});

test('the first and the last weekday of the month', () => {
  const first = {
    first: '2026-12-02',
    ...times,
    repeat: { every: 'month' as const, week: 'first' as const },
  };
  // The first Wednesday of January 2027 is Epiphany.
  expect(days(first, '2026-12-01', '2027-03-31')).toEqual([
    '2026-12-02',
    '2027-02-03',
    '2027-03-03',
  ]);
  expect(days({ ...first, holidays: 'keep' }, '2027-01-01', '2027-01-31')).toEqual(['2027-01-06']);
  const last = {
    first: '2026-10-30',
    ...times,
    repeat: { every: 'month' as const, week: 'last' as const },
  };
  expect(days(last, '2026-10-01', '2027-02-28')).toEqual([
    '2026-10-30',
    '2026-11-27',
    '2027-01-29',
    '2027-02-26',
  ]);
});

test('every other week goes on over new year, in a year with 53 weeks too', () => {
  const other = { first: '2026-12-01', ...times, repeat: { every: 'two-weeks' as const } };
  expect(days(other, '2026-12-01', '2027-02-01')).toEqual([
    '2026-12-01',
    '2026-12-15',
    '2026-12-29',
    '2027-01-12',
    '2027-01-26',
  ]);
  const twoDays = {
    first: '2026-12-22',
    ...times,
    holidays: 'keep' as const,
    repeat: { every: 'two-weeks' as const, days: ['tuesday' as const, 'thursday' as const] },
  };
  expect(days(twoDays, '2026-12-20', '2027-01-10')).toEqual([
    '2026-12-22',
    '2026-12-24',
    '2027-01-05',
    '2027-01-07',
  ]);
});

test('red days and eves are skipped and told of, and those that are excepted', () => {
  const thursdays = {
    first: '2026-12-03',
    ...times,
    except: ['2026-12-10'],
    repeat: { every: 'week' as const, until: '2027-01-14' },
  };
  const { occasions, skipped } = listOccasions(when(thursdays), '2026-12-01', '2027-03-01');
  expect(occasions.map(({ day }) => day)).toEqual([
    '2026-12-03',
    '2026-12-17',
    '2027-01-07',
    '2027-01-14',
  ]);
  expect(skipped).toEqual([
    { day: '2026-12-10' },
    { day: '2026-12-24', holiday: 'christmasEve' },
    { day: '2026-12-31', holiday: 'newYearEve' },
  ]);
  const fridays = { first: '2027-06-18', ...times, repeat: { every: 'week' as const } };
  expect(days(fridays, '2027-06-18', '2027-07-02')).toEqual(['2027-06-18', '2027-07-02']);
});

test('a cancelled occasion is told of, a moved one has its new day, time and place', () => {
  const mondays = {
    first: '2026-11-02',
    ...times,
    repeat: { every: 'week' as const },
    cancelled: [{ day: '2026-11-09', why: 'Sjukdom.' }],
    moved: [
      { day: '2026-11-16', to: '2026-11-18', starts: '13:00', ends: '15:00', place: 'annan' },
    ],
  };
  const { occasions } = listOccasions(when(mondays), '2026-11-09', '2026-11-23');
  expect(occasions).toMatchObject([
    { day: '2026-11-09', state: 'cancelled', why: 'Sjukdom.' },
    {
      plannedDay: '2026-11-16',
      day: '2026-11-18',
      state: 'moved',
      iso: '2026-11-18T13:00+01:00',
      place: 'annan',
    },
    { day: '2026-11-23', state: 'planned' },
  ]);
});

test('a moved occasion is found where it is held, and not where it was to be', () => {
  const mondays = {
    first: '2026-11-30',
    ...times,
    repeat: { every: 'week' as const, until: '2026-12-07' },
    moved: [{ day: '2026-12-07', to: '2026-11-25' }],
  };
  expect(days(mondays, '2026-11-24', '2026-11-26')).toEqual(['2026-11-25']);
  expect(days(mondays, '2026-12-01', '2026-12-31')).toEqual([]);
});

test('what goes on past midnight ends the next day, also when the clock is changed', () => {
  const night = { first: '2026-10-24', starts: '22:00', ends: '03:30' };
  const [one] = listOccasions(when(night), '2026-10-25', '2026-10-25').occasions;
  expect(one).toMatchObject({ day: '2026-10-24', lastDay: '2026-10-25' });
  expect(((one?.endMs ?? 0) - (one?.startMs ?? 0)) / 3_600_000).toBe(6.5);
});

test('what happens once is held on a holiday too, and once only', () => {
  const eve = { first: '2026-12-24', ...times };
  expect(days(eve, '2026-01-01', '2028-01-01')).toEqual(['2026-12-24']);
  expect(days(eve, '2026-12-25', '2028-01-01')).toEqual([]);
});

test('what falls on a single day is what falls on it among all days', () => {
  const past = { first: '2026-11-02', starts: '22:00', ends: '01:00' };
  const weekly = { repeat: { every: 'week' as const }, except: ['2026-11-16'] };
  const named = {
    moved: [
      { day: '2026-11-23', to: '2026-12-26' },
      { day: '2026-12-28', to: '2026-11-12', starts: '09:00', ends: '10:00' },
    ],
    cancelled: [{ day: '2026-12-07', why: 'Sjukdom' }],
  };
  const all = [past, { ...past, ...weekly }, { ...past, ...weekly, ...named }];
  for (const written of [...all, ...all.map((one) => ({ ...one, ...times }))]) {
    const wide = listOccasions(when(written), '2026-10-01', '2027-03-01');
    for (let at = 0; at < 120; at += 1) {
      const day = new Date(Date.UTC(2026, 9, 20 + at)).toISOString().slice(0, 10);
      const { occasions, skipped } = listOccasions(when(written), day, day);
      expect(occasions).toEqual(
        wide.occasions.filter((one) => one.lastDay >= day && one.day <= day),
      );
      expect(skipped).toEqual(wide.skipped.filter((one) => one.day === day));
    }
  }
});
