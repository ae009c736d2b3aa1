import { toDay } from '../calendar/days.ts';
import { sayHowOften } from '../calendar/say-times.ts';
import { fill } from '../i18n/pattern.ts';
import {
  type Hsds,
  type HsdsWords,
  makeLocation,
  markName,
  markText,
  nameMunicipality,
} from './hsds-location.ts';
import { scheduleEvent } from './hsds-schedules.ts';
import {
  isWhole,
  type OpenData,
  type OpenEvent,
  type OpenOrganisation,
  type OpenPlace,
  pathOf,
} from './open-data.ts';
import { sayings } from './sayings.ts';

const languagesOf = (codes: readonly string[], owner: string, hsds: Hsds) =>
  codes.map((code) => ({ id: hsds.uuidOf('language', `${owner}/${code}`), code }));

const phonesOf = (number: string | undefined, owner: string, hsds: Hsds) =>
  number === undefined ? [] : [{ id: hsds.uuidOf('phone', owner), number }];

function makeOrganisation(organisation: OpenOrganisation, hsds: Hsds) {
  const { id, name, about, website, phone } = organisation;
  return {
    id: hsds.uuidOf('organisation', id),
    name: markName(organisation, name, hsds),
    description: markText(organisation, about, hsds),
    ...(website !== undefined && { website }),
    phones: phonesOf(phone, `organisation/${id}`, hsds),
  };
}

/**
 * Who gives the help. A library without another is the kommun's: every kommun has its libraries
 * (bibliotekslagen 2013:801, 6 §). Of other places nothing is guessed.
 */
function providerOf(place: OpenPlace, named: string | undefined, hsds: Hsds) {
  const known = hsds.organisations.find(({ id }) => id === (named ?? place.organisation));
  if (known) return makeOrganisation(known, hsds);
  const kommun = hsds.municipalities.find(({ id }) => id === place.municipality);
  if (!kommun || place.kind !== 'library') return undefined;
  const name = nameMunicipality(kommun.name);
  return {
    id: hsds.uuidOf('municipality', kommun.id),
    name,
    description: sayings.libraryOwner(name),
    website: kommun.website,
  };
}

/** What a place and an event have in common. */
function makeService(
  one: OpenPlace | OpenEvent,
  kind: 'place' | 'event',
  place: OpenPlace,
  hsds: Hsds,
) {
  const { find } = hsds.words;
  const { id, example, about, booking, isFree, languages, phone, checked } = one;
  const cost = isFree ? find.free : 'cost' in one ? one.cost : undefined;
  const page = hsds.addressOf(pathOf[kind](id));
  const organization = providerOf(place, one.organisation, hsds);
  const own = hsds.uuidOf(kind, id);
  return {
    id: own,
    ...(organization && { organization_id: organization.id }),
    name: markName(one, 'title' in one ? one.title : one.name, hsds),
    description: markText(one, about, hsds),
    status: 'active' as const,
    ...(isWhole(page) && { url: page }),
    ...(booking !== undefined && { application_process: find.bookings[booking] }),
    ...(cost !== undefined && { fees_description: cost }),
    ...(example && { alert: `${find.example}. ${find.exampleLead}` }),
    assured_date: toDay(checked.day),
    last_modified: `${toDay(checked.day)}T00:00:00Z`,
    phones: phonesOf(phone, `${kind}/${id}`, hsds),
    languages: languagesOf(languages, `${kind}/${id}`, hsds),
    ...(organization && { organization }),
    service_at_locations: [
      {
        id: hsds.uuidOf('at', `${kind}/${id}`),
        service_id: own,
        location_id: hsds.uuidOf('location', place.id),
        location: makeLocation(place, hsds),
      },
    ],
  };
}

/** How often, and on which days not, since the standard's schedule cannot say it. */
function sayNotes({ when }: OpenEvent, { words }: Hsds): string {
  const { find, times } = words;
  const changed = [
    ...when.except.map((day) => fill(times.not, { days: toDay(day) })),
    ...when.cancelled.map(({ day }) => `${find.cancelled}: ${toDay(day)}.`),
    ...when.moved.map(({ day, to }) => `${find.moved}: ${toDay(day)} → ${toDay(to)}.`),
  ];
  const holidays = when.repeat && when.holidays === 'skip' ? [find.poster.holidays] : [];
  const often = sayHowOften(when, times, 'sv', '');
  return [often, ...holidays, ...changed, sayings.clockNote].join(' ');
}

/** All in one answer, as the standard's interface gives lists (HSDS 3.0, `Page` in openapi.json). */
const toPage = <T>(contents: readonly T[]) => ({
  total_items: contents.length,
  total_pages: 1,
  page_number: 1,
  size: contents.length,
  first_page: true,
  last_page: true,
  empty: contents.length === 0,
  contents,
});

/** Places and events as services of HSDS 3.0: a place is one that is always there, an event has its times. */
export function writeHsdsServices(data: OpenData, words: HsdsWords) {
  const hsds = { ...data, words };
  return toPage([
    ...data.places.map((place) => makeService(place, 'place', place, hsds)),
    ...data.events.map((event) => ({
      ...makeService(event, 'event', event.place, hsds),
      schedules: [scheduleEvent(event, data, sayNotes(event, hsds))],
    })),
  ]);
}

/** The organisations of HSDS 3.0, those too that give no help at any place that is known. */
export const writeHsdsOrganisations = (data: OpenData, words: HsdsWords) =>
  toPage(data.organisations.map((one) => makeOrganisation(one, { ...data, words })));
