import { findStep, type FoundStep } from '../../search/find-step.ts';
import { type Lexicon, type LexiconFile, openLexicon } from '../../search/lexicon.ts';
import { type Found, isNearAlone, rankGuides } from '../../search/rank-guides.ts';
import { understand } from '../../search/understand.ts';
import { openWordIndex } from './open-index.ts';
import { readJson } from '../page/site-files.ts';
import type { WordIndex } from './word-index.ts';

/** A guide that answers, ready to be shown. `guide` is as in `1177/logga-in`. */
export type Hit = { guide: string; meta: Record<string, string>; step: FoundStep | undefined };

/**
 * `mended` is how the search was read, where that is not what was typed; with `isNear` the hits are
 * the nearest there are, but no answer.
 */
export type Answer = { hits: Hit[]; mended: string | undefined; isNear: boolean };

/** Where the search's files lie, as pages have addresses. */
export type SearchPlaces = { lexicon: string; index: string; language: string };

/** The lexicon, fetched once; after a failure it is asked for again. */
let lexicon: Promise<Lexicon> | undefined;
export function readLexicon({ lexicon: address }: SearchPlaces): Promise<Lexicon> {
  lexicon ??= readJson(address).then((file) => openLexicon(file as LexiconFile));
  lexicon.catch(() => (lexicon = undefined));
  return lexicon;
}

let index: Promise<WordIndex> | undefined;
function readIndex({ index: address, language }: SearchPlaces): Promise<WordIndex> {
  index ??= openWordIndex(address, language);
  index.catch(() => (index = undefined));
  return index;
}

/** Fetches what a search needs while somebody is still typing. Says nothing of failure. */
export function prepareSearch(places: SearchPlaces): void {
  void Promise.all([readLexicon(places), readIndex(places)]).catch(() => undefined);
}

/**
 * Answers a search: understands it, looks every word up in the index, and puts the guides in
 * order. `isExact` takes the words as they were typed. Rejects when a file does not come.
 */
export async function searchGuides(
  query: string,
  places: SearchPlaces,
  isExact = false,
): Promise<Answer> {
  const [words, wordIndex] = await Promise.all([readLexicon(places), readIndex(places)]);
  const { terms, mended } = understand(query, words, isExact);
  const lookups = terms.flatMap((term, at) => term.lookups.map((lookup) => ({ ...lookup, at })));
  const answers = await wordIndex.find(lookups.map(({ word }) => word));
  const found = lookups.map(({ at, weight }, place): Found => ({
    term: at,
    weight,
    hits: answers[place] ?? [],
  }));
  const ranked = rankGuides(terms, found, words);
  const hits = await Promise.all(
    ranked.map(async ({ hit }): Promise<Hit[]> => {
      const { guide = '', title = '' } = words.guides.find((known) => known.hit === hit) ?? {};
      const fragment = await wordIndex.read(hit, title);
      if (!fragment) return [];
      const { meta, content, anchors } = fragment;
      const entry = { title: meta['title'] ?? '', content, anchors };
      return [{ guide, meta, step: findStep(entry, terms, words.language) }];
    }),
  );
  return { hits: hits.flat(), mended, isNear: isNearAlone(ranked) };
}
