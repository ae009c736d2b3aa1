import searchWords from 'site:words/search';
import usbWords from 'site:words/usb';
import { describe, expect, test } from 'vitest';
import { withoutIsolates } from '../../../src/i18n/without-isolates.ts';
import { fill } from '../../../src/i18n/pattern.ts';

test('says how many guides there are, and shows a way on when there is none', () => {
  const { found } = searchWords.sv.answer;
  expect(fill(found, { query: 'recept', count: 1 })).toBe('1 guide passar "recept".');
  expect(fill(found, { query: 'bankid', count: 3 })).toBe('3 guider passar "bankid".');
  expect(fill(found, { query: 'xyz', count: 0 })).toMatch(
    /^Ingen guide passar "xyz"\..*välj här nedanför\.$/u,
  );
});

test.each([
  [0, 'صُنعت اليوم.'],
  [1, 'عمرها يوم واحد.'],
  [2, 'عمرها يومان.'],
  [3, 'عمرها 3 أيام.'],
  [11, 'عمرها 11 يومًا.'],
  [100, 'عمرها 100 يوم.'],
])('has the six plural forms of Arabic: %d', (days, words) => {
  expect(withoutIsolates(fill(usbWords.ar.age, { days }))).toBe(words);
});

describe('fill', () => {
  test('puts in what was typed as it stands, slots and all', () => {
    expect(fill('"{query}"', { query: '$& {count}', count: 2 })).toBe('"$& {count}"');
    expect(fill('{other}', { query: 'x' } as Record<string, string>)).toBe('{other}');
  });

  test('an exact number goes before its plural form, and a name is its own case', () => {
    const count = ['n', 'sv', { '=1': 'en enda', one: '{n} sak', other: '{n} saker' }] as const;
    expect([1, 2].map((n) => fill(count, { n }))).toEqual(['en enda', '2 saker']);
    const who = ['who', '', { f: 'hon', other: 'den' }] as const;
    expect(['f', 'x'].map((name) => fill(who, { who: name }))).toEqual(['hon', 'den']);
  });
});
