import { expect, test } from 'vitest';
import { isNearAlone, rankGuides } from '../../../src/search/rank-guides.ts';
import { understand } from '../../../src/search/understand.ts';
import { smallLexicon } from './small-lexicon.ts';

/** The four guides of the small lexicon. */
const letters = 'abcd';

const rankAll = (
  query: string,
  found: [term: number, guide: string, score: number][],
  lexicon = smallLexicon,
) => {
  const { terms } = understand(query, lexicon);
  const answers = found.map(([term, guide, score]) => ({
    term,
    weight: 1,
    hits: [{ guide: letters.indexOf(guide), score }],
  }));
  return rankGuides(terms, answers, lexicon);
};
const rank = (...asked: Parameters<typeof rankAll>) =>
  rankAll(...asked).map(({ guide }) => letters[guide]);

test('a guide that is asked for in these words comes first, whatever the index says', () => {
  expect(rank('någon ringer från banken', [[0, 'c', 9]])[0]).toBe('b');
  expect(rank('hör inget', [])).toEqual(['d']);
});

test('a guide with both words comes before a guide with one', () => {
  const found: [number, string, number][] = [
    [0, 'a', 5],
    [0, 'c', 5],
    [1, 'c', 5],
  ];
  expect(rank('medicin pengar', found)[0]).toBe('c');
});

test('what answers far worse than the best is left out', () => {
  expect(
    rank('förnya recept', [
      [0, 'a', 9],
      [1, 'a', 9],
      [1, 'd', 0.1],
    ]),
  ).toEqual(['a']);
});

test('guides that have less than most of what was asked are near, and no answer', () => {
  expect(isNearAlone(rankAll('boka medicin tåg', [[1, 'a', 5]]))).toBe(true);
  expect(
    isNearAlone(
      rankAll('medicin recept', [
        [0, 'a', 5],
        [1, 'a', 5],
      ]),
    ),
  ).toBe(false);
  expect(isNearAlone(rankAll('jag hör inget', []))).toBe(false);
  expect(isNearAlone([])).toBe(false);
});

test('nothing found is no guide', () => {
  expect(rank('xyzzy', [])).toEqual([]);
});

test("of guides that answer as well the one in the reader's language comes first", () => {
  const guides = smallLexicon.guides.map((known, at) => ({ ...known, isForeign: at === 0 }));
  const found: [number, string, number][] = [
    [0, 'a', 5],
    [0, 'c', 5],
  ];
  expect(rank('bankid', found)).toEqual(['a', 'c']);
  expect(rank('bankid', found, { ...smallLexicon, guides })).toEqual(['c', 'a']);
});
