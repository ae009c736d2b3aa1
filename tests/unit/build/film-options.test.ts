import { expect, test } from 'vitest';
import { chooseGuides, readFilmOptions } from '../../../src/build/terminal/film-options.ts';

const guides = ['swish/betala', 'bankid/skaffa', '1177/logga-in', 'swish/kom-igang', 'bankid/byta'];

test('without words all is made', () => {
  const options = readFilmOptions([]);
  expect(options).toMatchObject({
    names: [],
    sheet: false,
    force: false,
    list: false,
    verify: false,
  });
  expect(chooseGuides(guides, options)).toEqual(guides.toSorted());
});

test('guides are named one by one, or by their service', () => {
  const choose = (...names: string[]) => chooseGuides(guides, readFilmOptions(names));
  expect(choose('bankid/skaffa')).toEqual(['bankid/skaffa']);
  expect(choose('swish')).toEqual(['swish/betala', 'swish/kom-igang']);
  expect(() => choose('bankid/skafa')).toThrow(
    'Guiden "bankid/skafa" finns inte. Menade du bankid/skaffa',
  );
});

test("shards are each other's rest: every guide is in exactly one", () => {
  const shards = [1, 2, 3].map((index) =>
    chooseGuides(guides, readFilmOptions(['--shard', `${index}/3`])),
  );
  expect(shards.flat().sort()).toEqual(guides.toSorted());
  expect(chooseGuides(guides.toReversed(), readFilmOptions(['--shard=1/3']))).toEqual(shards[0]);
});

test.each([
  [['--shet'], 'Valet --shet finns inte. Menade du --sheet'],
  [['--shard', '3/2'], 'Delen "3/2" finns inte. Skriv till exempel --shard 2/5'],
  [['--shard', '0/2'], 'Delen "0/2" finns inte.'],
  [['--out'], 'Efter --out ska det stå något mer.'],
  [['--force=ja'], '--force skrivs utan "ja".'],
])('%j is told of in Swedish', (args, message) => {
  expect(() => readFilmOptions(args)).toThrow(message);
});
