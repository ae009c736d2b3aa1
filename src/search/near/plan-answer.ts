import type { Lexicon } from '../lexicon.ts';
import { foldLetters } from '../spelling/fold-letters.ts';
import { isNearAlone, type Ranked } from '../rank-guides.ts';
import { findNear, type NearAnswer } from './find-near.ts';
import type { NearLexicon } from './open-near.ts';
import type { KnownWord, Wishes } from './read-wishes.ts';
import type { WishName } from './near-file.ts';
import { weighPerson } from './weigh-person.ts';

/** What is answered with guides and with people, and which of the two stands first. */
export type Plan = {
  near: NearAnswer;
  /** What those who help were looked for by. */
  names: ReadonlySet<WishName>;
  isPersonFirst: boolean;
  /** Whether somebody asks for a person, wherever that is: how to get hold of one stands first. */
  isHelpFirst: boolean;
  /** Whether guides answer anything of what was asked. */
  hasGuides: boolean;
};

/** So sure a wish for a person is that no guide is what was meant. */
const sureSignal = 4;
/** Guides that do not quite answer weigh half. */
const nearShare = 0.5;
/** Below so sure a sign, people are shown after the guides and for a guide's service alone. */
const leastSignal = 0.8;
/** So many people stand after guides. */
const mostAfter = 2;

/** The words of the guides, for reading wishes among them. */
export const knownIn = (lexicon: Lexicon): KnownWord => ({
  isKnown: (word) => lexicon.words.has(word),
  isFiller: (word) => lexicon.skip.has(word),
});

/** The service of the guide that answers best, as a wish; none where no guide quite answers. */
function serviceOf(ranked: readonly Ranked[], lexicon: Lexicon): string[] {
  const [best] = ranked;
  const guide = best && !isNearAlone(ranked) ? lexicon.guides[best.guide]?.guide : undefined;
  return guide === undefined ? [] : [`tjanst:${guide.split('/')[0] ?? ''}`];
}

/** So many words of asking for a person outweigh one that is about something else. */
const askedByOne = 3;

/** Whether a person is asked for and no more than that: not where, when, or with what. */
function asksForPerson({ names, rest, count }: Wishes, near: NearLexicon): boolean {
  if (![...names].every((name) => name === 'person' || name === 'help')) return false;
  const ways = near.written.filter(({ name }) => name === 'person');
  const own = new Set(ways.flatMap(({ words }) => words));
  const others = rest.filter((word) => !own.has(foldLetters(word)));
  return names.has('person') && others.length * askedByOne <= count;
}

/**
 * Weighs people against guides. `ranked` are the guides for `wishes.elsewhere`; `home` is the kommun
 * that somebody keeps as theirs, for a search that names no other.
 */
export function planAnswer(
  wishes: Wishes,
  near: NearLexicon,
  ranked: readonly Ranked[],
  lexicon: Lexicon,
  now: number,
  home?: string,
): Plan {
  const own = findNear(wishes, near, now);
  const signal = weighPerson(wishes, own);
  const strength = (ranked[0]?.score ?? 0) * (isNearAlone(ranked) ? nearShare : 1);
  const isHelpFirst = asksForPerson(wishes, near);
  const isPersonFirst =
    !isHelpFirst && (signal >= sureSignal || (signal >= leastSignal && signal > strength));
  const services = [...wishes.names].filter((name) => name.startsWith('tjanst:'));
  const asked = services.length > 0 ? services : serviceOf(ranked, lexicon);
  const hasGuides =
    ranked.length > 0 &&
    !(isHelpFirst && isNearAlone(ranked)) &&
    (!isPersonFirst || services.length > 0 || (wishes.rest.length > 0 && !isNearAlone(ranked)));
  if (isPersonFirst) {
    const isAnywhere = own.area === undefined && own.hits.length === 0 && home !== undefined;
    const names = isAnywhere ? new Set([...wishes.names, `kommun:${home}`]) : wishes.names;
    const answer = isAnywhere ? findNear({ ...wishes, names }, near, now) : own;
    return { near: answer, names, isPersonFirst, isHelpFirst, hasGuides };
  }
  const find = (names: ReadonlySet<WishName>) =>
    findNear({ ...wishes, names, rest: [] }, near, now);
  const helped = new Set(asked);
  const inHome = home === undefined ? undefined : find(new Set([...asked, `kommun:${home}`]));
  const [names, after] =
    asked.length === 0
      ? [new Set<WishName>(), { area: undefined, hits: [], named: 0, covered: 0 }]
      : [helped, inHome && inHome.hits.length > 0 ? inHome : find(helped)];
  return {
    near: { ...after, area: undefined, hits: after.hits.slice(0, mostAfter) },
    names,
    isPersonFirst,
    isHelpFirst,
    hasGuides,
  };
}
