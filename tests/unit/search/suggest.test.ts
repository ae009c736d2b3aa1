import { expect, test } from 'vitest';
import { suggest } from '../../../src/search/suggest.ts';
import { smallLexicon } from './small-lexicon.ts';

const texts = (typed: string) => suggest(typed, smallLexicon).map(({ text }) => text);

test('titles and everyday phrases whose words begin with what is typed', () => {
  expect(texts('bet')).toEqual(['Betala en person med Swish']);
  expect(texts('någon ri')).toEqual(['någon ringer från banken']);
  expect(texts('fornya')).toEqual(['Förnya recept på 1177']);
});

test('a misspelling is understood here too', () => {
  expect(texts('fornya resept')).toEqual(['Förnya recept på 1177']);
});

test('one letter suggests nothing, and neither does what is like nothing', () => {
  expect(suggest('b', smallLexicon)).toEqual([]);
  expect(suggest('xyzzy', smallLexicon)).toEqual([]);
});

test('a guide that can be read comes before one in another language, which says that it is', () => {
  const guides = [
    { guide: 'bankid/fornya', title: 'Bank och BankID', isForeign: true },
    { guide: 'bankid/skaffa', title: 'Min bank' },
  ];
  const asks = guides.map(({ title }, guide) => ({ guide, text: title, roots: new Set<string>() }));
  expect(suggest('bank', { ...smallLexicon, guides, asks })).toEqual([
    { text: 'Min bank', page: 'bankid/skaffa' },
    { text: 'Bank och BankID', page: 'bankid/fornya', isForeign: true },
  ]);
});

test('a guide in another language that is named in the own one says both', () => {
  const guides = [
    { guide: 'bankid/fornya', title: 'Bank och BankID', isForeign: true, isNamed: true },
  ];
  const asks = [{ guide: 0, text: 'Bank och BankID', roots: new Set<string>() }];
  expect(suggest('bank', { ...smallLexicon, guides, asks })).toEqual([
    { text: 'Bank och BankID', page: 'bankid/fornya', isForeign: true, isNamed: true },
  ]);
});

test('what is a guide says which, what is a way of asking does not', () => {
  expect(suggest('bet', smallLexicon)[0]?.page).toBe('swish/betala');
  expect(suggest('någon ri', smallLexicon)[0]?.page).toBeUndefined();
});
