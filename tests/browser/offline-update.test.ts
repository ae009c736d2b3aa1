import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { makeNewVersion, newWords } from './new-version.ts';
import {
  dist,
  openUnsteady,
  type UnsteadySite,
  updateWorker,
  waitForWorker,
} from './open-unsteady.ts';
import { pressPlay, readFilm, waitUntil } from './play-film.ts';

let site: UnsteadySite;
let newFolder: string;
beforeAll(async () => {
  site = await openUnsteady();
  newFolder = await makeNewVersion();
});
afterEach(() => {
  Object.assign(site.trouble, { folder: dist, isGone: false, onRequest: undefined });
});
afterAll(async () => {
  await site.close();
  await rm(newFolder, { recursive: true });
});

const guide = '/swish/betala/';

test('a new version comes while a film plays: the film and its page notice nothing', async () => {
  const { page, context, errors } = await site.visit();
  await page.goto(guide);
  await waitForWorker(page);
  await pressPlay(page);
  await waitUntil(page, 500);
  site.trouble.folder = newFolder;
  expect(await updateWorker(page)).toBe('activated');

  const { atMs } = await page.evaluate(readFilm);
  await waitUntil(page, atMs + 800);
  await page.evaluate(() => {
    const video = document.querySelector('video');
    if (video) video.currentTime = 30;
  });
  await waitUntil(page, 30_500);
  expect(await page.getByRole('heading', { name: 'Bra att veta', exact: true }).count()).toBe(1);
  // A part of the page that had not been loaded is still of the page's own version.
  const asked: string[] = [];
  site.trouble.onRequest = (path) => asked.push(path);
  await page.getByRole('button', { name: 'Text och färger' }).click();
  await page.getByRole('dialog').waitFor();
  expect(asked.filter((path) => path.endsWith('x.js'))).toEqual([]);

  // The next page is of the new version, and all of it.
  await page.goto('/swish/betala-i-butik/');
  await page.getByRole('heading', { name: newWords }).waitFor();
  const scripts = await page.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name }) => name),
  );
  expect(scripts.filter((name) => /_astro\/.*\.js$/u.test(name) && !name.endsWith('x.js'))).toEqual(
    [],
  );
  site.trouble.isGone = true;
  await page.goto(guide);
  await page.getByRole('heading', { name: newWords }).waitFor();
  expect(errors).toEqual([]);
  await context.close();
});

test('a server that changes while a version is being fetched gives no mixture', async () => {
  const { page, context } = await site.visit();
  await page.goto(guide);
  await waitForWorker(page);
  // The new list, but files of the version before: as when a site is published in the middle.
  site.trouble.folder = newFolder;
  site.trouble.onRequest = (path) => {
    if (path.endsWith('/') || path.startsWith('/_astro/')) site.trouble.folder = dist;
  };
  expect(await updateWorker(page)).toBe('redundant');
  // For a while it may not even have the page.
  Object.assign(site.trouble, { folder: join(newFolder, 'films'), onRequest: undefined });
  await page.goto(guide);
  await page.getByRole('heading', { name: 'Bra att veta', exact: true }).waitFor();
  site.trouble.isGone = true;
  await page.goto(guide);
  expect(await page.getByRole('heading', { name: 'Bra att veta', exact: true }).count()).toBe(1);
  await page.getByRole('button', { name: 'Text och färger' }).click();
  await page.getByRole('dialog').waitFor();

  // When the server is whole again so is the new version.
  Object.assign(site.trouble, { folder: newFolder, isGone: false, onRequest: undefined });
  expect(await updateWorker(page)).toBe('activated');
  site.trouble.isGone = true;
  await page.goto(guide);
  await page.getByRole('heading', { name: newWords }).waitFor();
  await context.close();
});

test('a network that goes while a version is being fetched leaves the one before', async () => {
  const { page, context } = await site.visit();
  await page.goto(guide);
  await waitForWorker(page);
  site.trouble.folder = newFolder;
  let requests = 0;
  site.trouble.onRequest = () => {
    requests += 1;
    if (requests === 12) site.trouble.isGone = true;
  };
  expect(await updateWorker(page)).toBe('redundant');
  await page.goto('/sok/?q=resept');
  await page.locator('[data-hits] h2 a').first().waitFor();
  await page.goto(guide);
  expect(await page.getByRole('heading', { name: 'Bra att veta', exact: true }).count()).toBe(1);
  await context.close();
});

/** What a screen does by itself takes as long as the machine does. */
const patience = { timeout: 30_000 };

/** How many films the browser has kept; runs in the page. */
const countFilms = async (): Promise<number> => {
  let films = 0;
  for (const name of await caches.keys())
    for (const { url } of await (await caches.open(name)).keys())
      if (/\.mp4(?:$|\?)/u.test(url)) films += 1;
  return films;
};

test('a screen in a library whose network goes while it saves shows what came whole, for days and after a power cut', async () => {
  const { page, context, errors } = await site.visit();
  await page.clock.install();
  await page.goto('/skylt/?sprak=sv&visa=swish/betala,swish/betala-i-butik&spara=ja');
  await page.locator('.kiosk-choice').first().waitFor();
  await waitForWorker(page);
  await page.clock.fastForward(11_000);
  await expect.poll(() => page.evaluate(countFilms), patience).toBeGreaterThan(1);

  // In the middle of the other film's files.
  site.trouble.isGone = true;
  for (let looks = 0; looks < 20; looks += 1) await page.clock.fastForward(700_000);
  // Somebody pulls the plug, and puts it in again.
  await page.reload();
  await page.locator('.kiosk-choice').first().click();
  await waitUntil(page, 300);
  expect(errors).toEqual([]);
  await context.close();
});
