import { parse } from 'parse5';
import { expect, test } from 'vitest';
import { listElements, readAttribute, textOf } from '../../../src/build/html/html.ts';
import { judgePage } from '../../../src/build/policy/policy.ts';
import { listOccasions } from '../../../src/calendar/list-occasions.ts';
import { writeDataBlock } from '../../../src/open-data/data-block.ts';
import { linkEvent } from '../../../src/open-data/linked-event.ts';
import { linkOrganisation, linkPlace } from '../../../src/open-data/linked-place.ts';
import { hostileTexts, sampleData } from './sample-data.ts';

const [garden, library, online] = sampleData.places;
const [often, once, fortnightly] = sampleData.events;
if (!garden || !library || !online || !often || !once || !fortnightly) throw new Error('No sample');

const shown = { name: 'Gården', about: 'Fråga.', url: 'https://example.org/hitta/plats/garden/' };
const withDays = (event: typeof often, from: string) => ({
  ...event,
  ...listOccasions(event.when, from, '2027-11-26'),
});
const showEvent = { ...shown, findPlace: () => undefined, nameOf: () => 'Gården' };

const policy = `<meta http-equiv="content-security-policy" content="default-src 'none'">`;
const pageWith = (head: string, body = ''): string =>
  `<!doctype html><html><head>${policy}${head}</head><body>${body}</body></html>`;
const block = (text: string, attributes = ''): string =>
  `<script type="application/ld+json"${attributes}>${text}</script>`;
const judge = (html: string): string[] => judgePage(parse(html), { base: '/', scripts: new Set() });

test.each(hostileTexts)('%j in data ends nothing, and is read back as it is', (text) => {
  const html = pageWith(block(writeDataBlock({ name: text, [text]: [text] })));
  expect(judge(html)).toEqual([]);
  const elements = listElements(parse(html));
  const [script, ...others] = elements.filter(({ tagName }) => tagName === 'script');
  expect(others).toEqual([]);
  expect(script && readAttribute(script, 'type')).toBe('application/ld+json');
  expect(JSON.parse(script ? textOf(script) : '')).toEqual({ name: text, [text]: [text] });
  expect(elements.map(({ tagName }) => tagName)).toEqual([
    'html',
    'head',
    'meta',
    'script',
    'body',
  ]);
});

test.each([
  ['in the body', pageWith('', block('{}'))],
  ['twice', pageWith(block('{}') + block('{}'))],
  ['with more attributes', pageWith(block('{}', ' async'))],
  ['from a file', pageWith(block('', ' src="/_astro/a.js"'))],
  ['not as our writer has it', pageWith(block('{ "a": 1 }'))],
  ['no data at all', pageWith(block('alert(1)'))],
  ['a tag in a text', pageWith(block('{"a":"<b>"}'))],
  ['a line’s end in a text', pageWith(block('{"a":"\u2028"}'))],
  ['of another type', pageWith('<script type="application/json">{}</script>')],
  ['a type in other letters', pageWith('<script type="Application/LD+JSON">{}</script>')],
  ['drawn', pageWith('', `<svg>${block('{}')}</svg>`)],
])('data %s is not ours', (_, html) => {
  expect(judge(html).length).toBeGreaterThan(0);
});

test('a place has its address, its hours and what is known of it, and no more', () => {
  const data = linkPlace(garden, shown, 'Jönköping', '2026-11-26');
  expect(data).toMatchObject({
    '@type': 'CivicStructure',
    address: { streetAddress: 'Vägen 1', addressLocality: 'Byn', postalCode: '571 31' },
    geo: { latitude: 57.303, longitude: 15.125 },
    containedInPlace: { name: 'Jönköpings kommun' },
    amenityFeature: [
      { name: 'Step-free entrance', value: true },
      { name: 'Accessible toilet', value: false },
    ],
    openingHoursSpecification: [
      {
        ...{ opens: '09:00', closes: '18:00' },
        dayOfWeek: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'],
      },
      { opens: '10:00', closes: '14:00', dayOfWeek: ['Saturday'] },
    ],
  });
  expect(JSON.stringify(data)).toContain(
    '{"@type":"OpeningHoursSpecification","opens":"00:00","closes":"00:00","validFrom":"2026-12-25","validThrough":"2026-12-25"}',
  );
  const unknown = linkPlace(library, shown, 'Jönköping', '2026-11-26');
  for (const key of ['geo', 'amenityFeature', 'openingHoursSpecification'])
    expect(unknown).not.toHaveProperty(key);
  expect(linkPlace(online, shown, '', '2026-11-26')).toMatchObject({
    '@type': 'VirtualLocation',
    url: 'https://polisen.se/mote',
  });
});

test('an event has its next time, its rule, and the times that are moved or cancelled', () => {
  expect(linkEvent(withDays(often, '2026-11-26'), showEvent)).toMatchObject({
    // The third of December is cancelled, and the seventh of January moved.
    startDate: '2027-01-08T13:00+01:00',
    previousStartDate: '2027-01-07T10:00+01:00',
    eventStatus: 'https://schema.org/EventRescheduled',
    eventSchedule: { repeatFrequency: 'P1M', byDay: ['1TH'], endDate: '2027-06-03' },
    subEvent: [
      { startDate: '2026-12-03T10:00+01:00', eventStatus: 'https://schema.org/EventCancelled' },
    ],
  });
  expect(linkEvent(withDays(fortnightly, '2026-11-26'), showEvent)).toMatchObject({
    eventSchedule: {
      ...{ repeatFrequency: 'P2W', byDay: ['WE'], scheduleTimezone: 'Europe/Stockholm' },
    },
  });
  const late = linkEvent(withDays(once, '2026-11-26'), showEvent);
  expect(late).toMatchObject({
    endDate: '2026-12-25T01:00+01:00',
    eventAttendanceMode: 'https://schema.org/OnlineEventAttendanceMode',
  });
  expect(late).not.toHaveProperty('eventSchedule');
});

test('an organisation has its own site before ours', () => {
  const [organisation] = sampleData.organisations;
  if (!organisation) throw new Error('No sample');
  expect(linkOrganisation(organisation, shown, 'Vetlanda')).toMatchObject({
    ...{ '@type': 'Organization', url: 'https://polisen.se/', telephone: '08-465 004 10' },
    areaServed: { name: 'Vetlanda kommun' },
  });
});
