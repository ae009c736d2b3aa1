import { expect, test } from 'vitest';
import { fillSlots } from '../../../src/i18n/fill-slots.ts';
import { siteLanguages } from '../../../src/i18n/languages.ts';
import { searchWordsIn } from '../../../src/i18n/search.ts';

test('says how many guides there are, and shows a way on when there is none', () => {
  const { foundOne, foundMany, foundNone } = searchWordsIn('sv').answer;
  expect(fillSlots(foundOne, { query: 'recept' })).toBe('1 guide passar "recept".');
  expect(fillSlots(foundMany, { query: 'bankid', count: 3 })).toBe('3 guider passar "bankid".');
  expect(fillSlots(foundNone, { query: 'xyz' })).toMatch(
    /^Ingen guide passar "xyz"\..*välj här nedanför\.$/,
  );
});

test('what was typed is put in as it stands, slots and all', () => {
  expect(fillSlots('"{query}"', { query: '$& {count}', count: 2 })).toBe('"$& {count}"');
  expect(fillSlots('{other}', { query: 'x' })).toBe('{other}');
});

test.each(siteLanguages)('every slot of the Swedish words is there in %s', (language) => {
  const slotsOf = (text: string) => (text.match(/\{\w+\}/gu) ?? []).sort();
  const wanted = searchWordsIn('sv');
  const given = searchWordsIn(language);
  for (const part of ['box', 'answer'] as const)
    for (const [name, text] of Object.entries(wanted[part])) {
      const other = (given[part] as Record<string, string>)[name] ?? '';
      expect(slotsOf(other), `${language} ${name}`).toEqual(slotsOf(text));
    }
});
