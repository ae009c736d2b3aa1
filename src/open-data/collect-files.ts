import type { Words } from 'site:words';
import { formatDay } from '../i18n/format.ts';
import { fill } from '../i18n/pattern.ts';
import type { Checked, Position } from '../model/find/shared.ts';
import { toDay } from '../calendar/days.ts';
import { type FeedEntry, writeFeed } from './feed.ts';
import { writeGeoJson } from './geojson.ts';
import { nameMunicipality } from './hsds-location.ts';
import { writeHsdsOrganisations, writeHsdsServices } from './hsds.ts';
import { type OpenData, pathOf } from './open-data.ts';
import {
  describeFile,
  type OpenRecord,
  writeEvent,
  writeOrganisation,
  writePlace,
} from './records.ts';
import { writeEventRows, writeOrganisationRows, writePlaceRows } from './rows.ts';
import { sayings } from './sayings.ts';

type FileWords = Pick<Words, 'find' | 'times'>;
type Kind = 'place' | 'organisation' | 'event';
/** A record, and where it is on a map. */
type Placed = { record: OpenRecord; positions: readonly Position[] };

const write = (value: unknown): string => `${JSON.stringify(value, undefined, 1)}\n`;

const placePlaces = (data: OpenData): Placed[] =>
  data.places.map((place) => ({
    record: writePlace(place, data),
    positions: place.position ? [place.position] : [],
  }));

/** An organisation is where it arranges help. */
const placeOrganisations = (data: OpenData): Placed[] =>
  data.organisations.map((organisation) => ({
    record: writeOrganisation(organisation, data),
    positions: data.places.flatMap(({ organisation: id, position }) =>
      id === organisation.id && position ? [position] : [],
    ),
  }));

const placeEvents = (data: OpenData): Placed[] =>
  data.events.map((event) => ({
    record: writeEvent(event, data),
    positions: event.place.position ? [event.place.position] : [],
  }));

function listEntries(data: OpenData, { find }: FileWords): FeedEntry[] {
  const toEntry = (
    kind: Kind,
    one: { id: string; example: boolean; about: string; checked: Checked },
    name: string,
    municipality: string | undefined,
  ): FeedEntry => {
    const { id, example, about, checked } = one;
    const kommun = data.municipalities.find((each) => each.id === municipality)?.name;
    const what = kommun === undefined ? name : `${name}, ${nameMunicipality(kommun)}`;
    const said = fill(find.checked, { day: formatDay(checked.day), by: checked.by });
    return {
      uuid: data.uuidOf('feed', `${kind}/${id}`),
      title: example ? `${find.example}: ${what}` : what,
      summary: [...(example ? [find.exampleLead] : []), about, said].join(' '),
      address: data.addressOf(pathOf[kind](id)),
      changed: toDay(checked.day),
      categories: [
        [kind, sayings.feed.kinds[kind]],
        ...(example ? [['example', find.example] as const] : []),
      ],
    };
  };
  return [
    ...data.places.map((one) => toEntry('place', one, one.name, one.municipality)),
    ...data.organisations.map((one) => toEntry('organisation', one, one.name, one.municipality)),
    ...data.events.map((one) =>
      toEntry('event', one, `${one.title}, ${one.place.name}`, one.place.municipality),
    ),
  ];
}

/** Every file that is given away, by its name: its text. `author` is who answers for them. */
export function collectFiles(
  data: OpenData,
  words: FileWords,
  author: string,
): ReadonlyMap<string, string> {
  const kinds = [
    ['platser', 'places', placePlaces(data), writePlaceRows(data, words)],
    [
      'organisationer',
      'organisations',
      placeOrganisations(data),
      writeOrganisationRows(data, words),
    ],
    ['tillfallen', 'events', placeEvents(data), writeEventRows(data, words)],
  ] as const;
  const files = kinds.flatMap(([name, kind, placed, csv]): [string, string][] => {
    const records = placed.map(({ record }) => record);
    const about = describeFile(sayings.titles[kind], records, data);
    return [
      [`${name}.csv`, csv],
      [`${name}.json`, write({ ...about, [kind]: records })],
      [`${name}.geojson`, write(writeGeoJson(about, placed))],
    ];
  });
  const { title, subtitle, rights } = sayings.feed;
  const feed = {
    uuid: data.uuidOf('feed', ''),
    ...{ title, subtitle, rights, author },
    address: data.addressOf('data/andringar.atom'),
    page: data.addressOf('data/'),
    entries: listEntries(data, words),
  };
  return new Map([
    ...files,
    ['hsds-services.json', write(writeHsdsServices(data, words))],
    ['hsds-organizations.json', write(writeHsdsOrganisations(data, words))],
    ['andringar.atom', writeFeed(feed, data.today)],
  ]);
}
