import { expect, test } from 'vitest';
import { checkMdxText } from '../../../src/checks/safety/check-mdx.ts';
import { checkContent } from '../../../src/checks/check-content.ts';
import {
  breakContent,
  buildContent,
  englishPath,
  pagePath,
  servicePath,
} from './sample-content.ts';

const body = 'Det är ingen fara om du trycker fel.';

type Case = { name: string; text: string; line?: number; message: string; remedy: string };

const cases: Case[] = [
  {
    name: 'import',
    text: `import Film from './film.ts'\n\n${body}`,
    message: '"import" eller "export"',
    remedy: 'kör ingen kod',
  },
  {
    name: 'export',
    text: `export const a = 1\n\n${body}`,
    message: '"import" eller "export"',
    remedy: 'Ta bort raden',
  },
  {
    name: 'a sentence that begins like an import',
    text: 'import det är.',
    message: '"import" eller "export"',
    remedy: 'börjar med ett annat ord',
  },
  {
    name: 'an expression on its own',
    text: '{1 + 1}',
    message: 'klamrar',
    remedy: 'Ta bort klamrarna',
  },
  {
    name: 'an expression in a sentence',
    text: `${body}\nDet är {1 + 1}.`,
    line: 22,
    message: 'klamrar',
    remedy: '\\{ och \\}',
  },
  { name: 'a lone brace', text: 'Skriv { nu.', message: 'klamrar', remedy: 'Ta bort klamrarna' },
  {
    name: 'words in braces',
    text: 'Skriv {ditt namn} nu.',
    message: 'klamrar',
    remedy: 'Ta bort klamrarna',
  },
  {
    name: 'an unknown component',
    text: '<Film namn="a" />',
    message: 'Taggen <Film> är inte tillåten.',
    remedy: 'inga taggar',
  },
  {
    name: 'HTML',
    text: `${body}\n\nText <b>fet</b>.`,
    line: 23,
    message: 'Taggen <b> är inte tillåten.',
    remedy: '**fetstil**',
  },
  {
    name: 'a fragment',
    text: '<>Hej</>',
    message: 'Taggen <> är inte tillåten.',
    remedy: 'inga taggar',
  },
  {
    name: 'a component whose attribute runs code',
    text: '<Film namn={a} />',
    message: 'Taggen <Film> är inte tillåten.',
    remedy: 'inga taggar',
  },
  { name: 'a bare <', text: 'Mindre än <5 kronor.', message: 'Tecknet <', remedy: 'mindre än' },
  {
    name: 'an address in angle brackets',
    text: 'Se <https://www.1177.se>',
    message: 'Tecknet <',
    remedy: '[namn](https://adress)',
  },
  { name: 'an HTML comment', text: '<!-- hej -->', message: 'kommentar', remedy: 'Ta bort den' },
  { name: 'a tag that is never closed', text: '<b>hej', message: '<b> har ingen', remedy: '\\<' },
  {
    name: 'a link that runs code',
    text: '[Hej](javascript:alert)',
    message: 'går inte att använda',
    remedy: 'https://',
  },
  {
    name: 'a link without encryption',
    text: '[Hej][a]\n\n[a]: http://exempel.se',
    line: 23,
    message: 'går inte att använda',
    remedy: 'https://',
  },
  {
    name: 'a picture from somewhere else',
    text: '![Hej](https://exempel.se/a.png)',
    message: 'en annan webbplats',
    remedy: 'hämtar inget från andra',
  },
];

test.each(cases)('$name', ({ text, line = 21, message, remedy }) => {
  expect(breakContent(pagePath, body, text)).toEqual([
    {
      file: pagePath,
      line,
      message: expect.stringContaining(message),
      remedy: expect.stringContaining(remedy),
    },
  ]);
});

test('services, translations and all other texts are held to the same', () => {
  const code = "\nimport a from './a.ts'\n";
  const other = 'content/pages/om.mdx';
  expect(breakContent(servicePath, 'Med BankID', `${code}\nMed BankID`)).toHaveLength(1);
  expect(breakContent(englishPath, 'No harm', `${code}\nNo harm`)).toHaveLength(1);
  expect(
    checkContent(
      buildContent({
        [other]: `---\ntitle: Om\nsummary: Om oss.\nupdated: 2026-11-23\n---\n${code}`,
      }),
    ),
  ).toHaveLength(1);
});

test('components that pages hand in may be used, but not to run code', () => {
  const check = (text: string) =>
    checkMdxText('content/pages/a.mdx', `---\ntitle: Om\n---\n${text}`, ['Film', 'Tips']);
  expect(check('<Film namn="a" liten />')).toEqual([]);
  for (const text of ['<Film namn={a} />', '<Film {...a} />'])
    expect(check(text)).toEqual([
      expect.objectContaining({ message: expect.stringMatching(/klamrar/) }),
    ]);
  expect(check('<Bild />')).toEqual([
    expect.objectContaining({ remedy: expect.stringContaining('Det som finns är Film och Tips.') }),
  ]);
});

test.each<[what: string, text: string, line?: number]>([
  ['text on the closing line', '---\n```\n---x\n\nimport a from "a"\n\n```\n', 2],
  ['empty lines first', '\n---\ntitle: Om\n---\n'],
  ['another kind of front matter', '+++\n```\n+++\n\nimport a from "a"\n'],
  ['no end', '---\ntitle: Om\n', 3],
])('code cannot hide in a head with %s', (_, text, line = 1) => {
  expect(checkMdxText('content/pages/a.mdx', text)).toEqual([
    expect.objectContaining({
      line,
      message: expect.stringMatching(/rad(?:er)? med ---/),
    }),
  ]);
});

test('what looks like code in the front matter is only text', () => {
  const text = "---\ntitle: 'import a { }'\n---\nHej.\n";
  expect(checkMdxText('content/pages/a.mdx', text)).toEqual([]);
});

test('ordinary writing passes', () => {
  const text = [
    '### Bra att veta',
    '- Ring [1177](tel:1177) eller läs på [1177](https://www.1177.se).',
    '- **Fet** text, \\{ klamrar \\} och 5 < 6.',
    'Läs mer, eller [skriv](mailto:hjalp@exempel.se).',
  ];
  expect(breakContent(pagePath, body, text.join('\n\n'))).toEqual([]);
});
