import ICAL from 'ical.js';
import type { Position } from '../model/find/shared.ts';
import type { When } from '../model/find/when.ts';
import { site, slug } from '../site.config.ts';
import { addDays, type Clock, type Day, timeZone, toDay, writeUtc } from './days.ts';
import { listOccasions, type Occasion } from './list-occasions.ts';
import { swedishZone } from './swedish-zone.ts';
import { writeRule } from './write-rule.ts';

/** Something that happens, in the words that its entry in a calendar is to have. */
export type CalendarEntry = {
  id: string;
  title: string;
  about: string;
  location: string;
  position?: Position | undefined;
  /** The event's page, as a whole address. */
  url?: string | undefined;
  when: When;
  /** The day that the entry is dated: one file is the same whenever it is made. */
  checked: Date;
  /** Where it is when an occasion is moved to another place, by the place's name in content. */
  placeName?: (id: string) => string;
};

/** `20261203T100000`, on the clock of Sweden. */
const localTime = (day: Day, clock: Clock): ICAL.Time =>
  ICAL.Time.fromDateTimeString(`${day}T${clock}:00`);

function addLocal(to: ICAL.Component, name: string, day: Day, clock: Clock): void {
  const property = new ICAL.Property(name);
  property.setParameter('tzid', timeZone);
  property.setValue(localTime(day, clock));
  to.addProperty(property);
}

/** What the whole series and each changed occasion of it have in common. */
function makeEvent(entry: CalendarEntry, location: string): ICAL.Component {
  const { id, title, about, position, url, when, checked } = entry;
  const event = new ICAL.Component('vevent');
  event.addPropertyWithValue('uid', `${id}@${slug}`);
  const stamp = ICAL.Time.fromDateTimeString(`${toDay(checked)}T00:00:00Z`);
  event.addPropertyWithValue('dtstamp', stamp);
  // A calendar takes a changed entry when its number is higher.
  const changes = when.moved.length + when.cancelled.length + when.except.length;
  event.addPropertyWithValue('sequence', changes);
  event.addPropertyWithValue('summary', title);
  event.addPropertyWithValue('description', [about, url].filter(Boolean).join('\n'));
  if (location) event.addPropertyWithValue('location', location);
  if (position)
    event.addPropertyWithValue('geo', [position.latitude, position.longitude] as unknown as string);
  if (url) event.addPropertyWithValue('url', url);
  return event;
}

const lastDayOf = (day: Day, { starts, ends }: { starts: Clock; ends: Clock }): Day =>
  ends <= starts ? addDays(day, 1) : day;

/** An occasion that is not as the rule says: moved, or cancelled. */
function makeChange(entry: CalendarEntry, occasion: Occasion): ICAL.Component {
  const { plannedDay, day, starts, ends, lastDay, state, place } = occasion;
  const moved = place === undefined ? undefined : entry.placeName?.(place);
  const event = makeEvent(entry, moved ?? entry.location);
  if (moved !== undefined) event.removeAllProperties('geo');
  addLocal(event, 'recurrence-id', plannedDay, entry.when.starts);
  addLocal(event, 'dtstart', day, starts);
  addLocal(event, 'dtend', lastDay, ends);
  if (state === 'cancelled') event.addPropertyWithValue('status', 'CANCELLED');
  return event;
}

/** The series, with the days that are left out, and after it what is changed of it. */
function makeSeries(entry: CalendarEntry, last: Day): ICAL.Component[] {
  const { when, location } = entry;
  const first = toDay(when.first);
  const rule = writeRule(when);
  const event = makeEvent(entry, location);
  const { occasions, skipped } = listOccasions(when, first, last);
  if (rule === undefined) {
    const [only] = occasions;
    addLocal(event, 'dtstart', only?.day ?? first, only?.starts ?? when.starts);
    addLocal(event, 'dtend', only?.lastDay ?? lastDayOf(first, when), only?.ends ?? when.ends);
    if (only?.state === 'cancelled') event.addPropertyWithValue('status', 'CANCELLED');
    return [event];
  }
  addLocal(event, 'dtstart', first, when.starts);
  addLocal(event, 'dtend', lastDayOf(first, when), when.ends);
  const until = when.repeat?.until && toDay(when.repeat.until);
  const end = until !== undefined && until < last ? until : last;
  event.addPropertyWithValue(
    'rrule',
    ICAL.Recur.fromString(`${rule};UNTIL=${writeUtc(end, when.starts)}`),
  );
  for (const { day } of skipped) addLocal(event, 'exdate', day, when.starts);
  const changed = occasions.filter(({ state }) => state !== 'planned');
  return [event, ...changed.map((occasion) => makeChange(entry, occasion))];
}

/**
 * A calendar to subscribe to or to take in once (RFC 5545). It goes on to the end of the year after
 * that of `today`, since red days have to be left out one by one. Nothing in it rings.
 */
export function writeCalendar(name: string, entries: readonly CalendarEntry[], today: Day): string {
  const last = `${Number(today.slice(0, 4)) + 1}-12-31`;
  const calendar = new ICAL.Component('vcalendar');
  calendar.addPropertyWithValue('version', '2.0');
  calendar.addPropertyWithValue('prodid', `-//${site.name}//Hitta hjälp//SV`);
  calendar.addPropertyWithValue('method', 'PUBLISH');
  calendar.addPropertyWithValue('x-wr-calname', name);
  calendar.addPropertyWithValue('x-wr-timezone', timeZone);
  calendar.addSubcomponent(new ICAL.Component(ICAL.parse(swedishZone) as unknown as [string]));
  for (const entry of entries)
    for (const event of makeSeries(entry, last)) calendar.addSubcomponent(event);
  return `${calendar.toString()}\r\n`;
}
