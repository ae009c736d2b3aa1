import { Temporal } from 'temporal-polyfill';

/** A day as it is written, `2026-12-03`; a time on the clock, `10:00`. */
export type Day = string;
export type Clock = string;

/** All times are on the clock of Sweden, wherever the site is built or read. */
export const timeZone = 'Europe/Stockholm';

/** Days in content are read as midnight UTC. */
export const toDay = (date: Date): Day => date.toISOString().slice(0, 10);

export const addDays = (day: Day, days: number): Day =>
  Temporal.PlainDate.from(day).add({ days }).toString();

/** 1 for Monday to 7 for Sunday. */
export const weekdayOf = (day: Day): number => Temporal.PlainDate.from(day).dayOfWeek;

/** The day it is in Sweden. */
export const dayAt = (instantMs: number): Day =>
  Temporal.Instant.fromEpochMilliseconds(instantMs)
    .toZonedDateTimeISO(timeZone)
    .toPlainDate()
    .toString();

/** Moments once they have been reckoned: thousands of occasions share their days and hours. */
const reckoned = new Map<string, Temporal.ZonedDateTime>();

function zonedOf(day: Day, clock: Clock): Temporal.ZonedDateTime {
  const written = `${day}T${clock}`;
  const known =
    reckoned.get(written) ?? Temporal.PlainDateTime.from(written).toZonedDateTime(timeZone);
  reckoned.set(written, known);
  return known;
}

/** The moment when the clock in Sweden is so; a time that summer time skips is an hour later. */
export const momentOf = (day: Day, clock: Clock): number => zonedOf(day, clock).epochMilliseconds;

/** A moment with its distance from UTC, for the `datetime` attribute: `2026-12-03T10:00+01:00`. */
export const writeMoment = (day: Day, clock: Clock): string =>
  zonedOf(day, clock).toString({ smallestUnit: 'minute', timeZoneName: 'never' });

/** A moment in UTC, as calendars write it: `20261203T090000Z`. */
export const writeUtc = (day: Day, clock: Clock): string =>
  zonedOf(day, clock).toInstant().toString({ smallestUnit: 'second' }).replace(/[-:]/gu, '');
