import type { WishName } from './near-file.ts';
import type { NearAnswer } from './find-near.ts';
import type { Wishes } from './read-wishes.ts';

/** How surely each wish is one for help from a person; what is not named here says little of it. */
const signals: readonly (readonly [RegExp, number])[] = [
  [/^(?:open|near|now)$/u, 3],
  [/^kind:library$/u, 2.5],
  [/^kind:/u, 1],
  [/^(?:dropin|slinga|steg|toalett)$/u, 2],
  [/^nat$/u, 1],
  [/^sprak:/u, 1.6],
  [/^(?:printing|loan|wifi)$/u, 1],
  [/^tjanst:/u, 0],
  [/^(?:help|person)$/u, 0.8],
  [/^(?:today|tomorrow|week)$/u, 0.9],
  [/day$/u, 0.9],
];

const signalOf = (name: WishName): number =>
  signals.find(([pattern]) => pattern.test(name))?.[1] ?? 0;

/** Where it is to be, and the name of a place, are as sure as can be. */
const sureSignal = 4;
const isWhere = (name: WishName): boolean => /^(?:kommun|ort):/u.test(name);

/**
 * How surely somebody looks for a person and not for a guide: 0 when nothing says so. Among many words
 * that are about something else a wish says less: a guide may be about them.
 */
export function weighPerson(
  { names, rest, count }: Wishes,
  { named, covered }: NearAnswer,
): number {
  const soft = [...names].reduce((sum, name) => sum + signalOf(name), 0);
  const told = count + rest.length || 1;
  const share = (count + covered * rest.length) / told;
  const where = [...names].some(isWhere) ? sureSignal : 0;
  return where + soft * share ** 2 + sureSignal * named ** 2;
}
