import type { OpenList } from '../../model/find/open.ts';

/** What one may ask of time, by the names in the address: now, today, the next seven days. */
export const askedTimes = ['nu', 'idag', 'vecka'] as const;
export type AskedTime = (typeof askedTimes)[number];

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

/** When each place is open or something happens there, of the times that one may ask for. */
export function findOpen(list: OpenList, now: number): Map<string, Set<AskedTime>> {
  const ends = { nu: 0, idag: restOfDay(now) - 1, vecka: weekMs };
  return new Map(
    Object.entries(list.places).map(([id, spans]) => [
      id,
      new Set(
        askedTimes.filter((name) =>
          spans.some(([from, to]) => {
            const [startMs, endMs] = [from, to].map((at) => list.fromMs + at * minuteMs);
            return (startMs ?? 0) <= now + ends[name] && (endMs ?? 0) > now;
          }),
        ),
      ),
    ]),
  );
}

/** True when the list is of days that have been: an old copy knows nothing of today. */
export const isOutdated = (list: OpenList, now: number): boolean =>
  now >= list.fromMs + list.days * dayMinutes * minuteMs;
