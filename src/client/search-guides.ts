import { findStep, type FoundStep } from '../search/find-step.ts';
import { type Lexicon, type LexiconFile, openLexicon } from '../search/lexicon.ts';
import { type Found, rankGuides } from '../search/rank-guides.ts';
import { understand } from '../search/understand.ts';
import { openIndex, readJson } from './site-files.ts';

/** What the index keeps of a guide; see Pagefind's browser interface. */
type Fragment = {
  content: string;
  meta: Record<string, string>;
  anchors: { element: string; id: string; text: string; location: number }[];
};
type Result = { id: string; score: number; data(): Promise<Fragment> };
type Pagefind = {
  options(options: Record<string, unknown>): Promise<void>;
  init(): Promise<void>;
  search(query: string): Promise<{ results: Result[] } | null>;
};

/** A guide that answers, ready to be shown. `guide` is as in `1177/logga-in`. */
export type Hit = { guide: string; meta: Record<string, string>; step: FoundStep | undefined };

/** `mended` is how the search was read, where that is not what was typed. */
export type Answer = { hits: Hit[]; mended: string | undefined };

/** Where the search's files lie, as pages have addresses. */
export type SearchPlaces = { lexicon: string; index: string; language: string };

/** The lexicon, fetched once; after a failure it is asked for again. */
let lexicon: Promise<Lexicon> | undefined;
export function readLexicon({ lexicon: address }: SearchPlaces): Promise<Lexicon> {
  lexicon ??= readJson(address).then((file) => openLexicon(file as LexiconFile));
  lexicon.catch(() => (lexicon = undefined));
  return lexicon;
}

let index: Promise<Pagefind> | undefined;
function readIndex({ index: address, language }: SearchPlaces): Promise<Pagefind> {
  index ??= openIndex(address, language).then(async (opened) => {
    const pagefind = opened as Pagefind;
    await pagefind.init();
    return pagefind;
  });
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
  const [words, pagefind] = await Promise.all([readLexicon(places), readIndex(places)]);
  const { terms, mended } = understand(query, words, isExact);
  const results = new Map<string, Result>();
  const found = await Promise.all(
    terms.flatMap(({ lookups }, term) =>
      lookups.map(async ({ word, weight }): Promise<Found> => {
        const answer = await pagefind.search(word);
        const hits = (answer?.results ?? []).map((result) => {
          results.set(result.id, result);
          return { hit: result.id, score: result.score };
        });
        return { term, weight, hits };
      }),
    ),
  );
  const ranked = rankGuides(terms, found, words);
  const hits = await Promise.all(
    ranked.map(async ({ hit }): Promise<Hit[]> => {
      const fragment = await (results.get(hit) ?? (await findHit(pagefind, hit, words)))?.data();
      if (!fragment) return [];
      const { meta, content, anchors } = fragment;
      const guide = words.guides.find((known) => known.hit === hit)?.guide ?? '';
      const entry = { title: meta['title'] ?? '', content, anchors };
      return [{ guide, meta, step: findStep(entry, terms, words.language) }];
    }),
  );
  return { hits: hits.flat(), mended };
}

/** A guide that only its everyday names led to: its own title brings it out of the index. */
async function findHit(
  pagefind: Pagefind,
  hit: string,
  words: Lexicon,
): Promise<Result | undefined> {
  const title = words.guides.find((guide) => guide.hit === hit)?.title ?? '';
  const answer = await pagefind.search(title);
  return answer?.results.find(({ id }) => id === hit);
}
