import { afterAll, beforeAll, expect, test } from 'vitest';
import { leave, openSite, type Site } from './open-site.ts';
import { films } from './site-map.ts';

const guide = '/bankid/skaffa/';
const film = films.find((each) => `/${each.guide}/` === guide);

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const visit = () => site.visit({ javaScriptEnabled: false });

test("the film has the browser's own controls, its captions and a way to play it", async () => {
  const { page } = await visit();
  await page.goto(guide);
  const video = page.locator('video');
  expect(await video.getAttribute('controls')).not.toBeNull();
  expect(await video.locator('source').last().getAttribute('src')).toBe(`/${film?.file}`);
  expect(await video.isVisible()).toBe(true);
  const tracks = await video.locator('track').all();
  const kinds = await Promise.all(tracks.map((track) => track.getAttribute('kind')));
  expect(kinds).toEqual(film?.tracks.map(({ kind }) => kind));
  expect(kinds).toContain('captions');
  expect(await tracks[0]?.getAttribute('default')).not.toBeNull();
  expect(await page.getByRole('button', { name: 'Spela filmen' }).isVisible()).toBe(false);
  await leave(page);
});

test('the steps, the failures, the transcript and the links are there', async () => {
  const { page } = await visit();
  await page.goto(guide);
  const steps = page.locator('.step');
  expect(await steps.count()).toBe(film?.steps.length);
  for (const step of await steps.all()) {
    expect(await step.getByRole('heading').isVisible()).toBe(true);
    expect(await step.getByRole('img').first().isVisible()).toBe(true);
  }
  for (const remedy of await page.locator('.failures dd > span').all()) {
    expect(await remedy.isVisible()).toBe(true);
  }
  expect(await page.getByText('Vi tar det lugnt.', { exact: true }).isVisible()).toBe(true);
  await page.goto(`${guide}#steg-2`);
  expect(await page.locator('#steg-2:target').isVisible()).toBe(true);
  await leave(page);
});

test('help from a person is where its link leads at once, and nothing is offered that cannot search', async () => {
  const { page } = await site.visit({
    javaScriptEnabled: false,
    viewport: { width: 360, height: 640 },
  });
  await page.goto('/1177/fornya-recept/');
  await page.locator('.near').getByRole('link', { name: 'Hjälp av en människa' }).click();
  const { y = -1 } = (await page.locator('#hjalp').boundingBox()) ?? {};
  expect(y).toBeGreaterThanOrEqual(0);
  expect(y).toBeLessThan(100);
  await page.goto('/sok/');
  expect(await page.locator('main :is(input, button)').filter({ visible: true }).count()).toBe(0);
  expect(await page.locator('main .note').isVisible()).toBe(true);
  await leave(page);
});

test('the way from the start to a guide, and from there to its sheet, is links alone', async () => {
  const { page } = await visit();
  await page.goto('/');
  await page.locator('main a[href="/bankid/"]').click();
  await page.locator('.charts--tasks a[href="/bankid/skaffa/"]').click();
  await page.waitForURL('**/bankid/skaffa/');
  expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
  // Near the top: whoever wants paper does not look at the end.
  await page.locator('.near').getByRole('link', { name: 'Skriv ut på papper' }).click();
  await page.waitForURL('**/skriv-ut/');
  expect(await page.locator('.sheet-step').first().isVisible()).toBe(true);
  const file = await page.getByRole('link', { name: 'Öppna bladet som PDF' }).getAttribute('href');
  expect((await page.request.get(String(file))).ok()).toBe(true);
  await leave(page);
});

test('a word opens in place and closes, and all words have their page', async () => {
  const { page } = await visit();
  await page.goto(guide);
  await page.locator('.word').first().click();
  const card = page.locator('.word-card').filter({ visible: true });
  expect(await card.count()).toBe(1);
  await card.getByRole('button', { name: 'Stäng' }).click();
  expect(await card.count()).toBe(0);
  await page.locator('footer').getByRole('link', { name: 'Ord som förklaras' }).click();
  await page.waitForURL('**/ord/');
  expect(await page.locator('.glossary dt').count()).toBeGreaterThanOrEqual(20);
  expect(await page.locator('.glossary dd').first().isVisible()).toBe(true);
  await leave(page);
});

test('the language is switched, and the easy twin and its film are there', async () => {
  const { page } = await visit();
  await page.goto(guide);
  await page.locator('.site-header').getByRole('link', { name: 'العربية' }).click();
  await page.waitForURL(`**/ar${guide}`);
  await page.locator('.site-header').getByRole('link', { name: 'Svenska' }).click();
  await page.waitForURL((url) => url.pathname === guide);
  await page.getByRole('link', { name: 'Lättläst', exact: true }).click();
  await page.waitForURL('**/lattlast/');
  expect(await page.locator('.step p').first().isVisible()).toBe(true);
  expect(await page.locator('video[controls]').isVisible()).toBe(true);
  await leave(page);
});

test('what needs a script says so, with another way', async () => {
  const { page } = await visit();
  for (const [path, words] of [
    [`${guide}prova/`, 'JavaScript'],
    ['/mina-filmer/', 'JavaScript'],
    ['/beratta/', 'JavaScript'],
  ] as const) {
    await page.goto(path);
    const told = page.locator('main p', { hasText: words }).filter({ visible: true }).first();
    expect(await told.isVisible(), path).toBe(true);
    expect(await told.innerText(), path).toContain(words);
    expect(await page.locator('main a:visible').count(), path).toBeGreaterThanOrEqual(1);
  }
  await leave(page);
});

test('the search page lists every guide, and leads to people', async () => {
  const { page } = await visit();
  await page.goto('/sok/?q=recept');
  expect(await page.locator('main a[href="/hitta/"]').isVisible()).toBe(true);
  for (const { guide: id, title } of films) {
    const link = page.locator(`main a[href="/${id}/"]`);
    expect(await link.isVisible(), id).toBe(true);
    expect((await link.textContent())?.replace(/[\u00ad\u2060]/gu, '').trim()).toBe(title);
  }
  await leave(page);
});

test('nothing is shown that would do nothing', async () => {
  const { page } = await visit();
  const paths = ['/', '/bankid/', guide, `${guide}prova/`, `${guide}skriv-ut/`, '/mina-filmer/'];
  for (const path of [...paths, '/beratta/', '/ar/bankid/skaffa/']) {
    await page.goto(path);
    // The search form and the explained words work by themselves.
    const shown = page.locator('button:visible:not(.word, [type=submit], form[action] button)');
    expect(await shown.allTextContents(), path).toEqual([]);
  }
  await leave(page);
});
