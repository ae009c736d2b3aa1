import { afterAll, beforeAll, expect, test } from 'vitest';
import { leave, openSite, type Site } from './open-site.ts';
import { anyGuide, films } from './site-map.ts';

const film = films[0];

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const visit = () => site.visit({ javaScriptEnabled: false });

test("the film has the browser's own controls, its captions and a way to play it", async () => {
  const { page } = await visit();
  await page.goto(anyGuide);
  const video = page.locator('video');
  expect(await video.getAttribute('controls')).not.toBeNull();
  expect(await video.locator('source').last().getAttribute('src')).toBe(`/${film?.file}`);
  expect(await video.isVisible()).toBe(true);
  const tracks = await video.locator('track').all();
  expect(await Promise.all(tracks.map((track) => track.getAttribute('kind')))).toEqual([
    'captions',
    'captions',
    'chapters',
  ]);
  expect(await tracks[0]?.getAttribute('default')).not.toBeNull();
  expect(await page.getByRole('button', { name: 'Spela filmen' }).isVisible()).toBe(false);
  await leave(page);
});

test('the steps, the transcript and the links are there', async () => {
  const { page } = await visit();
  await page.goto(anyGuide);
  const steps = page.locator('.step');
  expect(await steps.count()).toBe(film?.steps.length);
  for (const step of await steps.all()) {
    expect(await step.getByRole('heading').isVisible()).toBe(true);
    expect(await step.getByRole('img').first().isVisible()).toBe(true);
    expect(await step.getByRole('button').count()).toBe(0);
  }
  await page.getByText('Läs det som sägs i filmen').click();
  expect(await page.getByText('Vi tar det lugnt, ett steg i taget.').isVisible()).toBe(true);

  await page.locator('.overview a').nth(1).click();
  expect(new URL(page.url()).hash).toBe('#steg-2');
  await leave(page);
});

test('the way from the start to a guide is links alone', async () => {
  const { page } = await visit();
  await page.goto('/');
  await page.locator('main a[href="/bankid/"]').click();
  await page.getByRole('link', { name: 'Läs stegen med bilder' }).click();
  expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
  await leave(page);
});

test('the search page lists every guide', async () => {
  const { page } = await visit();
  await page.goto('/sok/?q=recept');
  for (const { guide, title } of films) {
    const link = page.locator(`main a[href="/${guide}/"]`);
    expect(await link.isVisible(), guide).toBe(true);
    expect((await link.textContent())?.trim()).toBe(title);
  }
  await leave(page);
});

test('nothing is shown that would do nothing', async () => {
  const { page } = await visit();
  for (const path of ['/', '/bankid/', anyGuide]) {
    await page.goto(path);
    const shown = await page.locator('button:visible').allTextContents();
    // The search form works by itself.
    expect(shown.map((words) => words.trim()).filter((words) => words !== 'Sök')).toEqual([]);
  }
  await leave(page);
});
