import { expect, test } from 'vitest';
import { splitSentences } from '../../../src/film/split-sentences.ts';

test('splits after full stop, exclamation and question mark', () => {
  expect(splitSentences('Öppna appen. Ser du den? Bra!')).toEqual([
    'Öppna appen.',
    'Ser du den?',
    'Bra!',
  ]);
});

test('folds line breaks from YAML into single spaces', () => {
  expect(splitSentences('  Tryck på\n  knappen.\n\nVänta.  ')).toEqual([
    'Tryck på knappen.',
    'Vänta.',
  ]);
});

test('does not split an address or a number with decimals', () => {
  expect(splitSentences('Gå till 1177.se. Det kostar 12.50 kronor.')).toEqual([
    'Gå till 1177.se.',
    'Det kostar 12.50 kronor.',
  ]);
});

test('keeps a quoted label whole', () => {
  expect(splitSentences('Tryck på "Vill du börja? Ja" nu. Vänta.')).toEqual([
    'Tryck på "Vill du börja? Ja" nu.',
    'Vänta.',
  ]);
  expect(splitSentences('Där står "Klart!" i grönt.')).toEqual(['Där står "Klart!" i grönt.']);
  expect(splitSentences('Där står "Klart!" Du är färdig.')).toEqual([
    'Där står "Klart!"',
    'Du är färdig.',
  ]);
});

test('an unpaired quote does not swallow the rest', () => {
  expect(splitSentences('Tryck på "Ja. Vänta.')).toEqual(['Tryck på "Ja.', 'Vänta.']);
});

test('keeps what follows the last sentence, and nothing is nothing', () => {
  expect(splitSentences('Klart. Utan punkt')).toEqual(['Klart.', 'Utan punkt']);
  expect(splitSentences(' \n ')).toEqual([]);
});
