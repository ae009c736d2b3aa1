import { describe, expect, test } from 'vitest';
import { acceptTyped, formOf, isWhole } from '../../../src/practice/accept-typed.ts';
import { markNames } from '../../../src/practice/mark-names.ts';
import { putWords } from '../../../src/practice/screen-now.ts';

const asked = (text: string, isCode = false) => ({ text, form: formOf(text, isCode) });

describe('what a sensible person writes is taken, and shown as it was written', () => {
  test.each([
    ['Exempelmedicin', ' Alvedon ', 'Alvedon'],
    ['Exempelmedicin', 'باراسيتامول', 'باراسيتامول'],
    ['Gun', 'G', 'G'],
    ['50 kr', '50', '50 kr'],
    ['50 kr', '75:-', '75 kr'],
    ['50 kr', '120 Kronor', '120 kr'],
    ['50 kr', '49,50', '49,50 kr'],
    ['070-174 06 10', '+46 70 174 06 10', '+46 70 174 06 10'],
    ['1177.se', 'https://www.1177.se/', '1177.se'],
    ['1177.se', 'WWW.1177.SE', '1177.se'],
  ])('for %s: %s', (text, typed, shown) => {
    expect(acceptTyped(asked(text), typed)).toBe(shown);
  });
});

describe('where the form matters something else is needed', () => {
  test.each([
    ['Exempelmedicin', ' ...'],
    ['50 kr', 'femtio'],
    ['50 kr', '0'],
    ['070-174 06 10', '070'],
    ['070-174 06 10', 'Elsa'],
    ['1177.se', '1177.com'],
  ])('for %s: %s', (text, typed) => {
    expect(acceptTyped(asked(text), typed)).toBeUndefined();
  });

  test('a code has its number of digits, and the second time it is the same', () => {
    const code = asked('394817', true);
    expect(acceptTyped(code, '11 22-33')).toBe('112233');
    expect(acceptTyped(code, '12345')).toBeUndefined();
    expect(acceptTyped(code, 'abcdef')).toBeUndefined();
    expect(acceptTyped(code, '394817', '112233')).toBeUndefined();
    expect(acceptTyped(code, '112233', '112233')).toBe('112233');
  });
});

test('only what can be seen to be whole goes on by itself: nobody is cut off in the middle of a name', () => {
  expect(isWhole(asked('Gun'), 'Gun')).toBe(false);
  expect(isWhole(asked('50 kr'), '50 kr')).toBe(false);
  expect(isWhole(asked('394817', true), '111111')).toBe(true);
  expect(isWhole(asked('1177.se'), 'www.1177.se')).toBe(true);
});

test('the next screens show what was written, and no part of another word', () => {
  const words = new Map([
    ['50 kr', '75 kr'],
    ['Gun', 'Gunvor $1'],
  ]);
  expect(putWords('50 kr till Gun. 150 kr till Gunilla.', words)).toBe(
    '75 kr till Gunvor $1. 150 kr till Gunilla.',
  );
});

test('a Swedish name in another language is told apart, with its meaning beside it', () => {
  const meanings = new Map([
    ['Avbryt', 'Cancel'],
    ['BankID', ''],
  ]);
  expect(markNames('Press "Avbryt" or "BankID", not "this".', meanings)).toBe(
    'Press "\u2063Avbryt\u2063" (Cancel) or "\u2063BankID\u2063", not "this".',
  );
});
