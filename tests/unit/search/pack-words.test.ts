import { expect, test } from 'vitest';
import { packWords, unpackWords } from '../../../src/search/spelling/pack-words.ts';

test('each word is told by its difference to the one before', () => {
  expect(
    packWords([
      ['app', 12],
      ['appen', 1],
      ['bank', 3],
    ]),
  ).toBe('Aapp.12AenFbank.3');
});

test.each([
  ['words within words, digits and å, ä, ö', ['1177', 'bank', 'bankid', 'å', 'återställ', 'över']],
  ['a word that is far longer than the next', ['a'.repeat(70), 'b']],
  ['letters without capitals', ['الدخول', 'الدواء', 'رمز']],
  ['no words', []],
])('%s come out as they went in', (_, words) => {
  const counted = words.map((word, at) => [word, at + 1] as const);
  expect([...unpackWords(packWords(counted))]).toEqual(counted);
});
