import OpeningHours from 'opening_hours';
import { addDays, type Clock, type Day, weekdayOf } from './days.ts';
import { holidayOn } from './holidays.ts';

/** From one time to another. */
export type Span = readonly [from: Clock, to: Clock];
export type OpenDay = { day: Day; spans: readonly Span[] };

/** Where red days are those of Sweden; the library asks for a place, and Jönköping is one. */
const sweden = { lat: 57.78, lon: 14.16, address: { country_code: 'se', state: '' } };

/**
 * The library reckons on the clock of the machine. It is given dates whose clock on the machine is
 * that of Sweden, and its answers are read the same way: so the machine's zone does not matter, but
 * for the nights round the machine's own change of the clock, of which the library takes the hours
 * wrong. A build has a clock that is never changed (`astro.config.mjs`).
 */
const toMachine = (day: Day): Date => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date);
};
const two = (value: number): string => String(value).padStart(2, '0');
const clockOf = (date: Date): Clock => `${two(date.getHours())}:${two(date.getMinutes())}`;
const dayOf = (date: Date): Day =>
  `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;

/** Opening hours in the syntax of OpenStreetMap; throws an Error that says where they cannot be read. */
const readHours = (hours: string) => new OpeningHours(hours, sweden, 0);

/** What is wrong with how opening hours are written; undefined when nothing is. */
export function findHoursFault(hours: string): string | undefined {
  try {
    return readHours(hours).getWarnings()[0];
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Days once they have been reckoned: many places have the same hours, and each has pages in languages. */
const reckoned = new Map<string, OpenDay[]>();

/** When it is open on each of so many days. What is open past midnight belongs to the day it began. */
export function listOpenDays(hours: string, from: Day, days: number): readonly OpenDay[] {
  const asked = `${from} ${days} ${hours}`;
  const known = reckoned.get(asked) ?? reckonOpenDays(hours, from, days);
  reckoned.set(asked, known);
  return known;
}

function reckonOpenDays(hours: string, from: Day, days: number): OpenDay[] {
  const all = Array.from({ length: days }, (_, index) => addDays(from, index));
  const spans = new Map<Day, Span[]>(all.map((day) => [day, []]));
  const intervals = readHours(hours).getOpenIntervals(
    toMachine(from),
    toMachine(addDays(from, days)),
  );
  for (const [start, end, isUnknown] of intervals) {
    if (isUnknown) continue;
    spans.get(dayOf(start))?.push([clockOf(start), clockOf(end)]);
  }
  return all.map((day) => ({ day, spans: spans.get(day) ?? [] }));
}

/** A usual week, Monday first, and the days that differ from it; a day's `holiday` is why. */
export type OpenWeek = { usual: readonly (readonly Span[])[]; others: OpenDay[] };

const write = (spans: readonly Span[]): string => spans.map((span) => span.join('-')).join(' ');

/** What is most often so: the first of those that are equally often. */
function mostCommon(all: readonly (readonly Span[])[]): readonly Span[] {
  const groups = [...Map.groupBy(all, write).values()];
  return groups.sort((one, other) => other.length - one.length)[0]?.[0] ?? [];
}

/**
 * How it usually is in the weeks from a day, and what differs. A usual day is reckoned from those
 * that are no holidays.
 */
export function describeWeek(hours: string, from: Day, weeks = 8): OpenWeek {
  const days = listOpenDays(hours, from, weeks * 7);
  const usual = [1, 2, 3, 4, 5, 6, 7].map((weekday) =>
    mostCommon(
      days
        .filter(({ day }) => weekdayOf(day) === weekday && !holidayOn(day))
        .map(({ spans }) => spans),
    ),
  );
  const others = days.filter(
    ({ day, spans }) => write(spans) !== write(usual[weekdayOf(day) - 1] ?? []),
  );
  return { usual, others };
}
