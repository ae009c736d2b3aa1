import { expect, test } from 'vitest';
import { sayInForm } from '../../../src/editing/say-in-form.ts';

test.each([
  ['Skriv numret som 0380-123 45, inom citattecken.', 'Skriv numret som 0380-123 45.'],
  ['Telefonnummer, inom citattecken.', 'Telefonnummer.'],
  [
    'Menade du phone? Välj phone, tablet, computer eller sign.',
    'Menade du telefon? Välj telefon, surfplatta, dator eller skylt eller automat.',
  ],
  ['Nyckeln "kind" fattas.', 'Fältet "Slag" fattas.'],
  ['Lägg till "municipality".', 'Lägg till "Kommun".'],
  ['Skriv unknown.', 'Skriv vet inte.'],
  ['Skriv alla ord med små bokstäver.', 'Skriv alla ord med små bokstäver.'],
  [
    'Rösten säger "Starta", men det står inte på skärmen.',
    'Rösten säger "Starta", men det står inte på skärmen.',
  ],
  [
    'På knappen står "text", men rösten säger "code".',
    'På knappen står "text", men rösten säger "code".',
  ],
  ['Skriv digits: 6, utan citattecken.', 'Skriv 6.'],
  ['Skriv det med punkt: 57.303.', 'Skriv det med punkt: 57.303.'],
  [
    'Är 123456 själva koden? Skriv hur många siffror den har: digits: 6.',
    'Är 123456 själva koden? Skriv hur många siffror den har: 6.',
  ],
  ['true när allt är påhittat.', 'På när allt är påhittat.'],
])('%s', (written, said) => {
  expect(sayInForm(written)).toBe(said);
});

test('what a field may be is named in its own sentence, and nothing else there', () => {
  expect(sayInForm('Det man gör: tap, type eller wait.', ['tap', 'type', 'wait'])).toBe(
    'Det man gör: trycker, skriver eller väntar.',
  );
  expect(sayInForm('En full dag på nätet.', ['drop-in'])).toBe('En full dag på nätet.');
});
