import type { Chance } from './seeded.ts';
import * as words from './words.ts';

/** A compound in definite form, as in `busskortet`. */
export const makeUpThing = (chance: Chance): string =>
  chance.pick(words.kinds) + chance.pick(words.things);

const slots: Record<string, (chance: Chance) => string> = {
  thing: makeUpThing,
  place: ({ pick }) => pick(words.places),
  town: ({ pick }) => pick(words.towns),
  person: ({ pick }) => pick(words.people),
  day: ({ pick }) => pick(words.days),
  hour: ({ below }) => String(8 + below(9)),
};

/** A pattern with its slots filled in. Throws a RangeError for a slot that does not exist. */
export const fillIn = (pattern: string, chance: Chance): string =>
  pattern.replace(/\{(\w+)\}/gu, (_, name: string) => {
    const fill = slots[name];
    if (!fill) throw new RangeError(`There is no slot ${name}`);
    return fill(chance);
  });

/** Sentences that differ in pattern, each filled in. */
export const makeUpLines = (patterns: readonly string[], count: number, chance: Chance) =>
  chance.pickMany(patterns, count).map((pattern) => fillIn(pattern, chance));

/** The same in small letters a–z, digits and hyphens: the address of a title. */
export const slugOf = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
