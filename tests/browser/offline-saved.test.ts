import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { findViolations } from './find-violations.ts';
import { changeGuide, makeNewVersion, newWords } from './new-version.ts';
import {
  dist,
  openUnsteady,
  type UnsteadySite,
  updateWorker,
  waitForWorker,
} from './open-unsteady.ts';
import { pressPlay, waitUntil } from './play-film.ts';

let site: UnsteadySite;
const folders: string[] = [];
beforeAll(async () => {
  site = await openUnsteady();
});
afterEach(() => {
  Object.assign(site.trouble, { folder: dist, isGone: false });
});
afterAll(async () => {
  await site.close();
  for (const folder of folders) await rm(folder, { recursive: true });
});

const guide = 'swish/betala';

async function makeVersion(budgetBytes?: number): Promise<string> {
  const folder = await makeNewVersion(budgetBytes);
  folders.push(folder);
  return folder;
}

async function save(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Spara för att titta utan internet/u }).click();
  await page.getByText('Sparad. Du kan titta utan internet.').waitFor();
}

const listFilms = (page: Page): Promise<string[]> =>
  page.evaluate(async () =>
    (await (await caches.open('koppla-upp-films')).keys()).map(({ url }) => new URL(url).pathname),
  );

/** The last letters of the paper that the page leads to. */
const readPaper = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const link = document.querySelector<HTMLAnchorElement>('a[href$=".pdf"]');
    return (await (await fetch(link?.href ?? '')).text()).slice(-2);
  });

/** Opens the guide without a network, and sees that all of it is of the version with a mark. */
async function watchOffline(page: Page, mark: string): Promise<void> {
  site.trouble.isGone = true;
  await page.goto(`/${guide}/`);
  await page.getByRole('heading', { name: newWords }).waitFor();
  await pressPlay(page);
  await waitUntil(page, 500);
  const film = await page.evaluate(() => document.querySelector('video')?.currentSrc ?? '');
  expect(film).toContain(`${mark.repeat(3)}.mp4`);
  await page.goto(`/${guide}/prova/`);
  expect(await page.locator('h1').textContent()).toBe(`Öva ${mark}`);
  await page.goto(`/${guide}/skriv-ut/`);
  expect(await readPaper(page)).toBe(`%${mark}`);
  site.trouble.isGone = false;
}

/** What is saved is told as it is: there, whole, and nothing lost. */
async function seeSaved(page: Page): Promise<void> {
  await page.goto('/mina-filmer/');
  await page.locator('saved-guides li').waitFor();
  expect(await page.locator('saved-guides li').count()).toBe(1);
  expect(await page.locator('saved-guides li').textContent()).not.toContain('Inte helt sparad');
  expect(await page.locator('.save-told').textContent()).toBe('');
  await page.goto(`/${guide}/`);
  await page.getByText('Sparad. Du kan titta utan internet.').waitFor();
}

test('a saved guide follows the site to new versions, and what is old does not stay', async () => {
  const { page, context, errors } = await site.visit();
  await page.goto(`/${guide}/`);
  await waitForWorker(page);
  await save(page);
  const first = (await listFilms(page)).filter((address) => address.includes('/films/'));

  const folder = await makeVersion();
  await changeGuide(folder, guide, 'a');
  site.trouble.folder = folder;
  expect(await updateWorker(page)).toBe('activated');
  await watchOffline(page, 'a');
  // A page of the version before may be open still, with its film.
  expect(await listFilms(page)).toEqual(expect.arrayContaining(first));
  await seeSaved(page);

  await changeGuide(folder, guide, 'b');
  expect(await updateWorker(page)).toBe('activated');
  await watchOffline(page, 'b');
  const left = await listFilms(page);
  expect(left.filter((address) => first.includes(address))).toEqual([]);
  expect(left.filter((address) => address.endsWith('.pdf'))).toHaveLength(1);
  await seeSaved(page);
  expect(errors).toEqual([]);
  await context.close();
});

test('a paper that has changed is offered anew where no worker has fetched it', async () => {
  const { page, context } = await site.visit({ serviceWorkers: 'allow' });
  await page.goto(`/${guide}/`);
  await save(page);
  const folder = await makeVersion();
  await changeGuide(folder, guide, 'c');
  await page.evaluate(async () => {
    for (const registration of await navigator.serviceWorker.getRegistrations())
      await registration.unregister();
  });
  site.trouble.folder = folder;
  await page.goto(`/${guide}/`);
  await page.getByText('har ändrats sedan du sparade').waitFor();
  await page.getByRole('button', { name: /^Spara det nya/u }).click();
  await page.getByText('Sparad. Du kan titta utan internet.').waitFor();
  expect((await listFilms(page)).filter((address) => address.endsWith('.pdf'))).toHaveLength(1);
  await seeSaved(page);
  await context.close();
});

test('saving anew brings the new paper, also past a worker that holds the old', async () => {
  const { page, context } = await site.visit();
  await page.goto(`/${guide}/`);
  await waitForWorker(page);
  await save(page);
  const folder = await makeVersion();
  await changeGuide(folder, guide, 'f');
  // The worker of the new version does not come; the page does.
  await rm(join(folder, 'offline'), { recursive: true });
  site.trouble.folder = folder;
  await page.goto(`/${guide}/`);
  await page.getByRole('button', { name: /^Spara det nya/u }).click();
  await page.getByText('Sparad. Du kan titta utan internet.').waitFor();
  site.trouble.isGone = true;
  await page.goto(`/${guide}/skriv-ut/`);
  expect(await readPaper(page)).toBe('%f');
  await context.close();
});

test('a press on saving is answered at once, also while the rest is still on its way', async () => {
  const { page, context } = await site.visit({ serviceWorkers: 'block' });
  let release = (): void => undefined;
  const isReleased = new Promise<void>((resolve) => (release = resolve));
  await context.route(/save-guide[^/]*\.js/u, async (route) => {
    await isReleased;
    await route.continue();
  });
  await page.goto(`/${guide}/`);
  await page.getByRole('button', { name: /^Spara för att titta utan internet/u }).click();
  await page.getByRole('progressbar', { name: /^Spara för att titta/u }).waitFor();
  release();
  await page.getByText('Sparad. Du kan titta utan internet.').waitFor();
  expect(await page.locator('progress:visible').count()).toBe(0);
  await context.close();
});

test('to take everything away is asked about first', async () => {
  const { page, context } = await site.visit();
  await page.goto(`/${guide}/`);
  await save(page);
  await page.goto('/mina-filmer/');
  const clear = page.getByRole('button', { name: 'Ta bort allt sparat' });
  await clear.click();
  await page.getByText('Vill du ta bort allt du har sparat?').waitFor();
  expect(await findViolations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Nej, behåll allt' }).click();
  expect(await clear.evaluate((button) => button === document.activeElement)).toBe(true);
  expect((await listFilms(page)).length).toBeGreaterThan(5);
  await clear.click();
  await page.getByRole('button', { name: 'Ja, ta bort allt' }).click();
  await page.getByText('Allt sparat är borttaget från enheten.').waitFor();
  expect(await listFilms(page)).toEqual([]);
  await context.close();
});

test('of a site too large to keep whole, a saved guide has all its pages and others say so', async () => {
  const budgetBytes = 400_000;
  const folder = await makeVersion(budgetBytes);
  await changeGuide(folder, guide, 'd', budgetBytes);
  site.trouble.folder = folder;
  const { page, context, errors } = await site.visit();
  await page.goto(`/${guide}/`);
  await waitForWorker(page);
  await save(page);
  await watchOffline(page, 'd');
  site.trouble.isGone = true;
  await page.goto('/sok/?q=resept');
  await page.locator('[data-hits] h2 a').first().waitFor();
  await page.goto('/bankid/skaffa/');
  await page.getByRole('heading', { name: 'Sidan går inte att visa utan internet' }).waitFor();
  site.trouble.isGone = false;
  await page.goto(`/${guide}/`);

  await changeGuide(folder, guide, 'e', budgetBytes);
  expect(await updateWorker(page)).toBe('activated');
  await watchOffline(page, 'e');
  await seeSaved(page);
  expect(errors).toEqual([]);
  await context.close();
});

test('a screen in a library shows its films without a network, and takes a new version when nobody is there', async () => {
  const { page, context, errors } = await site.visit();
  await page.clock.install();
  await page.goto(`/skylt/?sprak=sv&visa=${guide}&spara=ja`);
  const choice = page.locator('.kiosk-choice');
  await choice.waitFor();
  await page.clock.fastForward(11_000);
  await page.waitForFunction(() => localStorage.getItem('koppla-upp:saved') !== null);
  site.trouble.isGone = true;
  await page.reload();
  await choice.click();
  await waitUntil(page, 500);

  const folder = await makeVersion();
  await changeGuide(folder, guide, '9');
  Object.assign(site.trouble, { folder, isGone: false });
  await page.evaluate(() => Object.assign(window, { isSame: true }));
  // As long as somebody looks at a film nothing becomes of it.
  await page.clock.fastForward(700_000);
  expect(await page.evaluate(() => 'isSame' in window)).toBe(true);
  await page.evaluate(() => document.querySelector('video')?.pause());
  await page.clock.fastForward(41_000);
  await page.clock.fastForward(21_000);
  await page.clock.fastForward(2000);
  await page.waitForFunction(() => !('isSame' in window));
  await choice.click();
  await waitUntil(page, 500);
  const film = await page.evaluate(() => document.querySelector('video')?.currentSrc ?? '');
  expect(film).toContain('999.mp4');
  expect(errors).toEqual([]);
  await context.close();
});
