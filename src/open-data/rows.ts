import type { Words } from 'site:words';
import { toDay } from '../calendar/days.ts';
import { sayHowOften } from '../calendar/say-times.ts';
import {
  eventColumns,
  type EventColumn,
  organisationColumns,
  type OrganisationColumn,
  placeColumns,
  type PlaceColumn,
} from '../model/find/columns.ts';
import { type Cell, writeCsv } from './csv.ts';
import { sayings } from './sayings.ts';
import {
  type OpenData,
  type OpenEvent,
  type OpenOrganisation,
  type OpenPlace,
  pathOf,
} from './open-data.ts';
import { ruleOf } from './records.ts';

/** One row, by the keys of its columns; a cell that is left empty is not known. */
export type Row<Column extends string> = Record<Column, Cell>;

type RowWords = Pick<Words, 'find' | 'times'>;

/** Some words hold commas of their own. */
const join = (values: readonly string[]): string => values.join(' | ');
const names = new Intl.DisplayNames(['sv'], { type: 'language' });
const sayLanguages = (codes: readonly string[]): string =>
  join(codes.map((code) => names.of(code) ?? code));
/** What nobody has said is not told as a no. */
const yes = (value: boolean, { find }: RowWords): Cell => (value ? find.known.yes : undefined);
const yesOrNo = (value: boolean, { find }: RowWords): Cell =>
  value ? find.known.yes : find.known.no;
const nameOf = (
  all: readonly { id: string; name: string }[],
  id: string | undefined,
): string | undefined => all.find((one) => one.id === id)?.name;

export function rowOfPlace(place: OpenPlace, data: OpenData, words: RowWords): Row<PlaceColumn> {
  const { address, position, reach, access, checked } = place;
  const known = words.find.known;
  return {
    name: place.name,
    example: yesOrNo(place.example, words),
    kind: words.find.kinds[place.kind],
    municipality: nameOf(data.municipalities, place.municipality),
    town: address?.town,
    street: address?.street,
    postcode: address?.postcode,
    latitude: position?.latitude,
    longitude: position?.longitude,
    about: place.about,
    organisation: nameOf(data.organisations, place.organisation),
    phone: place.phone,
    website: place.website,
    link: place.link,
    hours: place.hours,
    hoursPage: place.hoursPage,
    stop: reach.stop,
    stopMetres: reach.stopMetres,
    parking: known[reach.parking],
    note: reach.note,
    stepFree: known[access.stepFree],
    toilet: known[access.toilet],
    hearingLoop: known[access.hearingLoop],
    quietRoom: known[access.quietRoom],
    seating: known[access.seating],
    help: join(place.help.map((kind) => words.find.help[kind])),
    services: join(place.services.map((id) => data.serviceName(id))),
    languages: sayLanguages(place.languages),
    booking: place.booking && sayings.bookings[place.booking],
    isFree: yes(place.isFree, words),
    cost: place.cost,
    checkedDay: toDay(checked.day),
    checkedBy: checked.by,
    page: data.addressOf(pathOf.place(place.id)),
    id: place.id,
  };
}

export function rowOfOrganisation(
  organisation: OpenOrganisation,
  data: OpenData,
  words: RowWords,
): Row<OrganisationColumn> {
  const { id, name, about, checked } = organisation;
  return {
    name,
    example: yesOrNo(organisation.example, words),
    about,
    municipality: nameOf(data.municipalities, organisation.municipality),
    meets: join(organisation.meets.map((one) => words.find.meetsKinds[one])),
    languages: sayLanguages(organisation.languages),
    phone: organisation.phone,
    website: organisation.website,
    checkedDay: toDay(checked.day),
    checkedBy: checked.by,
    page: data.addressOf(pathOf.organisation(id)),
    id,
  };
}

/** Exceptions as they are read by a person: `2026-12-17 | 2026-12-24 (julafton)`. */
function sayExceptions({ when }: OpenEvent, data: OpenData) {
  const cancelled = when.cancelled.map(({ day, why }) =>
    why === undefined ? toDay(day) : `${toDay(day)} (${why})`,
  );
  const moved = when.moved.map(({ day, to, starts, ends, place }) =>
    [
      `${toDay(day)} → ${toDay(to)} ${starts ?? when.starts}–${ends ?? when.ends}`,
      ...(place === undefined ? [] : [`(${nameOf(data.places, place) ?? place})`]),
    ].join(' '),
  );
  return {
    except: join(when.except.map(toDay)),
    cancelled: join(cancelled),
    moved: join(moved),
  };
}

export function rowOfEvent(event: OpenEvent, data: OpenData, words: RowWords): Row<EventColumn> {
  const { id, title, about, place, when, checked } = event;
  return {
    title,
    example: yesOrNo(event.example, words),
    about,
    place: place.name,
    municipality: nameOf(data.municipalities, place.municipality),
    town: place.address?.town,
    organisation: nameOf(data.organisations, event.organisation),
    // A day without its year would mean another one in an old copy of the file.
    often: sayHowOften(when, words.times, 'sv', ''),
    first: toDay(when.first),
    starts: when.starts,
    ends: when.ends,
    until: when.repeat?.until && toDay(when.repeat.until),
    holidays: when.repeat && yesOrNo(when.holidays === 'keep', words),
    ...sayExceptions(event, data),
    rule: ruleOf(event),
    booking: sayings.bookings[event.booking],
    services: join(event.services.map((service) => data.serviceName(service))),
    guides: join(event.guides.map((guide) => data.addressOf(`${guide}/`))),
    languages: sayLanguages(event.languages),
    isFree: yes(event.isFree, words),
    phone: event.phone,
    link: event.link,
    checkedDay: toDay(checked.day),
    checkedBy: checked.by,
    calendar: data.addressOf(pathOf.calendar(id)),
    page: data.addressOf(pathOf.event(id)),
    placeId: place.id,
    id,
  };
}

const write = <Column extends string>(
  columns: Readonly<Record<Column, { name: string }>>,
  rows: readonly Row<Column>[],
): string => {
  const keys = Object.keys(columns) as Column[];
  return writeCsv(
    keys.map((key) => columns[key].name),
    rows.map((row) => keys.map((key) => row[key])),
  );
};

export const writePlaceRows = (data: OpenData, words: RowWords): string =>
  write(
    placeColumns,
    data.places.map((place) => rowOfPlace(place, data, words)),
  );
export const writeOrganisationRows = (data: OpenData, words: RowWords): string =>
  write(
    organisationColumns,
    data.organisations.map((organisation) => rowOfOrganisation(organisation, data, words)),
  );
export const writeEventRows = (data: OpenData, words: RowWords): string =>
  write(
    eventColumns,
    data.events.map((event) => rowOfEvent(event, data, words)),
  );
