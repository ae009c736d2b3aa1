import { expect, test } from 'vitest';
import {
  findClosest,
  findLoosest,
  isWished,
  readWishes,
} from '../../../src/client/find/match-places.ts';

const hall = {
  booking: 'both',
  step: 'yes',
  loop: 'unknown',
  kind: 'hall',
  languages: 'sv ar',
  services: 'bankid 1177',
};
const shop = {
  booking: 'booked',
  step: 'no',
  loop: 'yes',
  kind: 'shop',
  languages: 'sv',
  services: '',
};

test('a place has all that is asked for, and what nobody knows is not promised', () => {
  expect(isWished(hall, {})).toBe(true);
  expect(isWished(hall, { dropin: '1', steg: '1', sprak: 'ar', tjanst: '1177' })).toBe(true);
  expect(isWished(hall, { slinga: '1' })).toBe(false);
  expect(isWished(hall, { sprak: 'a' })).toBe(false);
  expect(isWished(shop, { dropin: '1' })).toBe(false);
  expect(isWished({ kind: 'online' }, { nat: '1' })).toBe(true);
});

test('an address says only what is known of', () => {
  const query = new URLSearchParams('steg=1&sprak=&utm=x&tjanst=bankid&__proto__=1');
  expect(readWishes(query)).toEqual({ steg: '1', tjanst: 'bankid' });
});

test('when none is left, the choice to give up is the one that leaves most', () => {
  expect(
    findLoosest([hall, shop, { ...shop, step: 'yes' }, { ...shop, step: 'yes' }], {
      steg: '1',
      slinga: '1',
      sprak: 'ar',
    }),
  ).toEqual({
    name: 'sprak',
    count: 2,
  });
  expect(findLoosest([shop], { sprak: 'ar', steg: '1' })).toBeUndefined();
});

test('two thousand places are gone through in no time', () => {
  const all = Array.from({ length: 2000 }, (_, index) => (index % 2 ? hall : shop));
  const start = performance.now();
  all.filter((traits) => isWished(traits, { steg: '1', sprak: 'ar' }));
  findLoosest(all, { steg: '1', sprak: 'so', slinga: '1' });
  expect(performance.now() - start).toBeLessThan(100);
});

test('when none has all, the closest are those that have most of it', () => {
  expect(findClosest([hall, shop], { steg: '1', sprak: 'ar', slinga: '1' })).toEqual([true, false]);
  // Then the nearest are still somebody to ask.
  expect(findClosest([hall, shop], { nat: '1' })).toEqual([true, true]);
});
