import { type Lexicon, type LexiconFile, openLexicon } from '../../search/lexicon.ts';
import type { NearFile } from '../../search/near/near-file.ts';
import { type NearLexicon, openNear } from '../../search/near/open-near.ts';
import { readJson } from '../page/site-files.ts';
import { openIndex, type WordIndex } from './word-index.ts';

/** Where the search's files lie, as pages have addresses. */
export type SearchPlaces = { lexicon: string; near: string; language: string };

/** Reads something once; after a failure it is asked for again. */
function once<T>(read: (places: SearchPlaces) => Promise<T>): (places: SearchPlaces) => Promise<T> {
  let known: Promise<T> | undefined;
  return (places) => {
    known ??= read(places);
    known.catch(() => (known = undefined));
    return known;
  };
}

/** What understands a search. Rejects when it does not come. */
export const readLexicon = once(async ({ lexicon }): Promise<Lexicon> =>
  openLexicon((await readJson(lexicon)) as LexiconFile),
);

/** Where words stand in the guides. */
export const readIndex = once(async (places): Promise<WordIndex> =>
  openIndex(places.lexicon, await readLexicon(places)),
);

const readPeople = once(async (places): Promise<NearLexicon> => {
  const [file, { near }] = await Promise.all([readJson(places.near), readLexicon(places)]);
  return openNear(file as NearFile, near, places.language);
});

/** Places and occasions; undefined when they do not come, for the guides are there without them. */
export const readNear = (places: SearchPlaces): Promise<NearLexicon | undefined> =>
  readPeople(places).catch(() => undefined);

/** Fetches what a search needs while somebody is still typing. Says nothing of failure. */
export function prepareSearch(places: SearchPlaces): void {
  void Promise.all([readIndex(places), readNear(places)])
    // In most searches a word is looked up that is in the first part.
    .then(([index]) => index.prepare())
    .catch(() => undefined);
}
