import { timeZone, toDay, writeMoment } from '../calendar/days.ts';
import type { Occasion, Skipped } from '../calendar/list-occasions.ts';
import { writeRule } from '../calendar/write-rule.ts';
import { linkWhere, type Shown } from './linked-place.ts';
import type { OpenEvent, OpenPlace } from './open-data.ts';

type ShownEvent = Shown & {
  organiser?: string | undefined;
  /** Where an occasion is that is moved to another place, and what a place is called on the page. */
  findPlace(id: string): OpenPlace | undefined;
  nameOf(place: OpenPlace): string;
};

const states = {
  planned: 'EventScheduled',
  moved: 'EventRescheduled',
  cancelled: 'EventCancelled',
} as const;
const periods = { week: 'P1W', 'two-weeks': 'P2W', month: 'P1M' } as const;

/** How an event is repeated. The days are written as in a calendar, `TH` or `1TH` (schema.org, byDay). */
function linkSchedule({ when }: OpenEvent, skipped: readonly Skipped[]) {
  const { repeat } = when;
  if (!repeat) return {};
  const days = /BYDAY=([^;]+)/u.exec(writeRule(when) ?? '')?.[1]?.split(',');
  return {
    eventSchedule: {
      '@type': 'Schedule',
      startDate: toDay(when.first),
      ...(repeat.until && { endDate: toDay(repeat.until) }),
      startTime: when.starts,
      endTime: when.ends,
      scheduleTimezone: timeZone,
      repeatFrequency: periods[repeat.every],
      ...(days ? { byDay: days } : { byMonthDay: when.first.getUTCDate() }),
      ...(skipped.length > 0 && { exceptDate: skipped.map(({ day }) => day) }),
    },
  };
}

const linkTimes = ({ day, starts, ends, lastDay, state, plannedDay }: Occasion, usual: string) => ({
  startDate: writeMoment(day, starts),
  endDate: writeMoment(lastDay, ends),
  eventStatus: `https://schema.org/${states[state]}`,
  ...(state === 'moved' && { previousStartDate: writeMoment(plannedDay, usual) }),
});

const linkPlaceOf = (event: OpenEvent, occasion: Occasion | undefined, shown: ShownEvent) => {
  const moved = occasion?.place === undefined ? undefined : shown.findPlace(occasion.place);
  const place = moved ?? event.place;
  const location = linkWhere(place, shown.nameOf(place));
  return place.kind === 'online' && event.link ? { ...location, url: event.link } : location;
};

/** So many changed occasions are told of. */
const mostChanged = 4;

/**
 * An event as schema.org has it: its next time, how it is repeated, and the times that are moved or
 * cancelled.
 */
export function linkEvent(
  event: OpenEvent & { occasions: readonly Occasion[]; skipped: readonly Skipped[] },
  shown: ShownEvent,
) {
  const { when, place, isFree, languages, occasions, skipped } = event;
  const next = occasions.find(({ state }) => state !== 'cancelled') ?? occasions[0];
  const changed = occasions.filter((one) => one.state !== 'planned' && one !== next);
  const mode = place.kind === 'online' ? 'Online' : 'Offline';
  return {
    '@context': 'https://schema.org',
    '@type': 'Event',
    name: shown.name,
    description: shown.about,
    url: shown.url,
    eventAttendanceMode: `https://schema.org/${mode}EventAttendanceMode`,
    ...(next
      ? linkTimes(next, when.starts)
      : { startDate: writeMoment(toDay(when.first), when.starts) }),
    location: linkPlaceOf(event, next, shown),
    inLanguage: languages,
    ...(isFree && { isAccessibleForFree: true }),
    ...(shown.organiser && { organizer: { '@type': 'Organization', name: shown.organiser } }),
    ...linkSchedule(event, skipped),
    ...(changed.length > 0 && {
      subEvent: changed.slice(0, mostChanged).map((one) => ({
        '@type': 'Event',
        name: shown.name,
        location: linkPlaceOf(event, one, shown),
        ...linkTimes(one, when.starts),
      })),
    }),
  };
}
