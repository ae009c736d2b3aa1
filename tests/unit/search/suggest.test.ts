import { expect, test } from 'vitest';
import { suggest } from '../../../src/search/suggest.ts';
import { smallLexicon } from './small-lexicon.ts';

test('titles and everyday phrases whose words begin with what is typed', () => {
  expect(suggest('bet', smallLexicon)).toEqual(['Betala en person med Swish']);
  expect(suggest('någon ri', smallLexicon)).toEqual(['någon ringer från banken']);
  expect(suggest('fornya', smallLexicon)).toEqual(['Förnya recept på 1177']);
});

test('a misspelling is understood here too', () => {
  expect(suggest('fornya resept', smallLexicon)).toEqual(['Förnya recept på 1177']);
});

test('one letter suggests nothing, and neither does what is like nothing', () => {
  expect(suggest('b', smallLexicon)).toEqual([]);
  expect(suggest('xyzzy', smallLexicon)).toEqual([]);
});
