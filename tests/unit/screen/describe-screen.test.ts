import { expect, test } from 'vitest';
import { screenSchema } from '../../../src/model/screen.ts';
import { describeScreen } from '../../../src/screen/describe-screen.ts';
import { renderDevice } from '../../../src/screen/render-device.ts';
import { everyElement } from './every-element.ts';

test('a screen in words, from top to bottom, with what is marked', () => {
  const screen = screenSchema.parse({
    title: 'Logga in',
    device: 'phone',
    app: 'BankID',
    elements: [{ kind: 'heading', text: 'Logga in' }],
    bottom: [{ kind: 'button', id: 'ok', label: 'Legitimera' }],
  });
  expect(describeScreen(screen, 'ok')).toBe(
    'Telefon med appen BankID. Rubrik: Logga in. Knapp: "Legitimera", längst ner, markerad.',
  );
});

test('a sign is told of as what it is, and no device', () => {
  const sign = screenSchema.parse({
    title: 'En skylt vid parkeringen',
    device: 'sign',
    elements: [{ kind: 'heading', text: 'Parkering' }],
  });
  expect(describeScreen(sign)).toBe('En skylt vid parkeringen. Rubrik: Parkering.');
  expect(renderDevice(sign)).toMatch(
    /^<div class="device device--tablet device--wide device--sign">/u,
  );
});

test('every kind of element has words', () => {
  expect(describeScreen(everyElement, 'recept')).toBe(
    [
      'Telefon med webbläsaren öppen.',
      'Allt på en gång.',
      'Adress: 1177.se.',
      'Rubrik: Logga in.',
      'Hos: 1177.',
      'Knapp: "Legitimera".',
      'Länk: "Läs mer".',
      'Tomt fält: "Ditt namn".',
      'Fält för 6 siffror: "Säkerhetskod".',
      'Lista: "Recept", Två nya (markerad); "Journal".',
      'Reglage som är av: "Ljud".',
      'Flikar: "Nya" (vald), "Gamla".',
      'Meddelande: Vänta lite.',
      'QR-kod: För att logga in.',
      'Kamerabild: Koden på datorn.',
      'App: "BankID".',
      'Videobilder: Anna, Du (kameran är av).',
      'Anna skriver: Hej!',
      'Länk: "Till mötet".',
      'Knapp: "Svara".',
    ].join(' '),
  );
});
