import { findStep, type FoundStep } from '../../search/find-step.ts';
import { makeChoices } from '../../search/near/make-choices.ts';
import type { NearHit } from '../../search/near/find-near.ts';
import { knownIn, planAnswer } from '../../search/near/plan-answer.ts';
import type { NearTown } from '../../search/near/near-file.ts';
import { readWishes, type Wishes } from '../../search/near/read-wishes.ts';
import type { Lexicon } from '../../search/lexicon.ts';
import { type Found, isNearAlone, rankGuides } from '../../search/rank-guides.ts';
import { understand } from '../../search/understand.ts';
import { readIndex, readLexicon, readNear, type SearchPlaces } from './search-files.ts';
import type { WordIndex } from './word-index.ts';

/** A guide that answers, ready to be shown. `guide` is as in `1177/logga-in`. */
export type Hit = { guide: string; service: string; length: string; step: FoundStep | undefined };

/** The kommun that was named, by its page. */
export type FoundMunicipality = { id: string; name: string; places: number };

/** Who helps: the best first, and the ways to all of them. */
export type People = {
  hits: NearHit[];
  municipality: FoundMunicipality | undefined;
  town: NearTown | undefined;
  /** What is chosen in the finder for what was asked, by its names there. */
  choices: Record<string, string>;
};

/**
 * With `isHelpFirst` a person is asked for, and how to get hold of one is the answer. `mended` is how the search was read, where that is not what was typed; with `isNear` the guides are
 * the nearest there are, but no answer.
 */
export type Answer = {
  hits: Hit[];
  people: People | undefined;
  isPersonFirst: boolean;
  isHelpFirst: boolean;
  mended: string | undefined;
  isNear: boolean;
};

/** The guides for some words, the best first, and what the words were understood as. */
async function rank(query: string, words: Lexicon, index: WordIndex, isExact: boolean) {
  const { terms, mended } = understand(query, words, isExact);
  const lookups = terms.flatMap((term, at) => term.lookups.map((lookup) => ({ ...lookup, at })));
  const answers = await index.find(lookups.map(({ word }) => word));
  const found = lookups.map(({ at, weight }, place): Found => ({
    term: at,
    weight,
    hits: answers[place] ?? [],
  }));
  return { terms, mended, ranked: rankGuides(terms, found, words) };
}

const nothing: Wishes = { names: new Set(), rest: [], count: 0, elsewhere: '', mended: undefined };

/**
 * Answers a search: understands it, looks every word up in the index, puts the guides in order, and
 * the people who help beside them. `isExact` takes the words as they were typed; `home` is the kommun
 * that is kept on this device. Rejects when a file of the guides does not come.
 */
export async function searchGuides(
  query: string,
  places: SearchPlaces,
  isExact = false,
  home?: string,
): Promise<Answer> {
  const [words, index, near] = await Promise.all([
    readLexicon(places),
    readIndex(places),
    readNear(places),
  ]);
  const wishes = near
    ? readWishes(query, near, knownIn(words), isExact)
    : { ...nothing, elsewhere: query };
  const { terms, mended, ranked } = await rank(wishes.elsewhere, words, index, isExact);
  const plan = near && planAnswer(wishes, near, ranked, words, Date.now(), home);
  const shown = plan?.hasGuides === false ? [] : ranked;
  const hits = await Promise.all(
    shown.map(async ({ guide }): Promise<Hit> => {
      const text = await index.read(guide);
      const { service, length } = text;
      const step = findStep(text, terms, words.language);
      return { guide: words.guides[guide]?.guide ?? '', service, length, step };
    }),
  );
  const area = plan?.near.area;
  const municipality =
    area && !area.town
      ? near?.municipalities.find(({ id }) => id === area.municipality)
      : undefined;
  const isMended = wishes.mended !== undefined || mended !== undefined;
  return {
    hits,
    people: plan && {
      hits: plan.near.hits,
      municipality,
      town: area?.town,
      choices: plan ? makeChoices(plan.names, area, municipality?.name) : {},
    },
    isPersonFirst: plan?.isPersonFirst ?? false,
    isHelpFirst: plan?.isHelpFirst ?? false,
    mended: !isMended
      ? undefined
      : plan?.isPersonFirst
        ? wishes.mended
        : readBoth(wishes, mended, query),
    isNear: isNearAlone(ranked) && !plan?.isPersonFirst && !plan?.isHelpFirst,
  };
}

/** How a search for guides was read: what they were asked for, where it was not named. */
const readBoth = (wishes: Wishes, mended: string | undefined, query: string): string =>
  mended ?? wishes.mended ?? query;
