import { measureKm } from '../../checks/find/measure-distance.ts';
import type { At, NearPlace, NearTown, WishName } from './near-file.ts';
import type { NearLexicon } from './open-near.ts';

/** Where somebody wants it to be: a whole kommun, or as near a locality as can be. */
export type Area = { municipality: string; town: NearTown | undefined; at: At };

/** So much farther away one is worth half as much. */
const halfKm = 12;
export const isWhere = (name: WishName): boolean => /^(?:kommun|ort):/u.test(name);

/** Where it is to be, as it was named; the more exact of two. */
export function findArea(names: ReadonlySet<WishName>, near: NearLexicon): Area | undefined {
  const towns = near.towns.filter(({ name }) => names.has(`ort:${name}`));
  const [town] = towns;
  if (town) return { municipality: town.municipality, town, at: town.at };
  const kommun = near.municipalities.find(({ id }) => names.has(`kommun:${id}`));
  return kommun && { municipality: kommun.id, town: undefined, at: kommun.at };
}

/** How far a place is from there, in kilometres. */
export const distanceTo = (area: Area | undefined, { at }: NearPlace): number | undefined => {
  if (!area || !at) return undefined;
  const [from, to] = [area.at, at].map(([latitude, longitude]) => ({ latitude, longitude }));
  return from && to && measureKm(from, to);
};

/**
 * How far somebody is ready to go, as a share of what it would be worth at the door. In a kommun
 * everything is as near, and nothing else is; with `isNearest` distance counts instead.
 */
export function weighWhere(
  area: Area | undefined,
  place: NearPlace,
  km: number | undefined,
  isNearest: boolean,
): number {
  if (!area) return 1;
  const isIn = place.municipality === area.municipality;
  if (!isNearest) return isIn ? 1 : 0;
  if (area.town && place.town === area.town.name) return 1.2;
  return km === undefined ? (isIn ? 0.3 : 0) : (isIn ? 1 : 0.8) * 0.5 ** (km / halfKm);
}
