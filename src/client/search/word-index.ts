/** What the index keeps of a guide; see Pagefind's browser interface. */
export type Fragment = {
  content: string;
  meta: Record<string, string>;
  anchors: { element: string; id: string; text: string; location: number }[];
};

/** A guide that has a word, and how much it is about it. */
export type WordHit = { hit: string; score: number };

/** The index, asked for many words at once. */
export type WordIndex = {
  /** The guides that have each word, the best first. */
  find(words: readonly string[]): Promise<WordHit[][]>;
  /** What is kept of a guide. `title` brings out one that no word has led to. */
  read(hit: string, title: string): Promise<Fragment | undefined>;
};

type Result = { id: string; score: number; data(): Promise<Fragment> };

/** The part of Pagefind's browser interface that is used. */
export type Pagefind = {
  options(options: Record<string, unknown>): Promise<void>;
  init(): Promise<void>;
  search(query: string): Promise<{ results: Result[] } | null>;
};

/** So many guides that have a word are told of, the best first: no more can come among the answers. */
const mostHits = 400;

/** Pagefind as a `WordIndex`. */
export function indexOf(pagefind: Pagefind): WordIndex {
  const results = new Map<string, Result>();
  const known = new Map<string, Promise<WordHit[]>>();
  const search = async (word: string): Promise<WordHit[]> => {
    const answer = await pagefind.search(word);
    return (answer?.results ?? []).slice(0, mostHits).map((result) => {
      results.set(result.id, result);
      return { hit: result.id, score: result.score };
    });
  };
  const find = (word: string): Promise<WordHit[]> => {
    const hits = known.get(word) ?? search(word);
    known.set(word, hits);
    // What did not come is asked for again.
    hits.catch(() => known.delete(word));
    return hits;
  };
  return {
    find: (words) => Promise.all(words.map(find)),
    async read(hit, title) {
      if (!results.has(hit)) await find(title);
      return results.get(hit)?.data();
    },
  };
}
