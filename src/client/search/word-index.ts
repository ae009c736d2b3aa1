import { type Posting, unpackPostings } from '../../search/index/pack-postings.ts';
import { placesOf, scoreGuides, type WordHit } from '../../search/index/score-guides.ts';
import type { GuideText, Lexicon } from '../../search/lexicon.ts';
import { readJson } from '../page/site-files.ts';

/** Where words stand, and what is shown of guides: it comes by parts, and each part once. */
export type WordIndex = {
  /** The guides that have each word, the best first. */
  find(words: readonly string[]): Promise<WordHit[][]>;
  /** What is shown of a guide, by its place in the lexicon. */
  read(guide: number): Promise<GuideText>;
  /** Fetches where words stand ahead of time, where all of it is one part. */
  prepare(): Promise<unknown>;
};

/** Keeps what has come; what did not come is asked for again. */
function remember<T>(read: (part: number) => Promise<T>): (part: number) => Promise<T> {
  const known = new Map<number, Promise<T>>();
  return (part) => {
    const asked = known.get(part) ?? read(part);
    known.set(part, asked);
    asked.catch(() => known.delete(part));
    return asked;
  };
}

/** The index that lies beside a lexicon; `address` is the lexicon's. */
export function openIndex(address: string, lexicon: Lexicon): WordIndex {
  const partOf = (name: string): string => address.replace(/\.json$/u, `-${name}.json`);
  const readShard = remember(async (shard) =>
    unpackPostings((await readJson(partOf(String(shard)))) as string),
  );
  const readPostings = async (at: number): Promise<readonly Posting[]> => {
    const shard = lexicon.shards.filter((first) => first <= at).length - 1;
    return (await readShard(shard))[at - (lexicon.shards[shard] ?? 0)] ?? [];
  };
  const find = async (word: string): Promise<WordHit[]> =>
    scoreGuides(
      await Promise.all(
        placesOf(word, lexicon).map(async ({ at, share }) => ({
          share,
          postings: await readPostings(at),
        })),
      ),
      lexicon.lengths,
    );
  return {
    find: (words) => Promise.all(words.map(find)),
    prepare: async () => (lexicon.shards.length === 1 ? readShard(0) : undefined),
    read: remember(async (guide) => (await readJson(partOf(`g${guide}`))) as GuideText),
  };
}
