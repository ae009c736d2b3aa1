import { type Clock, type Day, toDay, addDays } from '../calendar/days.ts';
import { describeWeek } from '../calendar/open-times.ts';
import { writeRule } from '../calendar/write-rule.ts';
import { isWhole, type OpenData, type OpenEvent, type OpenPlace, pathOf } from './open-data.ts';

/** A schedule as HSDS 3.0 has it; the names are the standard's own. */
export type Schedule = {
  id: string;
  freq?: 'WEEKLY' | 'MONTHLY';
  wkst?: 'MO';
  interval?: number;
  byday?: string;
  bymonthday?: string;
  count?: number;
  dtstart?: Day;
  until?: Day;
  valid_from?: Day;
  valid_to?: Day;
  timezone: number;
  opens_at: Clock;
  closes_at: Clock;
  description?: string;
  notes?: string;
  schedule_link?: string;
};

/**
 * The standard has a number for the zone, and no summer time: it is Sweden's without it, and the notes
 * say that times are those on the clock.
 */
const zone = 1;
const codes = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
/** So far ahead a usual week is reckoned; what is open differs with the seasons. */
const weeks = 8;

/** A usual week of opening hours, days that are alike together. `clockNote` tells of the clock. */
export function scheduleHours(place: OpenPlace, data: OpenData, clockNote: string): Schedule[] {
  const { id, hours } = place;
  if (hours === undefined) return [];
  const days = new Map<string, string[]>();
  for (const [index, spans] of describeWeek(hours, data.today, weeks).usual.entries())
    for (const span of spans) {
      const key = span.join('-');
      days.set(key, [...(days.get(key) ?? []), codes[index] ?? 'MO']);
    }
  return [...days].map(([span, byday]) => {
    const [opens = '', closes = ''] = span.split('-');
    return {
      id: data.uuidOf('hours', `${id}/${span}`),
      freq: 'WEEKLY',
      wkst: 'MO',
      byday: byday.join(','),
      valid_from: data.today,
      valid_to: addDays(data.today, weeks * 7 - 1),
      timezone: zone,
      opens_at: opens,
      closes_at: closes,
      description: hours,
      notes: clockNote,
    };
  });
}

/** A rule as the standard has its parts. */
function readRule(rule: string): Partial<Schedule> {
  const parts = new Map(rule.split(';').map((part) => part.split('=') as [string, string]));
  const interval = parts.get('INTERVAL');
  const byday = parts.get('BYDAY');
  const bymonthday = parts.get('BYMONTHDAY');
  return {
    freq: parts.get('FREQ') === 'MONTHLY' ? 'MONTHLY' : 'WEEKLY',
    ...(parts.has('WKST') && { wkst: 'MO' as const }),
    ...(interval !== undefined && { interval: Number(interval) }),
    ...(byday !== undefined && { byday }),
    ...(bymonthday !== undefined && { bymonthday }),
  };
}

/** When something happens. The standard has no exceptions: `notes` tells them in words. */
export function scheduleEvent(event: OpenEvent, data: OpenData, notes: string): Schedule {
  const { id, when } = event;
  const rule = writeRule(when);
  const calendar = data.addressOf(pathOf.calendar(id));
  return {
    id: data.uuidOf('schedule', id),
    dtstart: toDay(when.first),
    ...(rule === undefined ? { count: 1 } : readRule(rule)),
    ...(when.repeat?.until && { until: toDay(when.repeat.until) }),
    timezone: zone,
    opens_at: when.starts,
    closes_at: when.ends,
    notes,
    ...(isWhole(calendar) && { schedule_link: calendar }),
  };
}
