import { expect, test } from 'vitest';
import { keyOf } from '../../../src/client/offline/film-cache.ts';
import { nameOf, ownerOf } from '../../../src/client/offline/saved-versions.ts';

test.each([
  ['/films/bankid-skaffa.sv.0123456789ab.text.vtt', 'bankid-skaffa', 'sv'],
  ['/k/films/1177-logga-in.ar.0123456789ab.mp4', '1177-logga-in', 'ar'],
  ['/bankid/skaffa/koppla-upp-bankid-skaffa.pdf', 'bankid-skaffa', 'sv'],
  ['/en/bankid/skaffa/koppla-upp-bankid-skaffa.en.pdf', 'bankid-skaffa', 'en'],
  ['/1177/logga-in/', '1177-logga-in', 'sv'],
  ['/1177/logga-in/prova/', '1177-logga-in', 'sv'],
  ['/koppla-upp/en/swish/betala/skriv-ut/', 'swish-betala', 'en'],
  ['/koppla-upp/swish/betala/', 'swish-betala', 'sv'],
])('%s is of %s in %s', (address, guide, language) => {
  expect(ownerOf(address)).toEqual({ guide, language });
});

test('what is not of a guide has no owner', () => {
  expect(ownerOf('/koppla-upp-saves')).toBeUndefined();
});

test('versions of a file are kept apart, and known for the same file', () => {
  expect(keyOf(['/a.pdf', 1, 'ab'])).toBe('/a.pdf?v=ab');
  expect(keyOf(['/films/a.sv.0123456789ab.mp4', 1])).toBe('/films/a.sv.0123456789ab.mp4');
  expect(nameOf('/a.pdf?v=ab')).toBe('/a.pdf');
  expect(nameOf('/films/a.sv.0123456789ab.en-56b19ca2.vtt')).toBe('/films/a.sv.en.vtt');
});
