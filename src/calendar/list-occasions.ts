import { RRuleTemporal } from 'rrule-temporal';
import type { When } from '../model/find/when.ts';
import { addDays, type Clock, type Day, momentOf, toDay, writeMoment } from './days.ts';
import { type HolidayName, holidayOn } from './holidays.ts';
import { writeRule } from './write-rule.ts';

/** One time that something happens, or would have. `plannedDay` is its day by the rule. */
export type Occasion = {
  plannedDay: Day;
  day: Day;
  starts: Clock;
  ends: Clock;
  /** The day it ends, which is the next one when it goes on past midnight. */
  lastDay: Day;
  startMs: number;
  endMs: number;
  /** For the `datetime` attribute. */
  iso: string;
  state: 'planned' | 'moved' | 'cancelled';
  why?: string;
  /** The place, where it is another than usual. */
  place?: string;
};

/** A day by the rule on which nothing happens; the holiday's name where that is why. */
export type Skipped = { day: Day; holiday?: HolidayName };

/** How far a moved occasion is looked for outside the days that are asked for. */
const moveReachDays = 62;

/** The days of a rule once they have been reckoned: pages and calendars ask for the same ones. */
const reckoned = new Map<string, Day[]>();

/**
 * The days of a rule, before any exception, from its first to `last`. They are reckoned as days
 * alone: in a zone a time that summer time skips would be left out, and the day with it.
 */
function listPlannedDays(when: When, last: Day): Day[] {
  const first = toDay(when.first);
  const rule = writeRule(when);
  if (rule === undefined) return first <= last ? [first] : [];
  const until = when.repeat?.until && toDay(when.repeat.until);
  const end = until !== undefined && until < last ? until : last;
  const noon = (day: Day): string => `${day.replaceAll('-', '')}T120000Z`;
  const rruleString = `DTSTART:${noon(first)}\nRRULE:${rule};UNTIL=${noon(end)}`;
  const known = reckoned.get(rruleString);
  if (known) return known;
  const series = new RRuleTemporal({ rruleString });
  const days = series.all().map((date) => date.toString().slice(0, 10));
  reckoned.set(rruleString, days);
  return days;
}

function makeOccasion(when: When, plannedDay: Day): Occasion {
  const move = when.moved.find(({ day }) => toDay(day) === plannedDay);
  const cancelled = when.cancelled.find(({ day }) => toDay(day) === plannedDay);
  const day = move ? toDay(move.to) : plannedDay;
  const starts = move?.starts ?? when.starts;
  const ends = move?.ends ?? when.ends;
  const lastDay = ends <= starts ? addDays(day, 1) : day;
  return {
    plannedDay,
    day,
    starts,
    ends,
    lastDay,
    startMs: momentOf(day, starts),
    endMs: momentOf(lastDay, ends),
    iso: writeMoment(day, starts),
    state: cancelled ? 'cancelled' : move ? 'moved' : 'planned',
    ...(cancelled?.why !== undefined && { why: cancelled.why }),
    ...(move?.place !== undefined && { place: move.place }),
  };
}

/**
 * What happens from one day to another, both included, in order, cancelled occasions among it; and
 * the days by the rule on which nothing does. A day that is moved or cancelled by name is no
 * longer asked whether it is a holiday.
 */
export function listOccasions(
  when: When,
  from: Day,
  to: Day,
): { occasions: Occasion[]; skipped: Skipped[] } {
  const except = new Set(when.except.map(toDay));
  const named = new Set([...when.moved, ...when.cancelled].map(({ day }) => toDay(day)));
  const dayBefore = addDays(from, -1);
  const occasions: Occasion[] = [];
  const skipped: Skipped[] = [];
  for (const day of listPlannedDays(when, addDays(to, moveReachDays))) {
    const holiday = named.has(day) ? undefined : holidayOn(day)?.name;
    const isOff = holiday !== undefined && when.holidays === 'skip' && when.repeat !== undefined;
    if (except.has(day) || isOff) {
      if (day >= from && day <= to) skipped.push({ day, ...(holiday && { holiday }) });
      // To make one takes long, and none goes on past the day after it.
    } else if (named.has(day) || (day >= dayBefore && day <= to))
      occasions.push(makeOccasion(when, day));
  }
  return {
    occasions: occasions
      .filter((one) => one.lastDay >= from && one.day <= to)
      .sort((one, other) => one.startMs - other.startMs),
    skipped,
  };
}
