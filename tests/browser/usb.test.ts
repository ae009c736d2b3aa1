import { execFile } from 'node:child_process';
import { chmod, cp, mkdtemp, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { roomFor } from '../../src/build/usb/make-stick.ts';
import { formatSize } from '../../src/i18n/format-size.ts';
import { findBrowser } from '../../src/studio/browser/find-browser.ts';
import { serviceOf, titleOf, townOf } from '../read-content.ts';
import {
  findSmall,
  headOf,
  leadToFirstStop,
  openNotes,
  partOf,
  press,
  waitForStop,
} from './lead-by-clicker.ts';
import { pressPlay, waitUntil } from './play-film.ts';
import { guides } from '../site/read-site.ts';
import { here, pointer, printPoster, walkToPerson } from './walk-to-person.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

let browser: Browser;
let place: string;
/** The stick as it lies in a folder of somebody's own, where nothing may be written. */
let stick: string;
/** What the command said while it was made. */
let told: string;

const setWritable = async (folder: string, isWritable: boolean): Promise<void> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  for (const entry of entries) {
    const mode = entry.isDirectory() ? 0o555 : 0o444;
    await chmod(join(entry.parentPath, entry.name), isWritable ? 0o755 : mode);
  }
};

beforeAll(async () => {
  place = await mkdtemp(join(tmpdir(), 'sticka-'));
  const made = join(place, 'gjord');
  ({ stdout: told } = await promisify(execFile)(
    process.execPath,
    ['scripts/usb.ts', '--built', '--services', 'bankid,swish', '--out', made],
    { cwd: root },
  ));
  stick = join(place, 'Åsas minne # 100 % ölkällare', 'Koppla upp');
  await cp(join(made, 'Koppla upp'), stick, { recursive: true });
  await setWritable(stick, false);
  const { executablePath, args } = await findBrowser();
  browser = await chromium.launch({ executablePath, args });
});
afterAll(async () => {
  await browser.close();
  await setWritable(stick, true).catch(() => undefined);
  await rm(place, { recursive: true, force: true });
});

type Visit = { page: Page; context: BrowserContext; faults: string[] };

/** A computer with the stick in it: whatever a person would not see but should not be there. */
async function visit(): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    geolocation: here,
    permissions: ['geolocation'],
  });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('requestfailed', (request) => {
    // A player breaks off a film's file when somebody goes on or leaves.
    const failure = request.failure()?.errorText ?? '';
    if (failure !== 'net::ERR_ABORTED') faults.push(`${failure} ${request.url()}`);
  });
  page.on('request', (request) => {
    if (!/^(?:file|data|blob):/u.test(request.url())) faults.push(`foreign: ${request.url()}`);
  });
  return { page, context, faults };
}

const start = (): string => pathToFileURL(join(stick, 'Starta här.html')).href;

test('start, search with a typo, film with captions, practice, print: all from the stick', async () => {
  const { page, context, faults } = await visit();
  await page.goto(start());
  await page.waitForURL(/\/webb\/index\.html$/u);
  expect(
    await page.evaluate(() => document.fonts.load('1rem Site').then((all) => all.length)),
  ).toBe(1);

  const box = page.getByRole('combobox');
  await box.pressSequentially('skafa bankid');
  await page.getByRole('option').first().waitFor();
  await box.fill('skafa bnkid');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/sok\/index\.html\?q=skafa\+bnkid$/u);
  const hit = page.locator('[data-hits] .chart').first();
  await hit.waitFor();
  expect(await hit.locator('h2').textContent()).toContain(titleOf('bankid/skaffa'));
  expect(await page.locator('.mended').textContent()).toContain('skaffa bankid');
  await expect
    .poll(() => hit.locator('img').evaluate((img: HTMLImageElement) => img.naturalHeight))
    .toBe(480);
  // People are found there too, and lead to a page of the stick.
  const sought = page.url();
  await page.goto(sought.replace(/q=.*$/u, 'q=hjälp+vetlanda'));
  await page.locator('[data-people] h2 a').click();
  await page.waitForURL(/\/hitta\/vetlanda\/index\.html$/u);
  await page.goto(sought);

  await hit.locator('h2 a').click();
  await page.waitForURL(/\/bankid\/skaffa\/index\.html$/u);
  await pressPlay(page);
  await page.evaluate(() => {
    const video = document.querySelector('video');
    if (video) video.currentTime = 40;
  });
  await waitUntil(page, 41_000);
  await page.waitForFunction(
    () => (document.querySelector('.film-caption')?.textContent ?? '') !== '',
  );
  expect(await page.locator('.film-caption').textContent()).toMatch(/\S{2}/u);

  await page.goto(page.url().replace('skaffa/index.html', 'skaffa/prova/index.html'));
  await page.locator('practice-room button').first().click();
  expect(await page.locator('practice-room').textContent()).toMatch(/\S/u);

  await page.goto(page.url().replace('prova/', 'skriv-ut/'));
  expect(await page.locator('h1').textContent()).toContain(titleOf('bankid/skaffa'));
  expect((await page.pdf()).length).toBeGreaterThan(20_000);
  const paper = await page.locator('a[href$=".pdf"]').getAttribute('href');
  const papers = await readdir(join(stick, 'webb/bankid/skaffa'));
  expect(papers).toContain(paper?.split('/').at(-1));
  expect(faults).toEqual([]);
  await context.close();
});

test('a session is led from the stick by keys alone, and by the notes in a second window', async () => {
  const { page, context, faults } = await visit();
  await page.setViewportSize({ width: 1280, height: 720 });
  const show = join(stick, 'webb/visa/forsta-stegen-med-bankid/index.html');
  await page.goto(pathToFileURL(show).href);
  await page.getByRole('button', { name: 'Börja visa' }).click();
  for (let at = 0; at < 4; at++) await press(page, 'PageDown');
  await waitForStop(page);
  expect(await headOf(page)).toContain('1 ');
  await press(page, 'PageDown');
  const head = await headOf(page);
  await page.reload();
  await press(page, 'PageDown');
  expect(await headOf(page)).toBe(head);
  const small: string[] = [];
  for (let at = 0; at < 40 && (await partOf(page)) < 8; at++) {
    await press(page, 'PageDown');
    small.push(...(await findSmall(page)));
  }
  expect(small).toEqual([]);
  const notes = await openNotes(page);
  await notes.keyboard.press('PageDown');
  await notes.getByText('På väggen: tack för i dag.').waitFor();
  expect(await partOf(page)).toBe(9);
  expect(faults).toEqual([]);
  await context.close();
});

test('a session of one’s own is put together on the stick, printed, and led with its notes', async () => {
  const { page, context, faults } = await visit();
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.goto(pathToFileURL(join(stick, 'Visa för en grupp.html')).href);
  await page.getByRole('link', { name: 'Välj filmer' }).click();
  await page.waitForURL(/eget\/index\.html$/u);
  const own = join(stick, 'webb/for-hjalpare/eget/index.html');
  for (const service of ['bankid', 'swish'])
    await page.locator('summary', { hasText: serviceOf(service).title }).click();
  await page.locator('input[value="swish/betala"]').check();
  await page.locator('input[value="bankid/skaffa"]').check();
  await page.locator('[data-own=name]').fill('Onsdag vid torget');
  await page.locator('[data-own=note]').fill('Ta med kaffe');
  await page.locator('.own-row').nth(1).getByRole('button', { name: 'Flytta upp' }).click();
  // Nobody else can open what is on a stick: it is said, and there is no code.
  await page.getByRole('button', { name: 'Dela passet' }).click();
  await page.getByText('Den här kopian av Koppla upp finns bara hos dig').waitFor();
  expect(await page.locator('.own-code:visible svg').count()).toBe(0);
  await page.emulateMedia({ media: 'print' });
  const plan = await page.locator('main').innerText();
  for (const part of ['Onsdag vid torget', 'Ta med kaffe', titleOf('swish/betala')])
    expect(plan).toContain(part);
  await page.emulateMedia({ media: null });
  // A computer that is started again has it still.
  await page.goto(pathToFileURL(own).href);
  await page.getByRole('link', { name: 'Papper att dela ut' }).click();
  await page.waitForURL(/papper\/index\.html#/u);
  expect(await page.locator('.pack-sheet:visible').count()).toBe(2);
  await page.goBack();
  const notes = await leadToFirstStop(page);
  expect(await headOf(page)).toContain('1 ');
  // The papers, and the end.
  await page.getByRole('button', { name: 'Mer' }).click();
  await page.locator('[data-do=part-3]').click();
  await press(page, 'PageDown');
  expect(await partOf(page)).toBe(4);
  await notes.getByText('På väggen: tack för i dag.').waitFor();
  expect(faults).toEqual([]);
  await context.close();
});

const shop = 'exempelbutiken-bodafors';

test('a person is found from the stick: near a locality, this week, and from a guide', async () => {
  const { page, context, faults } = await visit();
  // The day before something happens there, whatever day this is run.
  const built = await readFile(join(stick, 'webb/hitta/plats', shop, 'index.html'), 'utf8');
  const next = /<time datetime="?([^">]+)/u.exec(built)?.[1] ?? '';
  await page.clock.setFixedTime(new Date(Date.parse(next) - 86_400_000));
  await page.goto(pathToFileURL(join(stick, 'webb/hitta/index.html')).href);
  await page.getByRole('combobox', { name: 'Nära en ort' }).selectOption(townOf(shop));
  await page.getByText('Fler val', { exact: true }).click();
  await page.getByRole('combobox', { name: 'När', exact: true }).selectOption('vecka');
  const nearest = page.locator('.nearest .row:visible');
  await expect
    .poll(() => nearest.first().getByRole('link').getAttribute('href'))
    .toContain('bodafors');
  await page.goto(pathToFileURL(join(stick, 'webb/bankid/skaffa/index.html')).href + '#hjalp');
  await page.locator('near-times summary').click();
  await page.locator('near-times li').first().waitFor();
  expect(await page.locator('near-times li').count()).toBe(2);
  await page.locator('near-times a').first().click();
  await page.waitForURL(/\/hitta\/tillfalle\/[^/]+\/index\.html$/u);
  expect(faults).toEqual([]);
  await context.close();
});

test('the whole way to a person goes from the stick too, with calendar and poster', async () => {
  const { page, context, faults } = await visit();
  await page.goto(pathToFileURL(join(stick, 'webb/index.html')).href);
  await walkToPerson(page, pointer);
  await printPoster(page, pointer);
  expect(faults).toEqual([]);
  await context.close();
});

test('the size that is told first is what the stick takes, in whole clusters', async () => {
  const entries = await readdir(stick, { recursive: true, withFileTypes: true });
  const sizes = await Promise.all(
    entries
      .filter((entry) => entry.isFile())
      .map(async (entry) => (await stat(join(entry.parentPath, entry.name))).size),
  );
  const bytes = sizes.reduce((sum, size) => sum + roomFor(size), 0);
  expect(told).toContain(`USB-minnet behöver ${formatSize(bytes)} ledigt.`);
  expect(told.indexOf('behöver')).toBeLessThan(told.indexOf('Kopiera mappen'));
});

test('settings are kept, and languages lead to each other and are remembered', async () => {
  const { page, context, faults } = await visit();
  await page.goto(start());
  await page.waitForURL(/\/webb\/index\.html$/u);
  await page.getByRole('button', { name: 'Text och färger' }).click();
  await page.getByRole('dialog').locator('[name=theme][value=dark]').dispatchEvent('click');
  await page.keyboard.press('Escape');
  const theme = await page.evaluate(() => document.documentElement.dataset['theme']);
  expect(theme).toBe('dark');
  await page.locator('.site-header').getByRole('link', { name: 'English' }).click();
  await page.waitForURL(/\/webb\/en\/index\.html$/u);
  expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
  await page.goto(start());
  await page.waitForURL(/\/webb\/en\/index\.html$/u);
  await page.locator('#q').fill('new fone bankid');
  await page.keyboard.press('Enter');
  await page.locator('[data-hits] h2 a').first().click();
  await page.waitForURL(/\/en\/bankid\/byt-telefon\/index\.html$/u);
  expect(faults).toEqual([]);
  await context.close();
});

test('a screen goes from the stick, with what the stick has, captions and all', async () => {
  const { page, context, faults } = await visit();
  await page.goto(pathToFileURL(join(stick, 'webb/skylt/index.html')).href);
  expect(await page.locator('input[name=visa][value^="1177"]').count()).toBe(0);
  await page.getByRole('button', { name: 'Starta skylten' }).click();
  await page.locator('.kiosk-choice').nth(1).waitFor();
  expect(await page.locator('.kiosk-choice').count()).toBe(2);
  await page.locator('.kiosk-choice').first().click();
  await page.locator('.kiosk-choice').first().click();
  await waitUntil(page, 1000);
  await page.waitForFunction(() =>
    /\S{2}/u.test(document.querySelector('.kiosk-caption')?.textContent ?? ''),
  );
  // It has no address that a telephone could open.
  await page.getByRole('button', { name: 'Avsluta filmen' }).click();
  expect(await page.locator('.kiosk-take').count()).toBe(0);
  // A screen that is started again begins by itself.
  await page.goto(pathToFileURL(join(stick, 'webb/skylt/index.html')).href);
  const begun = page.locator('.kiosk-choice').first().waitFor();
  await begun.catch(async (cause: unknown) => {
    const seen = await page.locator('body').innerText();
    throw new Error(`The screen has not begun. ${faults.join('\n')}\n${seen}`, { cause });
  });
  expect(faults).toEqual([]);
  await context.close();
});

test('a screen whose part could not be read from the stick begins by itself a little later', async () => {
  const { page, context } = await visit();
  const parts = join(stick, 'webb/_astro');
  const styles = (await readdir(parts)).find((name) => /^kiosk.*\.css$/u.test(name)) ?? '';
  await page.clock.install();
  await page.goto(pathToFileURL(join(stick, 'webb/skylt/index.html')).href);
  await setWritable(stick, true);
  await rename(join(parts, styles), join(parts, 'borta'));
  try {
    await page.getByRole('button', { name: 'Starta skylten' }).click();
    await page.locator('[data-kiosk-wait="sv"]').waitFor();
  } finally {
    await rename(join(parts, 'borta'), join(parts, styles));
    await setWritable(stick, false);
  }
  await page.clock.fastForward(31_000);
  await page.locator('.kiosk-choice').first().waitFor();
  await context.close();
});

test('what was left out is neither shown nor found, and no link leads nowhere', async () => {
  const { page, context, faults } = await visit();
  await page.goto(start());
  await page.waitForURL(/\/webb\/index\.html$/u);
  expect(await page.locator('.charts--services li').count()).toBe(2);
  const pages = (await readdir(join(stick, 'webb'), { recursive: true })).filter((path) =>
    path.endsWith('.html'),
  );
  expect(pages.length).toBeGreaterThan(60);
  expect(pages.filter((path) => /(?:^|\/)(?:1177|videosamtal|utan-nat)\//u.test(path))).toEqual([]);
  await page.goto(pathToFileURL(join(stick, 'webb/sok/index.html')).href.concat('?q=recept'));
  await page
    .locator('.found')
    .filter({ hasText: /passar/u })
    .waitFor();
  expect(await page.locator('[data-hits] a[href*="1177"]').count()).toBe(0);
  expect(faults).toEqual([]);
  await context.close();
});

test('a page tells when the copy was made, and when it has grown old', async () => {
  const { page, context, faults } = await visit();
  await page.goto(pathToFileURL(join(stick, 'webb/usb/index.html')).href);
  const today = new Date().toISOString().slice(0, 10);
  expect(await page.locator('usb-copy time').getAttribute('datetime')).toBe(today);
  expect(await page.locator('usb-copy').textContent()).toMatch(
    /Den är (?:från i dag|1 dag gammal)/u,
  );
  const taken = guides.filter((guide) => /^(?:bankid|swish)\//u.test(guide));
  expect(await page.locator('usb-copy').textContent()).toContain(`Antal guider: ${taken.length}.`);
  expect(await page.getByText('Kopian är gammal.').isVisible()).toBe(false);
  await page.clock.install({ time: Date.now() + 120 * 24 * 60 * 60 * 1000 });
  await page.reload();
  await page.getByText('Kopian är gammal.').waitFor();
  expect(await page.locator('usb-copy').textContent()).toMatch(/Den är 1(?:19|20) dagar gammal/u);
  expect(faults).toEqual([]);
  await context.close();
});

test('a stick that is pulled out while a film plays is told of, and the film goes on after', async () => {
  const { page, context } = await visit();
  await page.goto(pathToFileURL(join(stick, 'webb/swish/betala/index.html')).href);
  await pressPlay(page);
  await waitUntil(page, 500);
  const away = join(place, 'borta');
  await setWritable(stick, true);
  await rename(stick, away);
  // What was read ahead is in memory: another place in the film has to come from the stick.
  await page.evaluate(() => {
    const video = document.querySelector('video');
    if (!video) return;
    video.load();
    void video.play().catch(() => undefined);
  });
  await page
    .getByRole('alert')
    .filter({ hasText: 'Kontrollera att USB-minnet sitter i' })
    .waitFor();
  await rename(away, stick);
  await page.getByRole('button', { name: 'Försök igen' }).click();
  await waitUntil(page, 1000);
  await context.close();
});
