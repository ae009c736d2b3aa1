import ical, { type VEvent } from 'node-ical';
import { expect, test } from 'vitest';
import { type CalendarEntry, writeCalendar } from '../../../src/calendar/write-calendar.ts';
import { when } from './sample-when.ts';

const entry = (written: Parameters<typeof when>[0]): CalendarEntry => ({
  id: 'drop-in',
  title:
    'Påhittat exempel: Drop-in, med kaffe; och en mycket lång rubrik som måste brytas på två rader',
  about: 'Ta med telefonen.',
  location: 'Gården, Vägen 1, Byn',
  position: { latitude: 57.303, longitude: 15.125 },
  url: 'https://example.com/hitta/tillfalle/drop-in/',
  when: when(written),
  checked: new Date('2026-11-02'),
  placeName: () => 'Kyrkan',
});
const thursdays = {
  first: '2026-09-03',
  starts: '10:00',
  ends: '12:00',
  repeat: { every: 'week' as const, until: '2027-04-15' },
  except: ['2026-11-12'],
  cancelled: [{ day: '2026-11-19' }],
  moved: [{ day: '2026-11-26', to: '2026-11-27', starts: '13:00', ends: '15:00', place: 'kyrkan' }],
};
const write = (written: Parameters<typeof when>[0]) =>
  writeCalendar('Hjälp i Byn', [entry(written)], '2026-11-26');
const lines = (text: string): string[] => text.replace(/\r\n[ \t]/gu, '').split('\r\n');

/** When an independent reader finds that something begins, in UTC. */
function readStarts(text: string, from: string, to: string): string[] {
  const event = Object.values(ical.sync.parseICS(text)).find(
    (one): one is VEvent => one?.type === 'VEVENT',
  );
  if (!event) throw new Error('There is no event');
  return ical
    .expandRecurringEvent(event, { from: new Date(from), to: new Date(to) })
    .filter(({ event: one }) => one.status !== 'CANCELLED')
    .map(({ start }) => new Date(start).toISOString().slice(0, 16));
}

test('an independent reader finds the times, over a change of the clock and every exception', () => {
  expect(readStarts(write(thursdays), '2026-10-21', '2027-01-15')).toEqual([
    '2026-10-22T08:00',
    '2026-10-29T09:00',
    '2026-11-05T09:00',
    '2026-11-27T12:00',
    '2026-12-03T09:00',
    '2026-12-10T09:00',
    '2026-12-17T09:00',
    '2027-01-07T09:00',
    '2027-01-14T09:00',
  ]);
  expect(readStarts(write(thursdays), '2027-03-20', '2027-12-01')).toEqual([
    '2027-03-25T09:00',
    '2027-04-01T08:00',
    '2027-04-08T08:00',
    '2027-04-15T08:00',
  ]);
});

test('the file says what the standard asks for', () => {
  const found = lines(write(thursdays));
  expect(found).toEqual(
    expect.arrayContaining([
      'TZID:Europe/Stockholm',
      'DTSTAMP:20261102T000000Z',
      'SEQUENCE:3',
      'DTSTART;TZID=Europe/Stockholm:20260903T100000',
      'DTEND;TZID=Europe/Stockholm:20260903T120000',
      'EXDATE;TZID=Europe/Stockholm:20261112T100000',
      'EXDATE;TZID=Europe/Stockholm:20261224T100000',
      'RECURRENCE-ID;TZID=Europe/Stockholm:20261119T100000',
      'STATUS:CANCELLED',
      'RECURRENCE-ID;TZID=Europe/Stockholm:20261126T100000',
      'DTSTART;TZID=Europe/Stockholm:20261127T130000',
      'LOCATION:Kyrkan',
      'GEO:57.303;15.125',
    ]),
  );
  expect(found.find((line) => line.startsWith('RRULE:FREQ=WEEKLY'))).toContain(
    'UNTIL=20270415T080000Z',
  );
  expect(found.filter((line) => line.startsWith('UID:'))).toEqual(
    Array.from({ length: 3 }, () => 'UID:drop-in@koppla-upp'),
  );
  expect(write(thursdays)).not.toContain('VALARM');
  expect(
    write(thursdays)
      .split('\r\n')
      .every((line) => Buffer.byteLength(line) <= 75),
  ).toBe(true);
});

test('what has no end goes on to the end of next year; what happens once has no rule', () => {
  const endless = lines(write({ ...thursdays, repeat: { every: 'month', week: 'first' } }));
  expect(endless.find((line) => line.startsWith('RRULE:FREQ=MONTHLY'))).toMatch(
    /BYDAY=1TH.*UNTIL=20271231T090000Z|UNTIL=20271231T090000Z.*BYDAY=1TH/u,
  );
  const once = write({ first: '2026-12-03', starts: '22:00', ends: '01:00' });
  expect(lines(once)).toContain('DTEND;TZID=Europe/Stockholm:20261204T010000');
  expect(lines(once).filter((line) => line.startsWith('RRULE:FREQ=WEEKLY'))).toEqual([]);
  expect(lines(once)).toContain('DTSTART;TZID=Europe/Stockholm:20261203T220000');
});
