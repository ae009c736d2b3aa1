import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { openSearch } from './find-repeated.ts';
import { readSiteWords, readWritten } from './read-texts.ts';

/**
 * Tests that have a content of their own, which they write first: no editor's text is in it, however
 * alike the two may be. What is searched for, as "resept", is what people type and not a text either:
 * only the folders that texts are shown from are read.
 */
const ownContent = [
  'tests/browser/editing.test.ts',
  'tests/browser/recording-desk.test.ts',
  'tests/browser/writing-desk.test.ts',
  'tests/filmed/write-guide.ts',
  'tests/filmed/write-site.ts',
];

const siteTests = globSync('tests/{site,browser,browsers,filmed}/**/*.ts')
  .map((file) => file.replaceAll('\\', '/'))
  .sort();

test('no test of the built site repeats what editors write: who rewords something mends no test', () => {
  const search = openSearch(readWritten('.'), readSiteWords('.'));
  expect(siteTests.length).toBeGreaterThan(100);
  expect(siteTests).toEqual(expect.arrayContaining(ownContent));
  const repeated = siteTests
    .filter((file) => !ownContent.includes(file))
    .flatMap((file) =>
      search(readFileSync(file, 'utf8')).map(
        ({ line, literal, text }) =>
          `${file}:${line} "${literal}" is an editor's "${text}": ask tests/read-content.ts for it`,
      ),
    );
  expect(repeated).toEqual([]);
});

const texts = [
  'Skaffa Mobilt BankID',
  'Skickat',
  'Ta av skalet på telefonen. Prova igen.',
  'Spela',
];
const search = openSearch({ texts, names: ['Byköping'] }, ['Spela filmen']);
const found = (code: string): string[] => search(code).map(({ text }) => text);

test.each([
  ["expect(name).toBe('Skickat');", 'Skickat'],
  ['page.getByText("Skickat")', 'Skickat'],
  ["heading({ name: 'Film: Skaffa Mobilt BankID' });", 'Skaffa Mobilt BankID'],
  ['toBe(`"Skaffa Mobilt BankID" är nu nummer ${at}.`);', 'Skaffa Mobilt BankID'],
  ['toBe(\'Du tryckte på "Skickat".\');', '"Skickat"'],
  ["getByText('Ta av skalet på telefonen.');", texts[2]],
  ["button({ name: 'Spara Byköping som min kommun' });", 'Byköping'],
  ['toMatch(/Byköping\\s+Ungefär \\d/u);', 'Byköping'],
  ['toMatch(/^Skaffa\\s+Mobilt BankID$/u);', 'Skaffa Mobilt BankID'],
])('%s repeats one', (code, text) => {
  expect(found(code)).toEqual([text]);
});

test.each([
  "import { a } from 'Skickat';",
  "test('Skaffa Mobilt BankID', () => {});",
  "test.each([1])('Skickat %i', () => {});",
  "button({ name: 'Spela filmen' });",
  "button({ name: 'Spela' });",
  'toBe(`"${titleOf(guide)}" är med.`);',
  'locator(\'a[href="/bankid/skaffa/"]\');',
  "toContain('Skickats');",
  "page.keyboard.press('Skickat');",
])('%s repeats none', (code) => {
  expect(found(code)).toEqual([]);
});
