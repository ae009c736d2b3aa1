import { addDays, type Day, weekdayOf } from './days.ts';

/** The name is a key under `times.holidays` in content/words. */
export type Holiday = { day: Day; name: HolidayName; isEve: boolean };

export type HolidayName =
  | 'newYear'
  | 'epiphany'
  | 'goodFriday'
  | 'easterEve'
  | 'easter'
  | 'easterMonday'
  | 'mayDay'
  | 'ascension'
  | 'nationalDay'
  | 'pentecost'
  | 'midsummerEve'
  | 'midsummer'
  | 'allSaints'
  | 'christmasEve'
  | 'christmas'
  | 'boxingDay'
  | 'newYearEve';

/** Easter Sunday by the Gregorian reckoning (Meeus, Jones and Butcher). */
function findEaster(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d =
    (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  const month = Math.floor(f / 31);
  const day = (f % 31) + 1;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** The first such weekday on or after a day; 6 is Saturday. */
const firstFrom = (day: Day, weekday: number): Day =>
  addDays(day, (weekday - weekdayOf(day) + 7) % 7);

const made = new Map<number, Holiday[]>();

function makeHolidays(year: number): Holiday[] {
  const easter = findEaster(year);
  const midsummer = firstFrom(`${year}-06-20`, 6);
  const days: [Day, HolidayName, boolean?][] = [
    [`${year}-01-01`, 'newYear'],
    [`${year}-01-06`, 'epiphany'],
    [addDays(easter, -2), 'goodFriday'],
    [addDays(easter, -1), 'easterEve', true],
    [easter, 'easter'],
    [addDays(easter, 1), 'easterMonday'],
    [`${year}-05-01`, 'mayDay'],
    [addDays(easter, 39), 'ascension'],
    [`${year}-06-06`, 'nationalDay'],
    [addDays(easter, 49), 'pentecost'],
    [addDays(midsummer, -1), 'midsummerEve', true],
    [midsummer, 'midsummer'],
    [firstFrom(`${year}-10-31`, 6), 'allSaints'],
    [`${year}-12-24`, 'christmasEve', true],
    [`${year}-12-25`, 'christmas'],
    [`${year}-12-26`, 'boxingDay'],
    [`${year}-12-31`, 'newYearEve', true],
  ];
  return days.map(([day, name, isEve = false]) => ({ day, name, isEve }));
}

/**
 * The red days of a year and the eves on which Sweden is closed, in order. Red days are those of
 * lagen (1989:253) om allmänna helgdagar; the eves are kept like them by custom and by most employers.
 */
export function listHolidays(year: number): readonly Holiday[] {
  const known = made.get(year) ?? makeHolidays(year);
  made.set(year, known);
  return known;
}

export const holidayOn = (day: Day): Holiday | undefined =>
  listHolidays(Number(day.slice(0, 4))).find((holiday) => holiday.day === day);
