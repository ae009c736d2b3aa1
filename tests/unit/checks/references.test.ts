import { expect, test } from 'vitest';
import { checkContent } from '../../../src/checks/check-content.ts';
import {
  breakContent,
  buildContent,
  changeText,
  easyPath,
  easyTwin,
  englishPath,
  filmPath,
  pagePath,
  servicePath,
  startPath,
  word,
  wordPath,
} from './sample-content.ts';

test('sound content has no problems', () => {
  expect(checkContent(buildContent())).toEqual([]);
});

test('an unknown screen proposes the nearest', () => {
  expect(breakContent(filmPath, 'screen: bankid/start', 'screen: bankid/strat')).toEqual([
    {
      file: filmPath,
      line: 4,
      field: 'steps › 1 › screen',
      message: 'Skärmen "bankid/strat" finns inte.',
      remedy:
        'Menade du bankid/start eller bankid/kod? Rätta namnet, eller rita skärmen i content/screens/bankid/strat.yaml.',
    },
  ]);
});

test('an unknown screen that a step leads to', () => {
  expect(breakContent(filmPath, 'then: bankid/kod', 'then: bankid/kood')).toEqual([
    expect.objectContaining({ line: 6, field: 'steps › 1 › then' }),
  ]);
});

test('a tap on something that is not there lists what is', () => {
  expect(breakContent(filmPath, 'tap: borja', 'tap: start')).toEqual([
    {
      file: filmPath,
      line: 5,
      field: 'steps › 1 › do › tap',
      message: '"start" finns inte på skärmen "bankid/start".',
      remedy: 'Välj ett id som finns där: "borja" (Börja).',
    },
  ]);
});

test('a tap on a screen where nothing has an id', () => {
  const elements = '  - kind: button\n    id: borja\n    label: Börja\n';
  expect(breakContent(startPath, elements, '  - { kind: text, text: Börja }\n')).toEqual([
    expect.objectContaining({
      file: filmPath,
      line: 5,
      remedy: 'Skärmen har inget med id. Lägg till det i content/screens/bankid/start.yaml.',
    }),
  ]);
});

test('typing takes a field or a code', () => {
  const files = buildContent({
    ...changeText(filmPath, 'do: { tap: borja }', 'do: { type: { into: borja, text: a } }'),
  });
  expect(checkContent(files)).toEqual([
    {
      file: filmPath,
      line: 5,
      field: 'steps › 1 › do › type › into',
      message: '"borja" på skärmen "bankid/start" är inte ett fält (field) eller en kod (pin).',
      remedy: expect.stringContaining('Skärmen har inte ett fält'),
    },
  ]);
});

test('scanning takes a camera', () => {
  expect(breakContent(filmPath, 'do: { tap: borja }', 'do: { scan: borja }')).toEqual([
    expect.objectContaining({
      field: 'steps › 1 › do › scan',
      message: expect.stringContaining('är inte en kamerabild (camera)'),
    }),
  ]);
});

test('scrolling looks on the screen that comes after, and needs one', () => {
  expect(breakContent(filmPath, 'do: { tap: borja }', 'do: { scroll: kod }')).toEqual([]);
  expect(
    breakContent(filmPath, 'do: { tap: borja }\n    then: bankid/kod', 'do: { scroll: kod }'),
  ).toEqual([
    {
      file: filmPath,
      line: 5,
      field: 'steps › 1 › do › scroll',
      message: 'Steget rullar (scroll) men saknar "then".',
      remedy: expect.stringContaining('Lägg till "then"'),
    },
  ]);
});

test('a step id used twice, and one that is taken', () => {
  expect(breakContent(filmPath, 'id: vanta', 'id: kod')).toContainEqual({
    file: filmPath,
    line: 16,
    field: 'steps › 3 › id',
    message: 'Steget har samma id som steget på rad 8: "kod".',
    remedy: 'I de andra filerna heter det "vanta". Skriv "vanta" här också.',
  });
  expect(breakContent(filmPath, 'id: vanta', 'id: end')).toContainEqual(
    expect.objectContaining({ line: 16, message: 'Ett steg kan inte heta "end".' }),
  );
});

test('an element id used twice on a screen, inside a list too', () => {
  const list = '  - kind: list\n    items:\n      - { id: borja, label: Hjälp }\n  - kind: button';
  expect(breakContent(startPath, '  - kind: button', list)).toEqual([
    {
      file: startPath,
      line: 10,
      field: 'elements › 3 › id',
      message: 'Id "borja" finns redan på skärmen, på rad 8.',
      remedy: expect.stringContaining('ett annat id'),
    },
  ]);
});

test('a chosen tab that is not among the tabs', () => {
  const tabs =
    'bottom:\n  - kind: tabs\n    tabs: [{ id: a, label: A }, { id: b, label: B }]\n    selected: c\n';
  expect(breakContent(startPath, '    label: Börja\n', `    label: Börja\n${tabs}`)).toEqual([
    {
      file: startPath,
      line: 12,
      field: 'bottom › 1 › selected',
      message: 'Fliken "c" finns inte.',
      remedy: 'Välj en av flikarna: a, b.',
    },
  ]);
});

test('every kind of part with an id can be pointed at', () => {
  const screen = `title: Allt
device: computer
address: { text: 1177.se, id: adress }
elements:
  - { kind: heading, text: Rubrik, id: rubrik }
  - { kind: list, items: [{ id: rad, label: Rad, detail: Mer }] }
  - { kind: tabs, tabs: [{ id: a, label: A }, { id: b, label: B }], selected: a }
  - { kind: apps, apps: [{ id: app, label: App, pictogram: star }] }
  - { kind: video, tiles: [{ id: bild, name: Eva }] }
  - kind: chat
    messages:
      - { from: me, text: Hej }
      - { from: them, name: Eva, text: Hej, link: { id: lank, label: Länk } }
  - { kind: toolbar, buttons: [{ id: knapp, label: Knapp, pictogram: star }] }
  - { kind: field, id: falt, label: Fält, value: Ifyllt }
  - { kind: qr, label: Kod }
`;
  const problems = checkContent(
    buildContent({
      ...changeText(filmPath, 'do: { wait: kod }', 'do: { tap: fel }'),
      'content/screens/bankid/kod.yaml': `${screen}  - { kind: pin, id: kod, label: Kod, digits: 6 }\n`,
    }),
  );
  expect(problems).toHaveLength(1);
  expect(problems[0]?.remedy).toBe(
    'Välj ett id som finns där: "adress" (1177.se), "rubrik" (Rubrik), "rad" (Rad), "a" (A), ' +
      '"b" (B), "app" (App), "bild" (Eva), "lank" (Länk), "knapp" (Knapp), "falt" (Fält), "kod" (Kod).',
  );
});

test('a guide folder without its page, and without its film', () => {
  for (const file of [pagePath, filmPath])
    expect(checkContent(buildContent({ [file]: undefined }))).toEqual([
      {
        file,
        line: 1,
        message: 'Filen fattas. En guide har både film.yaml och sv.mdx.',
        remedy: 'Skriv filen, eller ta bort guidens mapp.',
      },
    ]);
});

test('a service that lists a guide that is not there', () => {
  expect(breakContent(servicePath, '  - skaffa', '  - skaffa\n  - skafa')).toEqual([
    {
      file: servicePath,
      line: 9,
      field: 'guides › 2',
      message: 'Guiden "skafa" finns inte i mappen guides/bankid.',
      remedy: 'Menade du skaffa? Rätta namnet, eller ta bort raden.',
    },
  ]);
});

test('a service that lists a guide twice', () => {
  expect(breakContent(servicePath, '  - skaffa', '  - skaffa\n  - skaffa')).toEqual([
    expect.objectContaining({ line: 9, message: 'Guiden "skaffa" står två gånger.' }),
  ]);
});

test('a guide that its service does not list', () => {
  const files = buildContent();
  const copies = files
    .filter(({ path }) => path.startsWith('content/guides/'))
    .map(({ path, text }) => ({
      path: path.replace('/skaffa/', '/logga-in/'),
      // Under the same title it would be a copy, which is told of as that.
      text: text.replace('title: Skaffa BankID', 'title: Logga in'),
    }));
  const problems = checkContent([...files, ...copies]);
  expect(problems.filter(({ file }) => file === servicePath)).toEqual([
    {
      file: servicePath,
      line: 7,
      field: 'guides',
      message: 'Guiden "logga-in" finns i mappen guides/bankid men inte i listan.',
      remedy: 'Lägg till raden "- logga-in" där guiden ska visas.',
    },
  ]);
});

test('a guide without a service', () => {
  expect(checkContent(buildContent({ [servicePath]: undefined }))).toEqual([
    {
      file: filmPath,
      line: 1,
      message:
        'Guiden hör till tjänsten "bankid", men filen content/services/bankid.mdx finns inte.',
      remedy: 'Skriv tjänstens fil, eller byt namn på mappen.',
    },
  ]);
});

test('a translation with a missing step', () => {
  const step = '  vanta: { heading: Wait, say: Wait a while. }\n';
  expect(breakContent(englishPath, step, '')).toEqual([
    {
      file: englishPath,
      line: 11,
      field: 'steps › vanta',
      message: 'Steget "vanta" är inte översatt.',
      remedy: 'Lägg till "vanta" under steps, med heading och say.',
    },
  ]);
});

test('a translation with a step too many', () => {
  expect(breakContent(englishPath, '  vanta:', '  vantar:')).toContainEqual({
    file: englishPath,
    line: 14,
    field: 'steps › vantar',
    message: 'Steget "vantar" finns inte i film.yaml.',
    remedy: 'Menade du vanta? Rätta namnet, eller ta bort steget.',
  });
});

test('the easy-read twin, words, pages and pronunciations have a place', () => {
  const page = '---\ntitle: Om\nsummary: Om oss.\nupdated: 2026-11-23\n---\n\nHej.\n';
  const more = {
    [easyPath]: easyTwin,
    'content/pages/en/om.mdx': page,
    'content/services/en/bankid.mdx':
      '---\ntitle: BankID\nsummary: Show who you are.\n---\n\nHi.\n',
    [wordPath]: word,
    'content/pages/om.mdx': page,
    'content/pronunciation.yaml': '- { written: BankID, spoken: bank-i-de }\n',
  };
  expect(checkContent(buildContent(more))).toEqual([]);
});

const named = (guide: string) => `---
title: BankID
summary: Show who you are.
inBrief:
  ${guide}: { title: Get it, summary: You get it., wish: Get it }
---

Hi.
`;

test.each([
  [
    'skafa',
    'Guiden "skafa" finns inte i mappen guides/bankid.',
    'Menade du skaffa? Rätta namnet, eller ta bort den.',
  ],
  [
    'skaffa',
    'Guiden "skaffa" är översatt, och namnet står i en.mdx.',
    'Ta bort den härifrån, med raderna som står indragna under den.',
  ],
])('%s is told of in brief where there is no need', (guide, message, remedy) => {
  const file = 'content/services/en/bankid.mdx';
  expect(checkContent(buildContent({ [file]: named(guide) }))).toEqual([
    { file, line: 5, field: `inBrief › ${guide}`, message, remedy },
  ]);
});

test('a guide may be told of in brief in a language that it is not translated to', () => {
  const file = 'content/services/ar/bankid.mdx';
  expect(checkContent(buildContent({ [file]: named('skaffa') }))).toEqual([]);
});

test('files from Windows, with a byte order mark and its line ends, are read the same', () => {
  const files = buildContent().map(({ path, text }) => ({
    path,
    text: `\uFEFF${text.replaceAll('\n', '\r\n')}`,
  }));
  expect(checkContent(files)).toEqual([]);
});

test.each([
  ['content/guides/bankid/skaffa/film.yml', 'Byt namn till "film.yaml".'],
  ['content/guides/bankid/skaffa/manus.yaml', 'film.yaml, sv.mdx och en fil för varje språk'],
  ['content/guides/bankid/skaffa/om.md', 'Byt namn till "om.mdx".'],
  ['content/guides/bankid/Förnya/film.yaml', 'små bokstäver a–z'],
  ['content/screens/start.yaml', 'screens/app/skärm.yaml'],
  ['content/services/tjanst/bankid.mdx', 'services/tjänst.mdx'],
  ['content/pages/sida/oss.mdx', 'pages/om.mdx'],
  ['content/start.mdx', 'rätt mapp'],
])('%s is read by nothing', (path, remedy) => {
  expect(checkContent(buildContent({ [path]: 'a: b\n' }))).toContainEqual({
    file: path,
    line: 1,
    message: 'Filen används inte, för den heter fel eller ligger fel.',
    remedy: expect.stringContaining(remedy),
  });
});

test('a picture of a step that is not there lists the steps', () => {
  expect(breakContent(pagePath, 'picture: oppna', 'picture: oppnna')).toEqual([
    expect.objectContaining({
      file: pagePath,
      line: 18,
      field: 'picture',
      message: 'Filmen har inget steg som heter "oppnna".',
      remedy: 'Skriv id på ett av stegen: oppna, kod, vanta, klar.',
    }),
  ]);
});

test.each([
  ['bankid/skafa', 'Guiden "bankid/skafa" finns inte.', 'Menade du bankid/skaffa?'],
  ['bankid/skaffa', 'Guiden kan inte komma före sig själv.', 'Ta bort raden.'],
])('%s cannot come before the guide', (name, message, remedy) => {
  const broken = breakContent(pagePath, 'picture: oppna', `picture: oppna\nfirst: [${name}]`);
  expect(broken).toEqual([
    expect.objectContaining({
      field: 'first › 1',
      message,
      remedy: expect.stringContaining(remedy),
    }),
  ]);
});
