import { measureKm } from '../../checks/find/measure-distance.ts';
import { splitWords } from '../spelling/split-words.ts';
import { wordRoot } from '../spelling/word-root.ts';
import type {
  At,
  NearEvent,
  NearOrganisation,
  NearPlace,
  NearTown,
  WishName,
} from './near-file.ts';
import type { NearLexicon } from './open-near.ts';
import type { Wishes } from './read-wishes.ts';

/** What answers a wish for help from a person, and where it is from the place that was named. */
export type NearHit =
  | { kind: 'place'; place: NearPlace; event: NearEvent | undefined; km: number | undefined }
  | { kind: 'event'; place: NearPlace; event: NearEvent; km: number | undefined }
  | { kind: 'organisation'; organisation: NearOrganisation };

/** Where somebody wants it to be: a whole kommun, or as near a locality as can be. */
export type Area = { municipality: string; town: NearTown | undefined; at: At };

export type NearAnswer = {
  area: Area | undefined;
  hits: NearHit[];
  /** How much of the words that are no wish is the best's own name, from 0 to 1. */
  named: number;
  /** The same, of its name and of what happens there. */
  covered: number;
};

/** So many are shown: the list of all is one press away. */
const mostHits = 4;
/** So much farther away one is worth half as much. */
const halfKm = 12;
const nameWeight = 4;
/** What is wished for beside where: some tell more of what is looked for than others. */
const weightOf = (name: WishName): number =>
  name.startsWith('kind:') ? 2.5 : name === 'help' || name === 'open' || name === 'near' ? 0 : 1.5;

const isWhere = (name: WishName): boolean => /^(?:kommun|ort):/u.test(name);

/** Where it is to be, as it was named; the more exact of two. */
export function findArea(names: ReadonlySet<WishName>, near: NearLexicon): Area | undefined {
  const towns = near.towns.filter(({ name }) => names.has(`ort:${name}`));
  const [town] = towns;
  if (town) return { municipality: town.municipality, town, at: town.at };
  const kommun = near.municipalities.find(({ id }) => names.has(`kommun:${id}`));
  return kommun && { municipality: kommun.id, town: undefined, at: kommun.at };
}

const distanceTo = (area: Area | undefined, { at }: NearPlace): number | undefined => {
  if (!area || !at) return undefined;
  const [from, to] = [area.at, at].map(([latitude, longitude]) => ({ latitude, longitude }));
  return from && to && measureKm(from, to);
};

/** How much of the words that are no wish stand in a name, from 0 to 1. */
function coverName(rest: readonly string[], name: string, language: string): number {
  if (rest.length === 0) return 0;
  const own = splitWords(name).map((word) => wordRoot(word, language));
  const found = rest.filter((word) => {
    const root = wordRoot(word, language);
    return own.some((other) => other === root || (root.length > 3 && other.startsWith(root)));
  });
  return found.length / rest.length;
}

/** How far somebody is ready to go, as a share of what it would be worth at the door. */
function weighWhere(area: Area | undefined, place: NearPlace, km: number | undefined): number {
  if (!area) return 1;
  const isIn = place.municipality === area.municipality;
  if (!area.town) return isIn ? 1 : 0;
  if (place.town === area.town.name) return 1.2;
  return km === undefined ? (isIn ? 0.3 : 0) : (isIn ? 1 : 0.8) * 0.5 ** (km / halfKm);
}

type Scored = { hit: NearHit; score: number; named: number; covered: number; soonMs: number };

/**
 * The places, occasions and organisations that answer, the best first, then the soonest. `now` is the
 * time; an occasion that has been counts by how often it is.
 */
export function findNear(wishes: Wishes, near: NearLexicon, now: number): NearAnswer {
  const area = findArea(wishes.names, near);
  const wished = [...wishes.names].filter((name) => !isWhere(name) && weightOf(name) > 0);
  const weigh = (meets: readonly WishName[]): number =>
    wished.reduce((sum, name) => sum + (meets.includes(name) ? weightOf(name) : 0), 0);
  const soonest = ({ times }: NearEvent): number =>
    times.find(([endMs]) => endMs > now)?.[0] ?? Infinity;
  const kinds = wished.filter((name) => name.startsWith('kind:'));
  const scored = near.places.flatMap((place): Scored[] => {
    const km = distanceTo(area, place);
    const where = weighWhere(area, place, km);
    if (where === 0) return [];
    const own = near.events.filter((event) => event.place === place.id);
    const placeNamed = coverName(wishes.rest, place.name, near.language);
    const placeScore = weigh(place.meets) + nameWeight * placeNamed;
    const events = own
      .map((event) => {
        const named = coverName(wishes.rest, `${event.name} ${place.name}`, near.language);
        const both = weigh([...new Set([...event.meets, ...place.meets])]);
        return { event, named, soonMs: soonest(event), score: both + nameWeight * named };
      })
      .sort((one, other) => other.score - one.score || one.soonMs - other.soonMs);
    const [best] = events;
    // What happens there answers better than the place, unless somebody asks for the place.
    const isEvent =
      best !== undefined &&
      best.score > placeScore &&
      !kinds.some((name) => place.meets.includes(name));
    const score = Math.max(placeScore, best?.score ?? 0) + (own.length > 0 ? 0.2 : 0);
    const hit: NearHit = isEvent
      ? { kind: 'event', place, event: best.event, km }
      : { kind: 'place', place, event: best?.event, km };
    return [
      {
        hit,
        score: (1 + score) * where,
        named: placeNamed,
        covered: Math.max(placeNamed, best?.named ?? 0),
        soonMs: best?.soonMs ?? Infinity,
      },
    ];
  });
  for (const organisation of near.organisations) {
    const named = coverName(wishes.rest, organisation.name, near.language);
    if (named > 0.5)
      scored.push({
        hit: { kind: 'organisation', organisation },
        score: 1 + nameWeight * named,
        named,
        covered: named,
        soonMs: Infinity,
      });
  }
  // Where nothing is wished and no place is named, everything in the county would be as right.
  const least = area ? 0 : 1.5;
  scored.sort((one, other) => other.score - one.score || one.soonMs - other.soonMs);
  const top = scored[0]?.score ?? 0;
  const kept = scored.filter(({ score }) => score > least && score >= top * 0.4);
  return {
    area,
    hits: kept.slice(0, mostHits).map(({ hit }) => hit),
    named: kept[0]?.named ?? 0,
    covered: kept[0]?.covered ?? 0,
  };
}
