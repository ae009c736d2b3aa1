import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeEditor } from '../../src/build/editing/editing.ts';
import { findFormProblems, fixTexts } from '../../src/build/form/form.ts';
import { checkContent } from '../../src/checks/check-content.ts';
import type { ContentFile } from '../../src/checks/read/content-file.ts';
import { filmPath } from '../unit/checks/sample-content.ts';
import { soundFiles } from '../unit/lists/plan-list.ts';
import { type Faults, openSite, type Site } from './open-site.ts';

/** A guide that somebody has begun: its first screen, and what one needs, are left. */
const draft: ContentFile = {
  path: 'drafts/bankid-byt-kod.yaml',
  text: `# Kvar: skärmen.
service: bankid
wish: Byta kod
title: Byt kod i BankID
guide: byt-kod
summary: Du byter din kod i appen.
topics: [identity]
steps:
  - { heading: Välj att byta, do: tap, on: Byt kod, say: 'Tryck på "Byt kod" längst ner.' }
  - { heading: Läs noga, do: look, say: Läs. }
  - { heading: Vänta, do: look, say: Vänta. }
  - { heading: Nu är det klart, do: look, say: Nu är det klart. }
goesWrong:
  - { see: Koden är fel., do: Skriv den igen. }
  - { see: Appen stänger sig., do: Öppna appen igen. }
know: Det gör inget om du trycker fel.
sources: [{ title: 'Support, BankID', url: https://support.bankid.com }]
buttonsFrom: none found
tried: 'no'
`,
};

let root: string;
let site: Site;
let page: Page;
let faults: Faults;
let files: ContentFile[];

/** Runs in the page: puts files in the folder that the browser keeps for itself, in place of one on the computer. */
async function writeFolder(written: readonly ContentFile[]): Promise<void> {
  const folder = await navigator.storage.getDirectory();
  await folder.getDirectoryHandle('.git', { create: true });
  for (const { path, text } of written) {
    const names = path.split('/');
    const name = names.pop() ?? '';
    let inside = folder;
    for (const part of names) inside = await inside.getDirectoryHandle(part, { create: true });
    const writer = await (await inside.getFileHandle(name, { create: true })).createWritable();
    await writer.write(text);
    await writer.close();
  }
}

/** Runs in the page: every file in that folder. */
async function readFolder(): Promise<ContentFile[]> {
  const found: ContentFile[] = [];
  const walk = async (folder: FileSystemDirectoryHandle, path: string): Promise<void> => {
    const entries = (
      folder as unknown as { entries: () => AsyncIterable<[string, FileSystemHandle]> }
    ).entries();
    for await (const [name, entry] of entries) {
      if (entry.kind === 'directory')
        await walk(entry as FileSystemDirectoryHandle, `${path}${name}/`);
      else {
        const file = await (entry as FileSystemFileHandle).getFile();
        found.push({ path: `${path}${name}`, text: await file.text() });
      }
    }
  };
  await walk(await navigator.storage.getDirectory(), '');
  return found;
}

const isContent = ({ path }: ContentFile): boolean => path.startsWith('content/');

/** What the folder has that it did not have before, by path; nothing may be wrong with the whole of it. */
async function listChanges(before: readonly ContentFile[]): Promise<Map<string, string>> {
  const now = await page.evaluate(readFolder);
  const content = now.filter(isContent);
  expect(checkContent(content, new Date())).toEqual([]);
  expect(await findFormProblems(root, content)).toEqual([]);
  const old = new Map(before.map(({ path, text }) => [path, text]));
  return new Map(
    now.flatMap(({ path, text }) => (old.get(path) === text ? [] : [[path, text] as const])),
  );
}

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'editing-'));
  const sound = soundFiles();
  const fixed = await fixTexts(root, sound);
  files = sound.map((file) => fixed.find(({ path }) => path === file.path) ?? file);
  files = files.map(({ path, text }) => ({ path, text }));
  for (const { path, text } of [...files, { path: 'content/words/sv.yaml', text: 'site: {}\n' }]) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
  await writeEditor(root, join(root, 'dist/redigera'), { repository: 'a/b', branch: 'main' });
  site = await openSite(join(root, 'dist'));
  // Fields are drawn where they are in sight: all of them are.
  ({ page, faults } = await site.visit({ viewport: { width: 1280, height: 4000 } }));
  page.setDefaultTimeout(8000);
  await page.goto(`${site.origin}/redigera/config.json`);
  await page.evaluate(writeFolder, [...files, draft]);
  await page.addInitScript(() => {
    Object.assign(window, { showDirectoryPicker: () => navigator.storage.getDirectory() });
  });
  await page.goto(`${site.origin}/redigera/`);
  await page.getByText('Arbeta med en mapp på datorn').click();
  await page.getByText('Guider: BankID').first().waitFor();
}, 120_000);
afterAll(async () => {
  await site.close();
  await rm(root, { recursive: true, force: true });
});

const field = (path: string) => page.locator(`[data-key-path="${path}"]`);
const write = (path: string, text: string) =>
  field(path).locator('input[type=text], input:not([type]), textarea').first().fill(text);
const open = async (way: string, first: string): Promise<void> => {
  await page.evaluate((hash) => void (location.hash = hash), `#/collections/${way}`);
  await field(first).waitFor();
};
const save = () => page.getByRole('button', { name: 'Spara', exact: true }).click();
const untilSaved = () => field('steps').or(field('name')).first().waitFor({ state: 'detached' });

test('a step’s words are changed, and what the check refuses is told in Swedish and not saved', async () => {
  await open('guider-bankid/entries/bankid-skaffa-film', 'steps');
  await page.getByRole('button', { name: 'Expandera alla' }).first().click();
  await write('steps.0.say', 'Tryck på "Starta" längst ner.');
  await save();
  const box = page.getByRole('alertdialog');
  await box.getByText('Rösten säger "Starta", men det står inte på skärmen').waitFor();
  expect(await listChanges([...files, draft])).toEqual(new Map());
  await box.getByRole('button').first().click();
  await write('steps.0.say', 'Leta upp knappen. Tryck på "Börja" längst ner.');
  await page.frameLocator('iframe').getByText('Kontrollen har inget att säga').waitFor();
  await save();
  await untilSaved();
  const changes = await listChanges([...files, draft]);
  expect([...changes.keys()]).toEqual([filmPath]);
  const old = files.find(({ path }) => path === filmPath)?.text ?? '';
  expect(changes.get(filmPath)).toBe(
    old.replace('Tryck på "Börja" längst ner.', 'Leta upp knappen. Tryck på "Börja" längst ner.'),
  );
});

const choose = async (path: string, name: string): Promise<void> => {
  const few = field(path).getByRole('radio', { name, exact: true });
  const many = field(path).getByRole('combobox');
  await few.or(many).first().waitFor();
  if ((await few.count()) > 0) return few.click();
  await many.click();
  await page.getByRole('option', { name, exact: true }).click();
};
const turnOn = (path: string) => field(path).getByRole('switch').click();
/** Opens a group that may be left out, or adds an item to a list. */
const add = (path: string) => field(path).getByText('Lägg till').last().click();

test('a place is added', async () => {
  const before = await page.evaluate(readFolder);
  await open('places/new', 'name');
  await write('name', 'Byns bibliotek');
  await turnOn('example');
  await choose('kind', 'bibliotek');
  await choose('municipality', 'Habo');
  await write('about', 'Fråga personalen. De hjälper dig.');
  await add('address');
  await write('address.town', 'Habo');
  await write('checked.day', '2026-11-20');
  await write('checked.by', 'Biblioteket');
  await save();
  await untilSaved();
  const changes = await listChanges(before);
  expect([...changes]).toEqual([
    [
      'content/places/byns-bibliotek.yaml',
      `name: Byns bibliotek
example: true
kind: library
municipality: habo
about: Fråga personalen. De hjälper dig.
address:
  town: Habo
checked:
  day: 2026-11-20
  by: Biblioteket
`,
    ],
  ]);
});

test('a guide with a new screen is added, once nothing is left to answer', async () => {
  const before = await page.evaluate(readFolder);
  await open('utkast/entries/bankid-byt-kod', 'service');
  const pane = page.frameLocator('iframe');
  await pane.getByText('Steg 1: vilken skärm som syns.').waitFor();
  await pane.getByText('Vad man behöver ha framför sig.').waitFor();
  await page.getByRole('button', { name: 'Expandera alla' }).first().click();
  await add('steps.0.draw');
  await choose('steps.0.draw.pattern', 'en text med en knapp');
  await write('steps.0.draw.title', 'Inställningar');
  await write('steps.0.draw.heading', 'Inställningar');
  await add('steps.0.draw.labels');
  await write('steps.0.draw.labels.0', 'Byt kod');
  await add('youNeed');
  await write('youNeed.0', 'Appen BankID.');
  await pane.getByText('Kontrollen har inget att säga').waitFor();
  await save();
  const told = page.locator('dialog.koppla-told');
  await told.getByText('Guiden är skriven').waitFor();
  await told.getByRole('button').click();
  const changes = await listChanges(before);
  expect([...changes.keys()].sort()).toEqual([
    'content/guides/bankid/byt-kod/film.yaml',
    'content/guides/bankid/byt-kod/sv.mdx',
    'content/screens/bankid/byt-kod-valj-att-byta.yaml',
    'content/services/bankid.mdx',
    draft.path,
  ]);
  expect(changes.get(draft.path)).toContain('# Kvar: skärmen.\nservice: bankid\n');
  expect(changes.get('content/screens/bankid/byt-kod-valj-att-byta.yaml'))
    .toBe(`title: Inställningar
device: phone
elements:
  - kind: heading
    text: Inställningar
bottom:
  - kind: button
    id: byt-kod
    label: Byt kod
    look: main
`);
});

test('nothing is asked of any other origin, and no script is made of text', () => {
  expect(faults.filter((fault) => /^(?:foreign|policy):/u.test(fault))).toEqual([]);
});
