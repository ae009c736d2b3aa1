import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packPostings, unpackPostings } from '../../../src/search/index/pack-postings.ts';
import { placesOf, scoreGuides } from '../../../src/search/index/score-guides.ts';
import { smallLexicon, smallSearch } from './small-lexicon.ts';

const postings = smallSearch.shards.flatMap(unpackPostings);
const find = (word: string) =>
  scoreGuides(
    placesOf(word, smallLexicon).map(({ at, share }) => ({ share, postings: postings[at] ?? [] })),
    smallLexicon.lengths,
  ).map(({ guide }) => smallLexicon.guides[guide]?.guide);

test('where words stand comes out as it was packed', () => {
  expect(
    packPostings([
      [
        [0, 1],
        [3, 2],
        [4, 1],
      ],
      [[7, 99]],
    ]),
  ).toBe('ab3a z8');
  const word = fc
    .uniqueArray(fc.nat(3000), { minLength: 1, maxLength: 30 })
    .map((guides) =>
      guides.sort((a, b) => a - b).map((guide) => [guide, (guide % 26) + 1] as const),
    );
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 20 }), (words) => {
      expect(unpackPostings(packPostings(words))).toEqual(words);
    }),
  );
});

test('a word is found in all its forms and as the beginning of others, and no guide without it', () => {
  expect(find('medicin')).toEqual(['1177/fornya-recept']);
  expect(find('bank')).toContain('swish/betala');
  expect(find('xyzzy')).toEqual([]);
});

test('a guide that has more of a word comes first', () => {
  const lengths = [100, 100];
  const hits = scoreGuides(
    [
      {
        share: 1,
        postings: [
          [0, 1],
          [1, 6],
        ],
      },
    ],
    lengths,
  );
  expect(hits.map(({ guide }) => guide)).toEqual([1, 0]);
});
