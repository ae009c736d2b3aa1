import { describe, expect, test } from 'vitest';
import { understand } from '../../../src/search/understand.ts';
import { smallLexicon } from './small-lexicon.ts';

const read = (query: string) => {
  const { terms, mended } = understand(query, smallLexicon);
  return { words: terms.map(({ word }) => word), mended };
};

describe('spelling', () => {
  test.each([
    ['bnkid', 'bankid', 'a letter left out'],
    ['resept', 'recept', 'as it sounds'],
    ['medisin', 'medicin', 's for c'],
    ['svish', 'swish', 'v for w'],
    ['pengra', 'pengar', 'letters swapped'],
    ['betalq', 'betala', 'the key beside'],
    ['säkerhettskåd', 'säkerhetskod', 'two faults in a long word'],
  ])('%s is %s: %s', (typed, meant) => {
    expect(read(typed)).toEqual({ words: [meant], mended: meant });
  });

  test('dots left out are no misspelling to tell of', () => {
    expect(read('fornya')).toEqual({ words: ['förnya'], mended: undefined });
  });

  test('what is told as meant is never misspelt itself', () => {
    expect(read('forny resept').mended).toBe('förnya recept');
  });

  test('of words that sound alike the one that is written most like it', () => {
    // `som` and `zoom` sound as `zomm` does; `som` is the commoner.
    expect(read('zomm')).toEqual({ words: ['videosamtal'], mended: 'zoom' });
  });

  test('a short word is not taken for another that sounds like it', () => {
    expect(read('sån')).toEqual({ words: ['sån'], mended: undefined });
  });

  test('an ordinary word is not taken for one that nobody searches with', () => {
    expect(read('vågar')).toEqual({ words: ['vågar'], mended: undefined });
  });

  test('an ending does not hide the word that is misspelt', () => {
    expect(read('kolestrolet')).toEqual({ words: ['kolesterol'], mended: 'kolesterol' });
  });

  test('words that are put together by a guess are told of, and fillers are left out of it', () => {
    expect(read('min medisin är').mended).toBe('min medicin är');
    expect(read('vård sentralen')).toEqual({ words: ['vårdcentralen'], mended: 'vårdcentralen' });
  });

  test('what is like nothing stays as it is, and so does a number', () => {
    expect(read('xyzzy')).toEqual({ words: ['xyzzy'], mended: undefined });
    expect(read('1178')).toEqual({ words: ['1178'], mended: undefined });
  });

  test('the beginning of a word stands for the word', () => {
    expect(read('vårdc')).toEqual({ words: ['vårdcentralen'], mended: undefined });
  });

  test('an exact search mends nothing', () => {
    expect(understand('resept', smallLexicon, true)).toMatchObject({
      terms: [{ word: 'resept' }],
      mended: undefined,
    });
  });
});

describe('words apart and together', () => {
  test.each([
    ['bank id', ['bankid']],
    ['11 77', ['1177']],
    ['video samtal', ['videosamtal']],
    ['loggain', ['logga', 'in']],
    ['qrkod', ['qr', 'kod']],
    ['receptförnyelse', ['recept', 'förnyelse']],
    ['styrelsetelefonen', ['telefonen']],
    ['swishgrej', ['swish']],
    ['ordnar', ['ordnar']],
    ['opp när', ['opp']],
  ])('%s is %j', (typed, words) => {
    expect(read(typed)).toEqual({ words, mended: undefined });
  });
});

describe('meaning', () => {
  test('a word that every guide has tells of those that have it in their title', () => {
    const rarityOf = (query: string) => understand(query, smallLexicon).terms[0]?.rarity ?? 0;
    expect(rarityOf('bankid')).toBeGreaterThan(rarityOf('logga'));
  });

  test('a whole question is as good as its words', () => {
    expect(read('Hur gör man för att betala?').words).toContain('betala');
    expect(read('jag vill betala med mobil').words).toEqual(['betala', 'telefon']);
  });

  test('everyday words become those of the guides, several of them too, misspelt or not', () => {
    expect(read('facetime').words).toEqual(['videosamtal']);
    expect(read('ringa med bild').words).toEqual(['videosamtal']);
    expect(read('fasetime').words).toEqual(['videosamtal']);
  });

  test('a word means what is said of that very word before what is said of its root', () => {
    expect(read('jag har blivit lurad').words).toContain('bluff');
    expect(read('lurarna').words).toEqual(['telefon']);
  });

  test('a way of saying that is one word without its fillers is meant as it stands', () => {
    expect(read('läsa av rutan').words).toEqual(['skanna', 'rutan']);
    expect(read('läsa tidningen').words).toEqual(['läsa', 'tidningen']);
  });

  test('a word that the site does not have is not looked up', () => {
    const [term] = understand('tåg', smallLexicon).terms;
    expect(term?.lookups).toEqual([]);
  });

  test('words that tell nothing are kept when there are no others', () => {
    expect(read('hur').words).toEqual(['hur']);
    expect(read('').words).toEqual([]);
  });

  test('a word is looked up with its family and as the end of a compound', () => {
    const lookups = (query: string) =>
      understand(query, smallLexicon).terms.flatMap((term) => term.lookups.map(({ word }) => word));
    expect(lookups('betalning')).toContain('betala');
    expect(lookups('dosa')).toContain('bankdosa');
    // What the index files under one stem is looked up once.
    expect(lookups('medicin')).toEqual(['medicin']);
  });
});
