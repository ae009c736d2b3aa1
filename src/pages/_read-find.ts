import { getCollection } from 'astro:content';
import { addDays, type Day, dayAt } from '../calendar/days.ts';
import { listOccasions, type Occasion, type Skipped } from '../calendar/list-occasions.ts';
import { readMadeAt } from '../calendar/made-at.ts';
import type { Event } from '../model/find/event.ts';
import type { Municipality } from '../model/find/municipality.ts';
import type { Organisation } from '../model/find/organisation.ts';
import type { Place } from '../model/find/place.ts';
import type { SiteLanguage } from '../i18n/languages.ts';
import type { Position } from '../model/find/shared.ts';
import { siteConfig } from '../site.config.ts';
import { languagePaths } from './_read-guide.ts';

export type FoundPlace = Place & { id: string };
export type FoundOrganisation = Organisation & { id: string };
export type FoundMunicipality = Municipality & { id: string };
/** An event with its place, and what is known of its days from the day of the build. */
export type FoundEvent = Omit<Event, 'place'> & {
  id: string;
  place: FoundPlace;
  occasions: Occasion[];
  skipped: Skipped[];
};

/** How far ahead days are listed, and how many: an old copy of a page goes on being right so long. */
const aheadDays = 370;
const mostOccasions = 24;
/** Days that are skipped are told of when they are soon. */
const skippedDays = 70;

type Real = { example: boolean };
/** What exists stands before what is made up, wherever there are both: nobody can go to the latter. */
const realFirst = (one: Real, other: Real): number => Number(one.example) - Number(other.example);

const byName = <T extends { name: string }>(one: T, other: T): number =>
  one.name.localeCompare(other.name, 'sv');
const byRealName = <T extends Real & { name: string }>(one: T, other: T): number =>
  realFirst(one, other) || byName(one, other);

const withId = <T extends object>({ id, data }: { id: string; data: T }): T & { id: string } => ({
  ...data,
  id,
});

/** What is made up is left out where the site's setting says so. */
const isShown = ({ data }: { data: { example: boolean } }): boolean =>
  siteConfig.examples || !data.example;

function findDays(event: Event, today: Day): { occasions: Occasion[]; skipped: Skipped[] } {
  const { occasions, skipped } = listOccasions(event.when, today, addDays(today, aheadDays));
  const soon = addDays(today, skippedDays);
  return {
    occasions: occasions.slice(0, mostOccasions),
    skipped: skipped.filter(({ day }) => day <= soon),
  };
}

/** What an event is called in a language; where nobody has translated that, it is told to be Swedish. */
export function nameEvent(
  { title, translations }: Pick<Event, 'title' | 'translations'>,
  language: SiteLanguage,
): { title: string; isSwedish?: true } {
  const own = language === 'sv' ? title : translations[language]?.title;
  return own === undefined ? { title, isSwedish: true } : { title: own };
}

/** The services that one is helped with at an event: those it is about, or else the place's. */
export function listHelped({ services, guides, place }: FoundEvent): string[] {
  const about = new Set([...services, ...guides.map((path) => path.split('/')[0] ?? '')]);
  return about.size > 0 ? [...about] : place.services;
}

/** The localities of each kommun that are known, with those where there is a place to go to. */
export const listLocalities = (
  municipalities: readonly FoundMunicipality[],
  places: readonly FoundPlace[],
) =>
  municipalities.map(({ id, name, seat, position, localities }) => {
    const towns = new Map([[seat, position]]);
    for (const one of localities) towns.set(one.name, one.position);
    for (const { municipality, address, position: at } of places)
      if (municipality === id && address && at && !towns.has(address.town))
        towns.set(address.town, at);
    const sorted = [...towns].sort(([one], [other]) => one.localeCompare(other, 'sv'));
    return { id, name, towns: sorted.map(([town, at]) => ({ name: town, position: at })) };
  });

/** Where the locality of a place is, of the kommun it is in; undefined when that is not known. */
export const townPosition = (
  localities: ReturnType<typeof listLocalities>,
  { address, municipality }: FoundPlace,
): Position | undefined =>
  localities.find(({ id }) => id === municipality)?.towns.find(({ name }) => name === address?.town)
    ?.position;

/** So many places stand on the finder's own page; more would be heavy, and come when they are asked for. */
const mostOnPage = 90;
export const areOnPage = (places: readonly FoundPlace[]): boolean => places.length <= mostOnPage;

/** A place whose own position nobody knows is as near as its locality. */
export const placedAt = (
  place: FoundPlace,
  localities: ReturnType<typeof listLocalities>,
): FoundPlace => ({ ...place, position: place.position ?? townPosition(localities, place) });

/** What happens again and again, by the id of its place. */
export function groupRepeated(events: readonly FoundEvent[]): ReadonlyMap<string, FoundEvent[]> {
  const groups = new Map<string, FoundEvent[]>();
  for (const event of events.filter(({ when }) => when.repeat))
    groups.set(event.place.id, [...(groups.get(event.place.id) ?? []), event]);
  return groups;
}

/** Whether a place has a poster: one that people can go to, where something happens again and again. */
export const hasPoster = ({ id, kind }: FoundPlace, events: readonly FoundEvent[]): boolean =>
  kind !== 'online' && events.some(({ place, when }) => place.id === id && when.repeat);

/** Whether somebody somewhere helps with a service, as far as is known. */
export const isHelped = (
  { places, events }: { places: readonly FoundPlace[]; events: readonly FoundEvent[] },
  service: string,
): boolean =>
  places.some(({ services }) => services.includes(service)) ||
  events.some((event) => listHelped(event).includes(service));

/** The next two times in the county that one is helped with a service; made up only where none exists. */
export function listNext(events: readonly FoundEvent[], service: string) {
  const times = events
    .filter((event) => listHelped(event).includes(service))
    .flatMap((event) => {
      const time = event.occasions.find(({ state }) => state !== 'cancelled');
      return time ? [{ event, time }] : [];
    })
    .sort((one, other) => one.time.startMs - other.time.startMs);
  const real = times.filter(({ event }) => !event.example);
  return (real.length > 0 ? real : times).slice(0, 2);
}

async function readAll() {
  const now = readMadeAt(process.env['SOURCE_DATE_EPOCH'], new Date());
  const today = dayAt(now.getTime());
  const places: FoundPlace[] = (await getCollection('places', isShown))
    .map(withId)
    .sort(byRealName);
  const organisations: FoundOrganisation[] = (await getCollection('organisations', isShown))
    .map(withId)
    .sort(byRealName);
  const municipalities: FoundMunicipality[] = (await getCollection('municipalities'))
    .map(withId)
    .sort(byName);
  const events = (await getCollection('events', isShown)).map(({ id, data }): FoundEvent => {
    const place = places.find((one) => one.id === data.place);
    if (!place) throw new RangeError(`The event ${id} names no place: ${data.place}`);
    return { ...data, ...findDays(data, today), id, place };
  });
  const startOf = ({ occasions }: FoundEvent): number =>
    occasions.find(({ state }) => state !== 'cancelled')?.startMs ?? Infinity;
  events.sort(
    (one, other) =>
      realFirst(one, other) || startOf(one) - startOf(other) || one.id.localeCompare(other.id),
  );
  return { now, today, places, organisations, municipalities, events };
}

let known: ReturnType<typeof readAll> | undefined;

/**
 * All that people look for near them, in the order of the alphabet, events in the order of their next
 * day; what is made up comes last. Days are counted from the day of the build, in Sweden.
 */
export function readFind(): ReturnType<typeof readAll> {
  // Under `npm run dev` an editor may be writing one just now.
  if (import.meta.env.DEV) known = undefined;
  known ??= readAll();
  return known;
}

type Kind = 'municipalities' | 'organisations' | 'places' | 'events';
type Found = Awaited<ReturnType<typeof readFind>>;

/** A page in each language for each of a kind; `param` is what its address calls it. */
export async function findPaths<Param extends string>(kind: Kind, param: Param) {
  const found = await readFind();
  return found[kind].flatMap(({ id }) =>
    languagePaths().map(({ params }) => ({
      params: { ...params, ...({ [param]: id } as Record<Param, string>) },
    })),
  );
}

/** The one that a page is about, among all that is found. Throws a RangeError where there is none. */
export function pickOne<K extends Kind>(
  found: Found,
  kind: K,
  id: string | undefined,
): Found[K][number] {
  const one = found[kind].find((each) => each.id === id);
  if (!one) throw new RangeError(`There is no ${id} among the ${kind}`);
  return one;
}
