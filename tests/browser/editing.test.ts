import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeEditor } from '../../src/build/editing/editing.ts';
import { findFormProblems, fixTexts } from '../../src/build/form/form.ts';
import { checkContent } from '../../src/checks/check-content.ts';
import type { ContentFile } from '../../src/checks/read/content-file.ts';
import { filmPath } from '../unit/checks/sample-content.ts';
import { soundFiles } from '../unit/lists/plan-list.ts';
import { type GitHubStub, openGitHub } from './github-stub.ts';
import { type Faults, leave, openSite, type Site } from './open-site.ts';

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
let github: GitHubStub;
let page: Page;
let faults: Faults;
/** What went wrong in each visit. */
const visits: Faults[] = [];
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
  github = await openGitHub([...files, draft]);
  const editing = { repository: 'agare/arkiv', branch: 'main', api: github.origin };
  await writeEditor(root, join(root, 'dist/redigera'), editing);
  site = await openSite(join(root, 'dist'));
  // Fields are drawn where they are in sight: all of them are.
  ({ page, faults } = await site.visit({ viewport: { width: 1280, height: 4000 } }));
  visits.push(faults);
  page.setDefaultTimeout(60_000);
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
  await github.close();
  await rm(root, { recursive: true, force: true });
});

const field = (path: string) => page.locator(`[data-key-path="${path}"]`);
const write = (path: string, text: string) =>
  field(path).locator('input[type=text], input:not([type]), textarea').first().fill(text);
const open = async (way: string, first: string): Promise<void> => {
  const go = (hash: string) => page.evaluate((to) => void (location.hash = to), hash);
  await go(`#/collections/${way.split('/')[0]}`);
  await page.getByRole('treeitem').first().waitFor();
  await go(`#/collections/${way}`);
  await field(first).waitFor();
};
const save = () => page.getByRole('button', { name: 'Spara', exact: true }).click();
/**
 * Until what was saved has given way to the list it is in. The editor goes there of itself, and a moment
 * after the fields are gone: who is asked to go elsewhere before that is taken back by it.
 */
const untilSaved = async () => {
  const gone = page.locator('[data-key-path]').first().waitFor({ state: 'detached' });
  await gone.catch(async (cause: unknown) => {
    throw new Error(`Not saved: ${await page.locator('body').innerText()}`, { cause });
  });
  await page.waitForFunction(() => !/\/(?:new$|entries\/)/u.test(window.location.hash));
};

test('a step’s words are changed, and what the check refuses is told in Swedish and not saved', async () => {
  await open('guider-bankid/entries/bankid-skaffa-film', 'steps');
  await unfoldTo('steps.0.say');
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
const turnOn = async (path: string) => {
  await field(path).getByRole('switch').click();
  await field(path).getByRole('switch', { checked: true }).waitFor();
};
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

const guidePaths = [
  'content/guides/bankid/byt-kod/film.yaml',
  'content/guides/bankid/byt-kod/sv.mdx',
  'content/screens/bankid/byt-kod-valj-att-byta.yaml',
  'content/services/bankid.mdx',
];

/** Answers what is left of the draft, and saves it. */
async function finishDraft(): Promise<void> {
  await open('utkast/entries/bankid-byt-kod', 'service');
  const pane = page.frameLocator('iframe');
  await pane.getByText('Steg 1: vilken skärm som syns.').waitFor();
  await pane.getByText('Vad man behöver ha framför sig.').waitFor();
  await unfoldTo('steps.0.draw');
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
}

test('a guide with a new screen is added, once nothing is left to answer', async () => {
  const before = await page.evaluate(readFolder);
  await finishDraft();
  const told = page.locator('dialog.koppla-told');
  await told.getByText('Guiden är skriven').waitFor();
  await told.getByRole('button').click();
  const changes = await listChanges(before);
  expect([...changes.keys()].sort()).toEqual(guidePaths);
  const now = await page.evaluate(readFolder);
  expect(now.some(({ path }) => path === draft.path)).toBe(false);
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

/** The rules of WCAG 2.2 AA. The rest that axe asks for is how the editor's own page is built. */
const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What axe holds against the page as it stands, by rule. */
async function findViolations(): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(async (tags) => {
    const { axe: judge } = window as unknown as { axe: typeof axe };
    const { violations } = await judge.run(document, {
      iframes: false,
      runOnly: { type: 'tag', values: tags },
      // It takes the name of a picture, and how many there are, for words that one would say.
      rules: { 'label-content-name-mismatch': { enabled: false } },
    });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
  }, wcag);
}

/** Unfolds what is folded, until a field is in sight. */
const unfoldTo = async (path: string): Promise<void> => {
  const unfold = () =>
    document
      .querySelectorAll<HTMLElement>('button[data-label="Expandera alla"]:not([disabled])')
      .forEach((button) => button.click());
  await expect
    .poll(
      async () => {
        await page.evaluate(unfold);
        return field(path).count();
      },
      { timeout: 30_000 },
    )
    .toBe(1);
};

/** Presses a button of a box, whichever of the boxes that are open is uppermost. */
const answer = async (name: string): Promise<void> => {
  const button = page.locator('dialog[open] button', { hasText: name }).last();
  await button.waitFor({ state: 'attached' });
  await button.evaluate((element) => (element as HTMLElement).click());
};

/** Goes on with the key alone until it is on something of a name. */
async function tabTo(name: string): Promise<void> {
  for (let at = 0; at < 120; at += 1) {
    await page.keyboard.press('Tab');
    const here = await page.evaluate(() => {
      const { activeElement } = document;
      if (!activeElement || activeElement === document.body) return '';
      const { labels = null } = activeElement as HTMLInputElement;
      const named = activeElement.getAttribute('aria-labelledby');
      const label = named === null ? null : document.getElementById(named);
      const texts = [activeElement, label, ...(labels ?? [])].map((one) => one?.textContent ?? '');
      return [activeElement.getAttribute('aria-label') ?? '', ...texts].join(' ');
    });
    if (here.includes(name)) return;
  }
  throw new Error(`The keyboard never came to ${name}`);
}

/** A new visitor signs in with a key, and touches the keyboard alone. */
async function signIn(): Promise<void> {
  await leave(page);
  ({ page, faults } = await site.visit({ viewport: { width: 1280, height: 4000 } }));
  visits.push(faults);
  page.setDefaultTimeout(60_000);
  await page.goto(`${site.origin}/redigera/`);
  await page.getByText('Logga in med en nyckel från GitHub').waitFor();
  await tabTo('Logga in med en nyckel från GitHub');
  await page.keyboard.press('Enter');
  const key = page.getByRole('textbox', { name: 'Nyckel från GitHub' });
  await expect
    .poll(() => key.evaluate((box) => box === document.activeElement), { timeout: 30_000 })
    .toBe(true);
  await page.keyboard.type('nyckeln');
  await page.keyboard.press('Enter');
}
const textIn = (branch: string, path: string): string | undefined =>
  github.branches.get(branch)?.get(path);
const listDifferent = (branch: string): string[] =>
  [...(github.branches.get(branch) ?? [])]
    .flatMap(([path, text]) => (textIn('agare/arkiv:main', path) === text ? [] : [path]))
    .sort();

test('on a site what is saved is a proposal, from signing in with the keyboard alone', async () => {
  await signIn();
  await page.getByText('Guider: BankID').first().waitFor();
  await tabTo('Nya guider');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByText('Skaffa BankID: filmen').first().waitFor();
  expect(await findViolations()).toEqual([]);
  await tabTo('Skaffa BankID: filmen');
  await page.keyboard.press('Enter');
  await field('steps').waitFor();
  if (!(await field('steps.0.say').isVisible())) {
    await tabTo('Expandera alla');
    await page.keyboard.press('Enter');
  }
  await field('steps.0.say').waitFor();
  await tabTo('Det rösten säger');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Leta upp knappen. Tryck på "Börja" längst ner.');
  expect(await findViolations()).toEqual([]);
  await page.keyboard.press('Control+s');
  await answer('Senare');
  await untilSaved();
  const own = 'agare/arkiv:cms/guider-bankid/bankid-skaffa-film';
  await expect
    .poll(() => github.done)
    .toEqual([
      `createRef ${own}`,
      `commit ${own} Ändra ${filmPath}`,
      'pull cms/guider-bankid/bankid-skaffa-film draft=true',
    ]);
  expect(listDifferent(own)).toEqual([filmPath]);
  expect(textIn(own, filmPath)).toContain('say: Leta upp knappen. Tryck');
  const [pull] = github.pulls;
  expect(pull?.body).toContain('Kontrollen läste det innan det sparades');
});

test('a new guide is a proposal with the whole guide, in place of the answers', async () => {
  await finishDraft();
  const told = page.locator('dialog.koppla-told');
  await told.getByText('Förslaget har hela guiden').waitFor({ state: 'attached' });
  await answer('Stäng');
  await answer('Senare');
  await untilSaved();
  const own = 'agare/arkiv:cms/utkast/bankid-byt-kod';
  await expect.poll(() => github.pulls.at(-1)?.title).toBe('Lägg till guiden Byt kod i BankID');
  expect(listDifferent(own)).toEqual(guidePaths);
  expect(textIn(own, draft.path)).toBeUndefined();
  const proposed = [...(github.branches.get(own) ?? [])].map(([path, text]) => ({ path, text }));
  expect(checkContent(proposed.filter(isContent), new Date())).toEqual([]);
});

test('whoever may not write proposes from a copy, and a proposal has with it what it needs', async () => {
  github.mayWrite = false;
  github.done.length = 0;
  await signIn();
  await page.getByRole('button', { name: 'Gör en kopia' }).click();
  await page.getByText('Guider: BankID').first().waitFor();
  await open('skarmar-bankid/entries/start', 'elements');
  await unfoldTo('elements.1.label');
  await write('elements.1.label', 'Starta');
  await save();
  const told = page.locator('dialog.koppla-told');
  await told.getByText('Det förslaget får då med sig den här').waitFor({ state: 'attached' });
  await answer('Stäng');
  await answer('Senare');
  await untilSaved();
  await open('guider-bankid/entries/bankid-skaffa-film', 'steps');
  await unfoldTo('steps.0.say');
  await write('steps.0.say', 'Tryck på "Starta" längst ner.');
  await save();
  await told.getByText('Förslaget har fått med sig mer').waitFor({ state: 'attached' });
  await answer('Stäng');
  await answer('Skicka för granskning');
  await expect.poll(() => github.pulls.at(-1)?.head).toContain('redaktor:cms/');
  const [, name = ''] = github.pulls.at(-1)?.head.split(':') ?? [];
  expect(listDifferent(`redaktor/arkiv:${name}`)).toEqual([
    filmPath,
    'content/screens/bankid/start.yaml',
  ]);
  expect(github.pulls.at(-1)?.draft).toBe(false);
});

test('nothing is asked of any origin but where proposals are made, and no script is made of text', () => {
  expect(visits.length).toBe(3);
  const foreign = visits.flat().filter((fault) => /^(?:foreign|policy):/u.test(fault));
  expect(foreign.filter((fault) => !fault.startsWith(`foreign: ${github.origin}/api/`))).toEqual(
    [],
  );
});
