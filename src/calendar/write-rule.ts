import type { When } from '../model/find/when.ts';
import { type Weekday, weekdays } from '../model/find/weekdays.ts';
import { toDay, weekdayOf, writeUtc } from './days.ts';

const codes = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
const codeOf = (weekday: Weekday): string => codes[weekdays.indexOf(weekday)] ?? 'MO';
const monthPlaces = { first: 1, second: 2, third: 3, fourth: 4, last: -1 } as const;

/** The weekdays that something falls on: those that are written, else that of its first day. */
export const daysOf = ({ first, repeat }: When): readonly Weekday[] =>
  repeat?.days ?? [weekdays[weekdayOf(toDay(first)) - 1] ?? 'monday'];

/**
 * How something is repeated, as calendars write it (RFC 5545, 3.3.10): without its end, which
 * `writeUntil` has. Undefined for what happens once.
 */
export function writeRule(when: When): string | undefined {
  const { repeat, first } = when;
  if (!repeat) return undefined;
  const days = daysOf(when).map(codeOf);
  if (repeat.every === 'week') return `FREQ=WEEKLY;WKST=MO;BYDAY=${days.join(',')}`;
  if (repeat.every === 'two-weeks') return `FREQ=WEEKLY;INTERVAL=2;WKST=MO;BYDAY=${days.join(',')}`;
  if (!repeat.week) return `FREQ=MONTHLY;BYMONTHDAY=${first.getUTCDate()}`;
  const place = monthPlaces[repeat.week];
  return `FREQ=MONTHLY;BYDAY=${days.map((day) => `${place}${day}`).join(',')}`;
}

/** The last moment at which an occasion may begin, in UTC as the standard asks. */
export const writeUntil = ({ repeat, starts }: When): string | undefined =>
  repeat?.until && writeUtc(toDay(repeat.until), starts);
