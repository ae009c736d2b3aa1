import { expect, test } from 'vitest';
import { pronounce } from '../../../src/studio/voice/pronounce.ts';

const list = [
  { written: '1177', spoken: 'elva sjutti sju' },
  { written: '1177.se', spoken: 'elva sjutti sju punkt ess e' },
  { written: 'BankID', spoken: 'bank-i-de' },
  { written: 'recept', spoken: 're-cept' },
];

test('the longest entry wins, wherever it stands in the list', () => {
  expect(pronounce('Gå till 1177.se och ring 1177 sedan', list).spoken).toBe(
    'Gå till elva sjutti sju punkt ess e och ring elva sjutti sju sedan',
  );
});

test('only whole words are swapped, with small or capital letters', () => {
  expect(pronounce('Receptet och recepten, Recept och RECEPT', list).spoken).toBe(
    'Receptet och recepten, re-cept och re-cept',
  );
  expect(pronounce('Ring 11770, 21177 eller 1177', list).spoken).toBe(
    'Ring 11770, 21177 eller elva sjutti sju',
  );
  expect(pronounce('e-recept', list).spoken).toBe('e-re-cept');
});

test('what stands before and after a word is kept: the voice pauses by it', () => {
  expect(pronounce('(BankID), ja: BankID!', list).spoken).toBe('(bank-i-de), ja: bank-i-de!');
});

test('quotation marks are silent, and the word inside them is known', () => {
  expect(pronounce('Tryck på "BankID". Tryck på "Ja, tack".', list).spoken).toBe(
    'Tryck på bank-i-de. Tryck på Ja, tack.',
  );
});

test('each written word knows where it begins in what is spoken', () => {
  const { spoken, words } = pronounce('Öppna "BankID" hos  1177 nu.', list);
  expect(words.map(({ text }) => text)).toEqual(['Öppna', '"BankID"', 'hos', '1177', 'nu.']);
  const found = words.map(({ at }, index) => spoken.slice(at, words[index + 1]?.at).trim());
  expect(found).toEqual(['Öppna', 'bank-i-de', 'hos', 'elva sjutti sju', 'nu.']);
});
