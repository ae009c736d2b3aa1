import { expect, it } from 'vitest';
import { searchWordsIn } from '../../../src/i18n/search.ts';

it('says how many guides there are', () => {
  expect(searchWordsIn('sv').found(1, 'recept')).toBe('1 guide passar "recept".');
  expect(searchWordsIn('sv').found(3, 'bankid')).toBe('3 guider passar "bankid".');
});

it('shows a way on when there is none', () => {
  expect(searchWordsIn('sv').found(0, 'xyz')).toMatch(
    /^Ingen guide passar "xyz"\..*välj här nedanför\.$/,
  );
});
