import OpeningHours from 'opening_hours';
import { expect, test } from 'vitest';
import { listHolidays } from '../../../src/calendar/holidays.ts';
import { describeWeek, findHoursFault, listOpenDays } from '../../../src/calendar/open-times.ts';

const usual =
  'Mo-Fr 09:00-12:00,13:00-18:00; Sa 10:00-14:00; PH off; Dec 24 off; Dec 31 off; Jun 19-25 Fr off';

test('open by the week, closed on red days and on the eves that are written', () => {
  const days = listOpenDays(usual, '2026-12-23', 5);
  expect(days.map(({ day, spans }) => `${day} ${spans.join(' ')}`.trim())).toEqual([
    '2026-12-23 09:00,12:00 13:00,18:00',
    '2026-12-24',
    '2026-12-25',
    '2026-12-26',
    '2026-12-27',
  ]);
  expect(listOpenDays(usual, '2027-06-25', 1)[0]?.spans).toEqual([]);
});

test('an eve that is not written is open: so the check asks for it', () => {
  expect(listOpenDays('Mo-Fr 09:00-18:00; PH off', '2026-12-24', 1)[0]?.spans).toHaveLength(1);
});

test('what is open past midnight belongs to the evening', () => {
  expect(listOpenDays('Fr 20:00-02:00', '2026-11-27', 2)).toEqual([
    { day: '2026-11-27', spans: [['20:00', '02:00']] },
    { day: '2026-11-28', spans: [] },
  ]);
});

test('hours over both changes of the clock are the same on the clock', () => {
  for (const day of ['2026-03-29', '2026-10-25', '2027-03-28', '2027-10-31'])
    expect(listOpenDays('Su 06:00-11:00', day, 1)[0]?.spans, day).toEqual([['06:00', '11:00']]);
});

test('a usual week, and the days that differ from it', () => {
  const { usual: week, others } = describeWeek(usual, '2026-12-14');
  expect(week.map((spans) => spans.length)).toEqual([2, 2, 2, 2, 2, 1, 0]);
  expect(others.map(({ day }) => day)).toEqual([
    '2026-12-24',
    '2026-12-25',
    '2026-12-26',
    '2026-12-31',
    '2027-01-01',
    '2027-01-06',
  ]);
});

test('hours that cannot be read say where', () => {
  expect(findHoursFault(usual)).toBeUndefined();
  expect(findHoursFault('Mo-Fr 09:00-')).toMatch(/Mo-Fr/u);
  expect(findHoursFault('måndag nio till fem')).toBeDefined();
});

test('the red days are those that the library of opening hours has, for forty years', () => {
  const red = new OpeningHours(
    'PH 10:00-11:00',
    { lat: 57.78, lon: 14.16, address: { country_code: 'se', state: '' } },
    0,
  );
  for (let year = 2020; year < 2060; year += 1) {
    const theirs = red
      .getOpenIntervals(new Date(year, 0, 1), new Date(year + 1, 0, 1))
      .map(([start]) =>
        [start.getMonth() + 1, start.getDate()]
          .map((part) => String(part).padStart(2, '0'))
          .join('-'),
      );
    const ours = listHolidays(year).filter(({ isEve }) => !isEve);
    const days = new Set(ours.map(({ day }) => day.slice(5)));
    expect([...days].sort(), String(year)).toEqual([...new Set(theirs)].sort());
  }
});
