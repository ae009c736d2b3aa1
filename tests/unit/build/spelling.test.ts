import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findMisspelt } from '../../../src/build/spelling/spelling.ts';
import {
  buildContent,
  changeText,
  englishPath,
  filmPath,
  pagePath,
} from '../checks/sample-content.ts';

let root = '';
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'koppla-upp-spelling-'));
});
afterAll(() => rm(root, { recursive: true, force: true }));

const spell = (changes: Record<string, string>) =>
  findMisspelt(root, buildContent({ 'content/spelling.yaml': '- BankID\n', ...changes }));

test('what is rightly spelt is not told of, compounds and names of Swedish services included', async () => {
  const said = 'Vårdcentralens läkemedelslista och bussbiljetten: tryck på "Börja".';
  const english = 'Press "Läkemedelslista" (list of medicines) at your health centre.';
  expect(
    await spell({
      ...changeText(filmPath, 'Tryck på "Börja" längst ner.', `>-\n      ${said}`),
      ...changeText(englishPath, 'No harm is done', `${english} Sms it. No harm is done`),
    }),
  ).toEqual([]);
});

test('a word that no dictionary has is told of where it stands, with what is near', async () => {
  const [swedish, english, ...more] = await spell({
    ...changeText(filmPath, 'Vänta sedan lite.', 'Vänta sedan litte.'),
    ...changeText(englishPath, 'wrong thing.', 'wrong\nbuton.'),
  });
  expect(more).toEqual([]);
  expect(swedish).toEqual({
    file: filmPath,
    line: 15,
    field: 'steps › 2 › say',
    message: 'Ordet "litte" finns inte i ordboken.',
    remedy: expect.stringMatching(/^Menade du .*lite.*\? .*content\/spelling\.yaml\.$/u) as string,
  });
  expect(english).toMatchObject({
    file: englishPath,
    line: 20,
    message: 'Ordet "buton" finns inte i ordboken.',
  });
});

test('a word of the list, of the voice, with a digit or read letter by letter is right', async () => {
  const words = 'Parkeringsappen visar HSDS, kod7b och Fejkappen på fejk.se hos Blorpens.';
  const found = await spell({
    ...changeText(pagePath, 'Det är ingen fara', `${words} Det är ingen fara`),
    'content/spelling.yaml': '- BankID\n- Blorpen\n- -appen\n',
    'content/pronunciation.yaml': '- { written: Fejkappen, spoken: fejk-appen }\n',
  });
  expect(found.map(({ message }) => message)).toEqual([]);
  const [misspelt] = await spell({
    ...changeText(pagePath, 'Det är ingen fara', 'Öppna parkeringgsappen. Det är ingen fara'),
    'content/spelling.yaml': '- BankID\n- -appen\n',
  });
  expect(misspelt).toMatchObject({
    message: 'Ordet "parkeringgsappen" finns inte i ordboken.',
    remedy: expect.stringContaining('Menade du parkeringsappen') as string,
  });
});

test('what was looked up is remembered, and nothing else', async () => {
  await spell(changeText(filmPath, 'Vänta sedan lite.', 'Vänta sedan litte.'));
  const [name = ''] = await readdir(join(root, '.cache/spelling'));
  const path = join(root, '.cache/spelling', name);
  expect(await readFile(path, 'utf8')).toMatch(/^sv litte → .*lite/mu);
  await writeFile(path, (await readFile(path, 'utf8')).replace(/^sv litte.*$/mu, 'sv litte'));
  expect(await spell(changeText(filmPath, 'Vänta sedan lite.', 'Vänta sedan litte.'))).toEqual([]);
  await spell(changeText(filmPath, 'Vänta sedan lite.', 'Vänta sedan i köket.'));
  expect(await readFile(path, 'utf8')).not.toMatch(/litte/u);
});
