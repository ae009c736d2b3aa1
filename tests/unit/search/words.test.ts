import { expect, test } from 'vitest';
import { foldLetters } from '../../../src/search/spelling/fold-letters.ts';
import { soundKey } from '../../../src/search/spelling/sound-key.ts';
import { splitWords } from '../../../src/search/spelling/split-words.ts';
import { spell, typingCost } from '../../../src/search/spelling/typing-cost.ts';
import { wordRoot } from '../../../src/search/spelling/word-root.ts';

test('words are what is between signs, in lower case and composed', () => {
  expect(splitWords('Hur får jag BankID?')).toEqual(['hur', 'får', 'jag', 'bankid']);
  expect(splitWords('1177.se, QR-kod')).toEqual(['1177', 'se', 'qr', 'kod']);
  expect(splitWords('١١٧٧ ۱۱۷۷')).toEqual(['1177', '1177']);
  expect(splitWords('fo\u0308rnya')).toEqual(['förnya']);
  expect(splitWords(' ?! ')).toEqual([]);
});

test('dots, accents and the small signs of Arabic fall away', () => {
  expect(foldLetters('förnyå')).toBe('fornya');
  expect(foldLetters('idé')).toBe('ide');
  expect(foldLetters('أُريدُ')).toBe(foldLetters('اريد'));
});

test.each([
  ['recept', 'resept'],
  ['lösenord', 'lössenord'],
  ['sjuk', 'skjuk'],
  ['swish', 'svish'],
  ['stjäla', 'själa'],
  ['legitimation', 'legitimasjon'],
  ['text', 'tekst'],
  ['ljud', 'jud'],
  ['betala', 'bettala'],
  ['klick', 'klik'],
  ['skärm', 'sjerm'],
])('%s sounds as %s', (word, heard) => {
  expect(soundKey(word, 'sv')).toBe(soundKey(heard, 'sv'));
});

test('words that sound otherwise are told apart', () => {
  expect(soundKey('kod', 'sv')).not.toBe(soundKey('bord', 'sv'));
  expect(soundKey('skanna', 'sv')).not.toBe(soundKey('sjunga', 'sv'));
});

test.each([
  ['sv', ['betala', 'betalar', 'betalt', 'betalning', 'betalningen', 'betalade']],
  ['sv', ['förnya', 'förnyelse', 'förnyar', 'förnyat']],
  ['sv', ['glömma', 'glömmer', 'glömt']],
  ['sv', ['telefon', 'telefonen', 'telefoner']],
  ['en', ['renew', 'renewing', 'renewed']],
  ['en', ['call', 'calls', 'calling']],
  ['ar', ['دفع', 'الدفع', 'والدفع']],
])('in %s %j are one family', (language, family) => {
  expect(new Set(family.map((word) => wordRoot(word, language))).size).toBe(1);
});

test('a short word is no family', () => {
  expect(wordRoot('se', 'sv')).toBe('se');
  expect(wordRoot('app', 'sv')).not.toBe(wordRoot('apa', 'sv'));
});

test('a slip to the next key costs less than a wrong letter, swapped letters less than two', () => {
  const cost = (typed: string) => typingCost(spell(typed, 'sv'), spell('bankid', 'sv'), 3);
  expect(cost('bankid')).toBe(0);
  expect(cost('bamkid')).toBeLessThan(cost('bakkid'));
  expect(cost('bnakid')).toBeLessThan(cost('bxxkid'));
  expect(cost('bnkid')).toBe(1);
  expect(typingCost(spell('xyz', 'sv'), spell('bankid', 'sv'), 2)).toBe(Infinity);
});
