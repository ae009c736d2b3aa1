import type { OpenList } from '../../model/find/open.ts';
import { type Weekday, weekdays } from '../../model/find/weekdays.ts';

/** What one may ask of time, by the names in the address: now, today, the next seven days. */
const spans = ['nu', 'idag', 'vecka'] as const;
/** And the next of a weekday, which is today as long as it is not over. */
export type AskedTime = (typeof spans)[number] | Weekday;

const minuteMs = 60_000;
const weekMs = 7 * 24 * 60 * minuteMs;

const dayMinutes = 24 * 60;

/** How many minutes of the day have been, by the clocks in Sweden. */
function clockOf(at: number): number {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/Stockholm',
    hour: 'numeric',
    minute: 'numeric',
    hourCycle: 'h23',
  }).formatToParts(at);
  const valueOf = (type: string) => Number(parts.find((part) => part.type === type)?.value ?? 0);
  return valueOf('hour') * 60 + valueOf('minute');
}

/** How long is left of the day in Sweden, in ms; two days a year are 23 and 25 hours long. */
function restOfDay(now: number): number {
  const left = dayMinutes - clockOf(now);
  const clock = clockOf(now + left * minuteMs);
  return (left + (clock > dayMinutes / 2 ? dayMinutes - clock : -clock)) * minuteMs;
}

/** The days of a week from now on by the clocks in Sweden, the own one twice: it comes again. */
function listDays(now: number): { weekday: Weekday; endMs: number }[] {
  const name = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Stockholm', weekday: 'long' })
    .format(now)
    .toLowerCase();
  const today = weekdays.indexOf(name as Weekday);
  let endMs = now;
  return Array.from({ length: weekdays.length + 1 }, (_, ahead) => {
    endMs += restOfDay(endMs);
    return { weekday: weekdays[(today + ahead) % weekdays.length] ?? 'monday', endMs };
  });
}

/** When each place is open or something happens there, of the times that one may ask for. */
export function findOpen(list: OpenList, now: number): Map<string, Set<AskedTime>> {
  const ends = { nu: 0, idag: restOfDay(now) - 1, vecka: weekMs };
  const days = listDays(now);
  return new Map(
    Object.entries(list.places).map(([id, open]) => {
      const left = open
        .map(([from, to]) => [list.fromMs + from * minuteMs, list.fromMs + to * minuteMs] as const)
        .filter(([, endMs]) => endMs > now);
      const asked = new Set<AskedTime>(
        spans.filter((name) => left.some(([startMs]) => startMs <= now + ends[name])),
      );
      for (const [at, { weekday, endMs }] of days.entries()) {
        const beginMs = days[at - 1]?.endMs ?? now;
        if (left.some(([from, to]) => from < endMs && to > beginMs)) asked.add(weekday);
      }
      return [id, asked];
    }),
  );
}

/** True when the list is of days that have been: an old copy knows nothing of today. */
export const isOutdated = (list: OpenList, now: number): boolean =>
  now >= list.fromMs + list.days * dayMinutes * minuteMs;
