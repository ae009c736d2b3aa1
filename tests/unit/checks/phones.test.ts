import { expect, test } from 'vitest';
import { checkContent } from '../../../src/checks/check-content.ts';
import {
  breakContent,
  buildContent,
  changeText,
  englishPath,
  filmPath,
  pagePath,
  phonesPath,
  servicePath,
  startPath,
} from './sample-content.ts';

const written = new Map(buildContent().map(({ path, text }) => [path, text]));
const [phones = '', service = ''] = [phonesPath, servicePath].map((path) => written.get(path));
const body = 'Det är ingen fara om du trycker fel.';

test('a number that is written in another way', () => {
  expect(breakContent(pagePath, body, 'Ring polisen på 11414.')).toEqual([
    {
      file: pagePath,
      line: 21,
      message: 'Numret till Polisen är skrivet "11414".',
      remedy: 'Skriv "114 14", som i content/phones.yaml.',
    },
  ]);
});

test.each(['114-14', '1 14 14', '114\u00a014'])('%s is not 114 14', (written) => {
  expect(breakContent(pagePath, body, `Numret är ${written}.`)).toHaveLength(1);
});

test('a number that is not in the file', () => {
  expect(breakContent(pagePath, body, 'Ring upplysningen på 118 118.')).toEqual([
    {
      file: pagePath,
      line: 21,
      message: 'Numret "118 118" finns inte i content/phones.yaml.',
      remedy: 'Lägg till det där med källa och dag, eller stryk det.',
    },
  ]);
});

test('a long number is told of once', () => {
  expect(breakContent(pagePath, body, 'Ring banken på 08-123 456 78.')).toHaveLength(1);
});

test.each([
  ['Swedish', pagePath, body, 'Ring 113 13.'],
  ['the film', filmPath, 'Skriv din kod.\n', 'Ring Upplysningen på 118 118.\n'],
  ['English', englishPath, 'No harm is done', 'Call the police on 999. No harm is done'],
])('an unknown number in %s', (_, file, from, to) => {
  expect(breakContent(file, from, to)).toEqual([
    expect.objectContaining({ file, message: expect.stringMatching(/^Numret ".*" finns inte i/u) }),
  ]);
});

test.each([
  'Ring polisen på 114 14, eller läs på 1177.se.',
  'Det kostar 1 177 kr. Ring sedan.',
  'Ring före klockan 10.30, och säg att det gäller 12 november 2026.',
  'Läs [om BankID](https://www.bankid.com/112345678/ring-11414).',
])('what is no wrong number: %s', (text) => {
  expect(breakContent(pagePath, body, text)).toEqual([]);
});

test('a number on a drawn screen is of those that are kept for films', () => {
  const draw = (number: string) =>
    breakContent(startPath, 'text: Välkommen', `text: Ring ${number}`);
  expect(draw('070-174 06 05')).toEqual([]);
  expect(draw('114 14')).toEqual([]);
  expect(draw('070-174 06 01')).toEqual([
    {
      file: startPath,
      line: 5,
      message: 'Numret "070-174 06 01" är ritat, och kan vara någons.',
      remedy: 'Skriv ett påhittat: 070-174 06 05 till 070-174 06 99 är sparade för filmer.',
    },
  ]);
  expect(breakContent(filmPath, 'text: "123456"', 'text: 08-123 456 78')).toHaveLength(1);
});

test('without the file no number can be written', () => {
  const files = { ...changeText(pagePath, body, 'Ring 114 14.'), [phonesPath]: undefined };
  expect(checkContent(buildContent(files))).toEqual([
    expect.objectContaining({ message: 'Numret "114 14" finns inte i content/phones.yaml.' }),
  ]);
});

test('a number is digits, and has a source', () => {
  expect(breakContent(phonesPath, "'114 14'", "'ett ett fyra'")).toEqual([
    expect.objectContaining({
      file: phonesPath,
      line: 2,
      remedy: expect.stringContaining('Skriv siffror'),
    }),
  ]);
  const source = '  source: { title: Polisen, url: https://polisen.se }\n';
  expect(breakContent(phonesPath, source, '')).toEqual([
    expect.objectContaining({ message: 'Nyckeln "source" fattas.' }),
  ]);
});

test('what a service offers to ring is a known number', () => {
  const offer = (number: string) =>
    breakContent(servicePath, 'support:\n', `phones: ['${number}']\nsupport:\n`);
  expect(offer('114 14')).toEqual([]);
  expect(offer('11414')).toContainEqual({
    file: servicePath,
    line: expect.any(Number) as number,
    field: 'phones › 1',
    message: 'Numret "11414" finns inte i content/phones.yaml.',
    remedy: 'Lägg till det där med källa och dag, eller stryk det.',
  });
});

test('nobody answers where one sends messages', () => {
  const faults = checkContent(
    buildContent({
      [phonesPath]: `${phones}- name: Sms
  number: '7726'
  for: Att skicka vidare ett sms.
  use: sms
  source: { title: Sms, url: https://www.bankid.com/sms }
  checked: 2026-11-23
`,
      [servicePath]: service.replace('support:', "phones: ['7726']\nsupport:"),
    }),
  );
  expect(faults).toEqual([
    expect.objectContaining({
      file: servicePath,
      message: 'Numret "7726" är till för sms. Ingen svarar där.',
      remedy: 'Ta bort det.',
    }),
  ]);
});
