import { expect, test } from 'vitest';
import { checkContent } from '../../../src/checks/check-content.ts';
import { listUntranslated } from '../../../src/checks/words/list-untranslated.ts';
import { buildContent, word, wordPath } from './sample-content.ts';

const swedish = `pages:
  search: Sök
  size: Tar {size}.
  steps: [Ett, Två]
  found: '{count, plural, one {1 guide} other {{count} guider}}'
`;
const english = `pages:
  search: Search
  size: Takes {size}.
  steps: [One, Two]
  found: '{count, plural, one {1 guide} other {{count} guides}}'
`;
const arabic = `pages:
  search: بحث
  size: يأخذ {size}.
  steps: [واحد, اثنان]
  found: >-
    {count, plural, zero {لا شيء} one {دليل} two {دليلان} few {{count} أدلة} many {{count} دليلًا}
    other {{count} دليل}}
`;
const sound = { sv: swedish, en: english, ar: arabic };
const file = 'content/words/en.yaml';

const filesOf = (words: Partial<Record<string, string | undefined>>) =>
  buildContent(
    Object.fromEntries(
      Object.entries({ ...sound, ...words }).map(([code, text]) => [
        `content/words/${code}.yaml`,
        text,
      ]),
    ),
  );
const check = (words: Partial<Record<string, string | undefined>>) => checkContent(filesOf(words));
const change = (from: string, to: string, text = english) => {
  if (!text.includes(from)) throw new Error(`"${from}" is not there`);
  return text.replace(from, to);
};

test('words that fit are in order, and there is nothing left to do', () => {
  expect(check({})).toEqual([]);
  expect(listUntranslated(filesOf({}))).toEqual([]);
});

test('Swedish words that cannot be read are told of alone', () => {
  const found = check({ sv: change('search: Sök', 'search Sök', swedish) });
  expect(found.map((one) => [one.file, one.line])).toEqual([['content/words/sv.yaml', 2]]);
});

test.each([
  [
    'serach: Search',
    2,
    'Nyckeln "serach" finns inte i content/words/sv.yaml.',
    /Menade du search/u,
  ],
  ['search: [Search]', 2, 'Här ska det stå en text.', /sv\.yaml/u],
  ['search:\n    a: b', 2, 'Här ska det stå en text.', /sv\.yaml/u],
  ['search: 5', 2, 'Här ska det stå en text.', /citattecken/u],
  ['search: ""', 2, 'Här ska det stå en text.', /den svenska/u],
  ['search: Search {query}', 2, '{query} finns inte i den svenska texten.', /Ta bort/u],
  [
    'search: Search {',
    2,
    'En klammer { är öppnad men inte stängd. (tecken 8 i texten)',
    /Sätt dit/u,
  ],
  ['search: Search {}', 2, 'Mellan { och } står inget namn. (tecken 8 i texten)', /namnet/u],
  [
    'search: Search {a b}',
    2,
    'Namnet mellan { och } går inte att läsa. (tecken 8 i texten)',
    /utan/u,
  ],
  [
    'search: "Search {a,}"',
    2,
    'Efter kommat fattas plural eller select. (tecken 11 i texten)',
    /bara/u,
  ],
  [
    'search: "{a, plurl, b}"',
    2,
    'Efter kommat står varken plural eller select. (tecken 5 i texten)',
    /bara/u,
  ],
  [
    'search: "{a, number}"',
    2,
    'number, date och time används inte i våra ord. (tecken 1 i texten)',
    /bara/u,
  ],
  [
    'search: "{a, plural, offset:1 one {b} other {c}}"',
    2,
    'offset används inte i våra ord. (tecken 1 i texten)',
    /bara/u,
  ],
  [
    'search: "{a, selectordinal, one {b} other {c}}"',
    2,
    'selectordinal används inte i våra ord. (tecken 1 i texten)',
    /bara/u,
  ],
  [
    'search: "{1, plural, one {b} other {c}}"',
    2,
    'plural och select på en plats med siffra används inte i våra ord. (tecken 1 i texten)',
    /bara/u,
  ],
  [
    'search: "{a, plural, one {b} one {c} other {d}}"',
    2,
    'Samma form står två gånger. (tecken 21 i texten)',
    /en av dem/u,
  ],
  [
    'search: "{a, plural, one {b}}"',
    2,
    'Formen "other" fattas. (tecken 20 i texten)',
    /Lägg till other/u,
  ],
  [
    'search: "{a, plural, one}"',
    2,
    'Formerna efter plural eller select går inte att läsa. (tecken 16 i texten)',
    /varje form/u,
  ],
])('%s is told', (line, at, message, remedy) => {
  const [problem, ...others] = check({ en: change('search: Search', line) });
  expect(problem).toMatchObject({ file, line: at, message });
  expect(problem?.remedy).toMatch(remedy);
  expect(others).toEqual([]);
});

test('a list that is longer, or no list', () => {
  expect(check({ en: change('[One, Two]', '[One, Two, Three]') })).toEqual([
    {
      file,
      line: 4,
      field: 'pages › steps › 3',
      message: 'Raden finns inte på svenska.',
      remedy: 'Ta bort den.',
    },
  ]);
  expect(check({ en: change('[One, Two]', 'One') })[0]?.message).toMatch(
    /Här ska det stå en lista/u,
  );
  expect(check({ en: 'pages: Search\n' })[0]?.message).toBe(
    'Här ska det stå nycklar på indragna rader.',
  );
});

test('a slot that is missing, or another', () => {
  expect(check({ en: change('{size}', '{weight}') })).toEqual([
    {
      file,
      line: 3,
      field: 'pages › size',
      message: '{weight} finns inte i den svenska texten: "Tar {size}."',
      remedy: 'Skriv {size}. Det som står mellan klamrar översätts inte.',
    },
  ]);
  expect(check({ en: change('{size}', '{weight} of {mass}') })).toEqual([
    {
      file,
      line: 3,
      field: 'pages › size',
      message: '{size} fattas. På svenska står det: "Tar {size}."',
      remedy: 'Skriv {size} där ordet ska in.',
    },
    {
      file,
      line: 3,
      field: 'pages › size',
      message: '{weight} finns inte i den svenska texten.',
      remedy: 'Det som finns är {size}.',
    },
    {
      file,
      line: 3,
      field: 'pages › size',
      message: '{mass} finns inte i den svenska texten.',
      remedy: 'Det som finns är {size}.',
    },
  ]);
});

test('a plural form that the language needs, or has not', () => {
  expect(check({ ar: change('two {دليلان} ', '', arabic) })).toEqual([
    expect.objectContaining({
      file: 'content/words/ar.yaml',
      line: 5,
      message: 'Formen "two" för {count} fattas.',
      remedy: 'Språket behöver zero, one, two, few, many och other. Lägg till two {…}.',
    }),
  ]);
  expect(check({ en: change('one {1 guide}', 'one {1 guide} few {a}') })).toEqual([
    expect.objectContaining({
      message: 'Formen "few" finns inte i språket.',
      remedy: 'Formerna är one och other, och ett bestämt antal skrivs =1.',
    }),
  ]);
});

test('a language without a file, and no Swedish to hold it against', () => {
  expect(check({ ar: undefined })).toEqual([
    expect.objectContaining({
      file: 'content/words/ar.yaml',
      message: 'Filen fattas, fast språket "ar" står i src/site.config.ts.',
    }),
  ]);
  expect(check({ sv: undefined })).toHaveLength(2);
  expect(check({ sv: undefined })[0]?.message).toMatch(/De svenska orden fattas/u);
});

test('a file under a wrong name', () => {
  const misnamed = buildContent({ 'content/words/english.yaml': english });
  expect(checkContent(misnamed)[0]?.remedy).toMatch(/words\/en\.yaml/u);
});

test('films need all of their words', () => {
  const film = {
    sv: `${swedish}film:\n  a: Hej\n  b: Slut\n`,
    ar: `${arabic}film: { a: س, b: ص }\n`,
  };
  expect(check({ ...film, en: `${english}film:\n  a: Hi\n` })).toEqual([
    expect.objectContaining({
      line: 6,
      message: 'Filmerna behöver alla sina ord, men det fattas film › b.',
      remedy: 'Översätt dem, eller ta bort "en" i src/site.config.ts tills de är skrivna.',
    }),
  ]);
});

test('what is missing or still Swedish is left to do, and no fault', () => {
  const half = change('[One, Two]', '[One]', change('  search: Search\n', '  search: Sök\n'));
  expect(check({ en: half })).toEqual([]);
  expect(listUntranslated(filesOf({ en: half }))).toEqual([
    {
      file,
      line: 2,
      field: 'pages › search',
      message: 'Det står som på svenska: "Sök"',
      remedy: 'Översätt det. Heter det så i språket också? Skriv texten under same.',
    },
    {
      file,
      line: 4,
      field: 'pages › steps › 2',
      message: 'Ordet fattas och visas på svenska.',
      remedy: 'Översätt "Två"',
    },
  ]);
  expect(
    listUntranslated(filesOf({ en: change('search: Search', 'search: Sök') + 'same: [Sök]\n' })),
  ).toEqual([]);
});

test('a word is explained with the names that the buttons have', () => {
  const explained = (name: string) =>
    checkContent([
      ...filesOf({}),
      ...buildContent({
        [wordPath]: word.replace('i din telefon.', `i din telefon. Tryck på "${name}".`),
      }).filter(({ path }) => path === wordPath),
    ]).filter(({ file }) => file === wordPath);
  expect(explained('Sök')).toEqual([]);
  expect(explained('Mindre').map(({ field, message }) => [field, message])).toEqual([
    ['explanation', 'Det finns inget att trycka på som heter "Mindre".'],
  ]);
});

test('what somebody is asked to press is called so somewhere', () => {
  const sv = `${swedish}  press: Tryck sedan på "Sökk".\n  right: Tryck på "Sök".\n`;
  const en = `${english}  press: Then press "Search".\n  right: Press "Sök".\n`;
  const ar = `${arabic}  press: اضغط على "بحث".\n  right: اضغط "بحث".\n`;
  expect(check({ sv, en, ar })).toEqual([
    expect.objectContaining({
      file: 'content/words/sv.yaml',
      line: 6,
      message: 'Det finns inget att trycka på som heter "Sökk".',
      remedy: expect.stringContaining('Menade du Sök'),
    }),
  ]);
});
