import { weekdays } from '../../model/find/weekdays.ts';
import { type Area, distanceTo, findArea, isWhere, weighWhere } from './find-area.ts';
import type { NearEvent, NearOrganisation, NearPlace, WishName } from './near-file.ts';
import type { NearLexicon } from './open-near.ts';
import type { Wishes } from './read-wishes.ts';

/** What answers a wish for help from a person, and where it is from the place that was named. */
export type NearHit =
  | { kind: 'place'; place: NearPlace; event: NearEvent | undefined; km: number | undefined }
  | { kind: 'event'; place: NearPlace; event: NearEvent; km: number | undefined }
  | { kind: 'organisation'; organisation: NearOrganisation };

export type NearAnswer = {
  area: Area | undefined;
  /** The best first; what is made up stands after all that exists. */
  hits: NearHit[];
  /** How much of the words that are no wish is the best's own name, from 0 to 1. */
  named: number;
  /** The same, of its name and of what happens there. */
  covered: number;
};

/** So many are shown: the list of all is one press away. */
const mostHits = 4;
/** What is so much less right than the best is no answer; what is farther away may be the next best. */
const leastShare = 0.4;
const nearShare = 0.15;
const nameWeight = 4;
/** What may be open on the day that is wished for, against what surely is. */
const maybeWeight = 0.75;
/** Where something happens there is somebody to meet. */
const eventWeight = 0.2;
/** With less of its name an organisation is another one. */
const halfNamed = 0.5;
/** So well something answers that may be anywhere. */
const leastAnywhere = 1.5;
/** What is wished for beside where: some tell more of what is looked for than others. */
const weightOf = (name: WishName): number =>
  name.startsWith('kind:') ? 2.5 : name === 'help' || name === 'open' || name === 'near' ? 0 : 1.5;

/** How much of the words that are no wish stand in a name, from 0 to 1. */
function coverName(rest: readonly string[], names: readonly string[], near: NearLexicon): number {
  if (rest.length === 0) return 0;
  const own = names.flatMap(near.rootsOf);
  const found = rest.filter((word) => {
    const [root = ''] = near.rootsOf(word);
    return own.some((other) => other === root || (root.length > 3 && other.startsWith(root)));
  });
  return found.length / rest.length;
}

type Scored = { hit: NearHit; score: number; named: number; covered: number; soonMs: number };

/** What somebody cannot do without; what else is wished for makes a place better. */
const needs = /^(?:steg|toalett|slinga|nat|sprak:.*)$/u;
const isDay = (name: WishName): boolean => (weekdays as readonly string[]).includes(name);

/** What happens at a place, as it is told beside it: what is wished for first, then the soonest. */
function sortEvents(place: NearPlace, { wishes, near, weigh, now }: Search) {
  return (near.eventsAt.get(place.id) ?? [])
    .map((event) => ({
      event,
      named: coverName(wishes.rest, [event.name, place.name], near),
      soonMs: event.times.find(([endMs]) => endMs > now)?.[0] ?? Infinity,
      score: weigh([...new Set([...event.meets, ...place.meets])]),
    }))
    .map((one) => ({ ...one, score: one.score + nameWeight * one.named }))
    .sort((one, other) => other.score - one.score || one.soonMs - other.soonMs);
}

/**
 * A place that exists, where somebody wants it to be, and whose hours nobody has written: it may be open
 * on the day. It says itself that nobody knows.
 */
const mayBeOpen = ({ isExample, hours }: NearPlace, { isPlaced }: Search): boolean =>
  isPlaced && !isExample && hours === undefined;

type Search = {
  /** Whether a kommun or a locality is named. */
  isPlaced: boolean;
  wishes: Wishes;
  near: NearLexicon;
  /** How much of what is wished for something has. */
  weigh(meets: readonly WishName[]): number;
  wished: readonly WishName[];
  now: number;
};

/** How well a place answers, or what happens there; undefined when it lacks what is needed. */
function scorePlace(
  place: NearPlace,
  where: number,
  km: number | undefined,
  search: Search,
): Scored | undefined {
  const { wishes, near, weigh, wished } = search;
  const events = sortEvents(place, search);
  const [best] = events;
  const all = [...place.meets, ...events.flatMap(({ event }) => event.meets)];
  if (!wished.filter((name) => needs.test(name)).every((name) => all.includes(name)))
    return undefined;
  const isKind = wished.some((name) => name.startsWith('kind:') && place.meets.includes(name));
  const days = wished.filter(isDay);
  // When a library is open nobody may know: it is asked for by what it is.
  const isMaybe = days.length > 0 && mayBeOpen(place, search);
  if (days.length > 0 && !isKind && !isMaybe && !days.some((day) => all.includes(day)))
    return undefined;
  const named = coverName(wishes.rest, [place.name], near);
  const own = weigh(place.meets) + nameWeight * named + (isMaybe ? maybeWeight : 0);
  // What happens there answers better than the place, unless somebody asks for the place.
  const isEvent = best !== undefined && best.score > own && !isKind;
  // What is told beside a place is about what was asked: another day or another subject is no answer.
  const isMet = (asked: readonly WishName[], event: NearEvent): boolean =>
    asked.length === 0 || event.meets.some((name) => asked.includes(name));
  const subjects = wished.filter((name) => name.startsWith('tjanst:'));
  const beside = events.find(({ event }) => isMet(days, event) && isMet(subjects, event))?.event;
  return {
    hit: isEvent
      ? { kind: 'event', place, event: best.event, km }
      : { kind: 'place', place, event: beside, km },
    score: (1 + Math.max(own, best?.score ?? 0) + (best ? eventWeight : 0)) * where,
    named,
    covered: Math.max(named, best?.named ?? 0),
    soonMs: best?.soonMs ?? Infinity,
  };
}

function scoreOrganisations({ wishes, near }: Search): Scored[] {
  return near.organisations.flatMap((organisation) => {
    const named = coverName(wishes.rest, [organisation.name], near);
    if (named <= halfNamed) return [];
    const hit: NearHit = { kind: 'organisation', organisation };
    return [{ hit, score: 1 + nameWeight * named, named, covered: named, soonMs: Infinity }];
  });
}

/**
 * The places, occasions and organisations that answer, the best first, then the soonest. `now` is the
 * time; an occasion that has been counts by how often it is. What exists comes before what is made up,
 * however well that answers: nobody can go there. Where a kommun has nothing that is
 * needed, the nearest that has it are the answer.
 */
export function findNear(wishes: Wishes, near: NearLexicon, now: number): NearAnswer {
  const area = findArea(wishes.names, near);
  const wished = [...wishes.names].filter((name) => !isWhere(name) && weightOf(name) > 0);
  const weigh = (meets: readonly WishName[]): number =>
    wished.reduce((sum, name) => sum + (meets.includes(name) ? weightOf(name) : 0), 0);
  const search: Search = { isPlaced: area !== undefined, wishes, near, weigh, wished, now };
  const score = (isNearest: boolean): Scored[] =>
    near.places.flatMap((place) => {
      const km = distanceTo(area, place);
      const where = weighWhere(area, place, km, isNearest);
      return where === 0 ? [] : (scorePlace(place, where, km, search) ?? []);
    });
  const isByDistance = area?.town !== undefined;
  const inArea = score(isByDistance);
  const isFar = inArea.length === 0 && area !== undefined;
  const scored = [...(isFar ? score(true) : inArea), ...scoreOrganisations(search)];
  scored.sort((one, other) => other.score - one.score || one.soonMs - other.soonMs);
  // Where nothing is wished and no place is named, everything in the county would be as right.
  const least = area ? 0 : leastAnywhere;
  const share = isByDistance || isFar ? nearShare : leastShare;
  const top = scored[0]?.score ?? 0;
  const kept = scored.filter((one) => one.score > least && one.score >= top * share);
  const shown = [...kept.filter(isReal), ...kept.filter((one) => !isReal(one))];
  return {
    area,
    hits: shown.slice(0, mostHits).map(({ hit }) => withKm(hit, isByDistance || isFar)),
    named: kept[0]?.named ?? 0,
    covered: kept[0]?.covered ?? 0,
  };
}

/** Neither the place is made up, nor what happens there. */
const isReal = ({ hit }: Scored): boolean =>
  hit.kind === 'organisation'
    ? !hit.organisation.isExample
    : !hit.place.isExample && !(hit.kind === 'event' && hit.event.isExample);

/** In a kommun nobody asks how far it is from its middle. */
const withKm = (hit: NearHit, isKept: boolean): NearHit =>
  hit.kind === 'organisation' || isKept ? hit : { ...hit, km: undefined };
