import { expect, test } from 'vitest';
import { checkContent } from '../../../src/checks/check-content.ts';
import { listRemarks } from '../../../src/checks/remarks/list-remarks.ts';
import {
  buildContent,
  changeText,
  englishPath,
  filmPath,
  pagePath,
  startPath,
  word,
  wordPath,
} from './sample-content.ts';

const remarksOn = (changes: Record<string, string | undefined>) =>
  listRemarks(buildContent(changes)).map(({ file, line, message, remedy }) => ({
    file,
    line,
    says: `${message} ${remedy}`,
  }));

const plain =
  '- { avoid: erhålla, forms: [erhåller], write: få }\n- { avoid: ev., write: kanske }\n';

test('sound content is remarked on by nothing', () => {
  expect(remarksOn({ 'content/plain-words.yaml': plain })).toEqual([]);
});

test('a text that a translation has left in Swedish is asked about, and the name of a button is not', () => {
  const found = remarksOn(changeText(englishPath, 'No harm', 'Det är ingen fara och du kan vänta'));
  expect(found.map(({ file, says }) => [file, says.slice(0, 38)])).toEqual([
    [englishPath, 'Texten ser ut att vara på svenska: "De'],
  ]);
  expect(remarksOn(changeText(englishPath, 'No harm', 'Press "Det är inte jag". No harm'))).toEqual(
    [],
  );
});

test('a word to avoid is told of with the plain one, not in names nor on drawn screens', () => {
  expect(
    remarksOn({
      'content/plain-words.yaml': plain,
      ...changeText(
        pagePath,
        'Det är ingen fara',
        'Du erhåller en kod\nEv. två. "Erhålla" är ingen fara',
      ),
      ...changeText(startPath, 'text: Välkommen', 'text: Erhålla'),
      ...changeText(englishPath, 'No harm', 'Erhålla. No harm'),
    }),
  ).toEqual([
    { file: pagePath, line: 21, says: '"erhåller" är ett svårt ord. Säg hellre: få.' },
    { file: pagePath, line: 22, says: '"Ev." är ett svårt ord. Säg hellre: kanske.' },
  ]);
});

test.each([
  ['Det står 4711 på skärmen.', 'Rösten läser "4711" som "fyra tusen sjuhundraelva".'],
  ['Det står 0701 på skärmen.', 'Rösten läser "0701" som "sjuhundraett".'],
  ['Det kostar 15000 i månaden.', 'Rösten läser "15000" som "ett fem noll noll noll".'],
  ['Skriv koden 47110.', undefined],
  ['Vänta till år 2027.', undefined],
  ['Tryck på x7b9 nu.', 'Rösten läser "x7b9" på sitt sätt'],
  ['Tryck på # och vänta.', 'Rösten vet inte hur # läses i "#"'],
  ['Tryck på knappen ö.v. i hörnet.', undefined],
  ['Kom på förm. i dag.', 'Rösten gör paus efter "förm."'],
  ['Kom kl. 14.30 den 3 december, det kostar 1 250 kr.', undefined],
  ['Ring 112 eller 08-465 004 00, dygnet runt, 24/7.', undefined],
  ['Appen heter Freja+ och BankID.', undefined],
])('what the voice makes of "%s"', (say, message) => {
  const found = remarksOn(changeText(filmPath, 'Vänta en stund.', `'${say}'`));
  expect(found).toEqual(
    message === undefined
      ? []
      : [{ file: filmPath, line: 20, says: expect.stringContaining(message) as string }],
  );
});

test('a word of which the list says how it sounds is said so', () => {
  const changes = changeText(filmPath, 'Vänta en stund.', 'Tryck på x7b9 nu.');
  const list = { 'content/pronunciation.yaml': '- { written: x7b9, spoken: x-sju-b-nio }\n' };
  expect(remarksOn({ ...changes, ...list })).toEqual([]);
});

const again = (label: string, id = 'borja') => ({
  'content/screens/bankid/kod.yaml': `title: Skriv koden
device: phone
elements:
  - { kind: pin, id: kod, label: Säkerhetskod, digits: 6 }
  - { kind: button, id: ${id}, label: ${label} }
`,
});

test('a button that one film draws under two names is told of', () => {
  expect(remarksOn(again('Börja'))).toEqual([]);
  expect(remarksOn(again('Fortsätt', 'vidare'))).toEqual([]);
  const [renamed, ...more] = remarksOn(again('Sätt igång'));
  expect(more).toEqual([]);
  expect(renamed).toEqual({
    file: 'content/screens/bankid/kod.yaml',
    line: 5,
    says: expect.stringContaining(
      'Här står "Sätt igång", men på skärmen "bankid/start" i samma film står "Börja".',
    ) as string,
  });
  expect(remarksOn(again('börja', 'vidare'))).toHaveLength(1);
});

test('a screen that no film shows, and what is left of a twin, are told of', () => {
  const [page, marks] = [
    'content/screens/bankid/extra.yaml',
    'content/guides/bankid/skaffa/twins.yaml',
  ];
  const made = '{ day: 2026-11-23, page: {}, steps: {} }';
  const stray = {
    [page]: 'title: Extra\ndevice: phone\nelements:\n  - { kind: text, text: Hej }\n',
    [marks]: `version: 2\ntwins:\n  en: ${made}\n  ar: ${made}\ntexts: {}\n`,
  };
  expect(checkContent(buildContent(stray))).toEqual([]);
  expect(remarksOn(stray)).toEqual([
    { file: page, line: 1, says: expect.stringContaining('Ingen film visar skärmen.') as string },
    { file: marks, line: 4, says: expect.stringContaining('inte längre på arabiska') as string },
  ]);
  // A film that cannot be read, or lies in a folder that nobody reads, may show it.
  const lost = { 'content/guides/bankid/på-nätet/film.yaml': 'steps: []\n' };
  expect(remarksOn({ [page]: stray[page] ?? '', ...lost })).toEqual([]);
  const broken = changeText(filmPath, 'steps:', 'stegs:');
  expect(remarksOn({ [page]: stray[page] ?? '', ...broken })).toEqual([]);
});

test('a guide of very many words is told of, for its page may be too heavy', () => {
  const long = `${'Det är ingen fara. '.repeat(260)}Det är ingen fara`;
  expect(remarksOn(changeText(pagePath, 'Det är ingen fara', long))).toEqual([
    { file: pagePath, line: 1, says: expect.stringContaining('Guiden är lång: ') as string },
  ]);
});

test('a translation within a file into a language that the site does not have is told of', () => {
  expect(remarksOn({ [wordPath]: word.replace('  en: {', '  eng: {') })).toEqual([
    { file: wordPath, line: 6, says: expect.stringContaining('inget språk "eng"') as string },
  ]);
});

test('what makes a task sound easier than it is is remarked on where somebody reads it while doing it', () => {
  const found = remarksOn({
    ...changeText(pagePath, 'Det är ingen fara', 'Det är enkelt. Tryck på "Bara jag". Ingen fara'),
    ...changeText(englishPath, 'No harm', 'Bara no harm'),
  });
  expect(found).toEqual([
    {
      file: pagePath,
      line: 21,
      says: '"enkelt" kan få den som tycker att det är svårt att känna sig dum. Stryk ordet. Menar du "inget annat än", så skriv "inget annat" eller "enbart".',
    },
  ]);
});

test('a step on a telephone is told to press, and one on a computer may click', () => {
  const says = changeText(filmPath, 'Skriv din kod.', 'Klicka i rutan och skriv din kod.');
  expect(remarksOn(says).map(({ file, says: said }) => [file, said])).toEqual([
    [
      filmPath,
      'Steget säger "Klicka", men skärmen är ingen dator. Skriv "tryck". Man klickar med en mus, och trycker på en telefon.',
    ],
  ]);
});

test.each([
  ['Skriv 811218-9876 i rutan.', '811218-9876'],
  ['Skriv 198112189876 i rutan.', '198112189876'],
  ['Skriv 19 811218 9876 i rutan.', '811218 9876'],
  ['Skriv 20190230-0000 i rutan.', undefined],
  ['Skriv 811218-9875 i rutan.', undefined],
  ['Skriv kontot 1234-811218-9876-1 i rutan.', undefined],
  ['Ring 036-32 10 00 eller 0771-11 77 00.', undefined],
])('%s: whether it is a number that somebody can have', (text, number) => {
  const found = remarksOn(changeText(pagePath, 'Det är ingen fara', text)).filter(({ says }) =>
    says.includes('personnummer'),
  );
  expect(found.map(({ line, says }) => [line, /^"([^"]+)"/u.exec(says)?.[1]])).toEqual(
    number === undefined ? [] : [[21, number]],
  );
});

test('a number that is typed in a film can be somebody’s too', () => {
  const found = remarksOn(changeText(filmPath, 'text: "123456"', 'text: "8112189876"'));
  expect(found.map(({ file, says }) => [file, says.slice(0, 12)])).toContainEqual([
    filmPath,
    '"8112189876"',
  ]);
});
