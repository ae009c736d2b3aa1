import { expect, test } from 'vitest';
import { breakLine } from '../../../src/film/break-line.ts';
import { cutPhrases } from '../../../src/film/cut-phrases.ts';

const cut = (text: string) => cutPhrases(text)?.map((phrase) => phrase.text);

test('what two lines of 32 hold is one caption, as it always was', () => {
  const text = 'Det går bra att börja om från början hur många gånger du vill.';
  expect(cutPhrases(text)).toEqual([{ text, firstWord: 0 }]);
});

test.each([
  [
    'Tryck på din banks app på hemskärmen, den heter något annat hos dig men ligger ofta först.',
    [
      'Tryck på din banks app på hemskärmen,',
      'den heter något annat hos dig men ligger ofta först.',
    ],
  ],
  [
    'Många som ringer låtsas vara från banken och säger att det är bråttom, men banken gör inte så.',
    [
      'Många som ringer låtsas vara från banken',
      'och säger att det är bråttom, men banken gör inte så.',
    ],
  ],
  [
    'Press "BankID på den här enheten" at the top so that the app opens on the phone in your hand.',
    [
      'Press "BankID på den här enheten" at the top',
      'so that the app opens on the phone in your hand.',
    ],
  ],
  [
    'افتح تطبيق البنك على هاتفك واضغط على "Mobilt BankID" في القائمة، ثم انتظر حتى تظهر الصفحة التالية.',
    [
      'افتح تطبيق البنك على هاتفك واضغط على "Mobilt BankID" في القائمة،',
      'ثم انتظر حتى تظهر الصفحة التالية.',
    ],
  ],
])('"%s" is cut where a clause begins', (text, phrases) => {
  expect(cut(text)).toEqual(phrases);
});

test('two words that open a clause together stay together', () => {
  const phrases = cut(
    'Du kan träffa någon i vården hemma vid ditt köksbord utan att åka dit med bussen.',
  );
  expect(phrases?.some((phrase) => phrase.endsWith(' utan'))).toBe(false);
});

test('each phrase knows the word that it begins with, and fits two lines', () => {
  const text =
    'Ring bankens spärrnummer direkt om du har gett någon din kod eller skrivit under något okänt.';
  const words = text.split(' ');
  const phrases = cutPhrases(text) ?? [];
  expect(phrases.length).toBeGreaterThan(1);
  for (const phrase of phrases) {
    expect(phrase.text.split(' ')[0]).toBe(words[phrase.firstWord]);
    expect(breakLine(phrase.text, 32)).toBeDefined();
  }
});

test('a word that no line holds, and a label longer than two lines, cannot be cut', () => {
  expect(
    cut('Öppna säkerhetsinställningsalternativsammanställningen i din telefon.'),
  ).toBeUndefined();
  expect(cut(`Tryck på "${'Jag vill börja om från början '.repeat(3)}" nu.`)).toBeUndefined();
});
