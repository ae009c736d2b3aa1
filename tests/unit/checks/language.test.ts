import { expect, test } from 'vitest';
import { checkContent } from '../../../src/checks/check-content.ts';
import { measureLix } from '../../../src/checks/writing/measure-lix.ts';
import {
  breakContent,
  buildContent,
  changeText,
  englishPath,
  filmPath,
  pagePath,
} from './sample-content.ts';

const say = (text: string) => breakContent(filmPath, 'say: Vänta en stund.', `say: '${text}'`);

test.each([
  [
    'Du kan nu se en ny tid om du vill det och om du ser att det är så att den är ledig.',
    '23 ord, högst 20',
  ],
  [
    'Vänta sedan tills appen själv visar mottagningens bekräftelse, eftersom bokningen inte genomförs förrän meddelandet kommer fram.',
    '128 tecken, högst 120',
  ],
])('too long a sentence to listen to, on the line where it stands', (long, measured) => {
  expect(breakContent(filmPath, 'Vänta sedan lite.', long)).toEqual([
    {
      file: filmPath,
      line: 15,
      field: 'steps › 2 › say',
      message: `Meningen är för lång att lyssna på: ${measured}. "${long}"`,
      remedy: 'Dela den i två meningar, eller stryk ord.',
    },
  ]);
});

test('a sentence as long as a spoken one is: it takes several captions', () => {
  const long =
    'Vänta sedan en liten stund till dess att appen själv säger att den är klar med det du bad om.';
  expect(breakContent(filmPath, 'Vänta sedan lite.', long)).toEqual([]);
});

test('a sentence that cannot be cut into captions', () => {
  expect(say('Nu visar telefonen kontaktlistan. Vänta.')).toEqual([]);
  expect(say('Nu är du i säkerhetsinställningarna för telefonen.')).toEqual([]);
  expect(say('Öppna säkerhetsinställningsmöjligheterna i den.')).toEqual([
    expect.objectContaining({
      line: 20,
      field: 'steps › 3 › say',
      message: expect.stringContaining('två rader med högst 32 tecken'),
      remedy: expect.stringContaining(
        'Längst är säkerhetsinställningsmöjligheterna, som inte får delas. Byt ordning på orden',
      ),
    }),
  ]);
});

test('a sentence without a full stop', () => {
  expect(say('Vänta en stund')).toEqual([
    {
      file: filmPath,
      line: 20,
      field: 'steps › 3 › say',
      message: 'Meningen slutar utan punkt: "Vänta en stund"',
      remedy: expect.stringContaining('Sätt punkt'),
    },
  ]);
});

test.each([
  ['Det är enkelt.', 'enkelt', 'Stryk ordet'],
  ['Du ska bara vänta.', 'bara', 'Stryk ordet'],
  ['Tryck här.', 'Tryck här', 'knappens namn'],
  ['Tryck på en dag, här "Säkerhetskod".', 'här', 'i filmen'],
  ['Du kan klicka här.', 'klicka här', 'knappens namn'],
])('"%s" is refused with the reason', (text, word, reason) => {
  expect(say(text)).toEqual([
    expect.objectContaining({
      file: filmPath,
      line: 20,
      message: `Rösten säger "${word}".`,
      remedy: expect.stringContaining(reason),
    }),
  ]);
});

test('words that only contain a refused one are fine', () => {
  expect(say('Det är hållbara kort. Tryck häromkring.')).toEqual([]);
});

test('a quotation mark too few', () => {
  expect(say('Vänta på "Klart.')).toContainEqual(
    expect.objectContaining({ line: 20, message: 'Ett citattecken fattas.' }),
  );
});

test('a film longer than 90 seconds', () => {
  const many = 'Vänta en stund till. '.repeat(34).trim();
  expect(say(many)).toContainEqual({
    file: filmPath,
    line: 1,
    field: 'steps',
    message: expect.stringContaining('längre än 90 sekunder'),
    remedy: expect.stringContaining('eller gör två guider'),
  });
});

test('captions of translations are held to the same', () => {
  const long =
    'You have to wait a good while until the app itself says that all of it is done and then a little more to be quite sure.';
  expect(breakContent(englishPath, 'say: Wait a while.', `say: ${long}`)).toEqual([
    expect.objectContaining({ file: englishPath, line: 14, field: 'steps › vanta › say' }),
  ]);
});

test('the voice calls a button what is drawn on it', () => {
  expect(breakContent(filmPath, 'Tryck på "Börja"', 'Tryck på "Starta"')).toEqual([
    {
      file: filmPath,
      line: 7,
      field: 'steps › 1 › say',
      message:
        'Rösten säger "Starta", men det står inte på skärmen "bankid/start" eller "bankid/kod".',
      remedy: expect.stringContaining('Skriv namnet precis som det är ritat.'),
    },
  ]);
  expect(breakContent(filmPath, 'Tryck på "Börja" längst ner.', 'Tryck på "Börja."')).toEqual([]);
  expect(breakContent(filmPath, '"Börja" längst ner', '"Säkerhetskod"')).toEqual([]);
});

test('too long a sentence on the page: in its fields and in its text', () => {
  const long = `Det ${'är så '.repeat(10)}nu.`;
  expect(breakContent(pagePath, 'do: Öppna appen igen.', `do: ${long}`)).toEqual([
    {
      file: pagePath,
      line: 10,
      field: 'goesWrong › 2 › do',
      message: expect.stringContaining('Meningen är för lång: 22 ord, högst 20.'),
      remedy: 'Dela den i två meningar.',
    },
  ]);
  expect(breakContent(pagePath, 'Det är ingen fara', `${long} Det är ingen fara`)).toEqual([
    expect.objectContaining({ file: pagePath, line: 21 }),
  ]);
});

test('a guide that is hard to read', () => {
  const hard = 'Legitimationshandlingar administreras elektroniskt beträffande identifikation.';
  const files = buildContent(
    changeText(pagePath, 'Det är ingen fara om du trycker fel.', `${hard} `.repeat(6)),
  );
  expect(checkContent(files)).toEqual([
    {
      file: pagePath,
      line: 1,
      message: expect.stringMatching(/^Guiden är svår att läsa: LIX \d+, högst 35\.$/),
      remedy: expect.stringContaining('legitimationshandlingar'),
    },
  ]);
});

test('LIX is words a sentence plus the percentage of long words', () => {
  expect(measureLix(['Du ser en knapp. Tryck på legitimera.'])).toBeCloseTo(7 / 2 + 100 / 7);
  expect(measureLix(['En rubrik', 'En mening.'])).toBe(2);
  expect(measureLix([])).toBe(0);
});
