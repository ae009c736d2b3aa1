import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { leave, openSite, type Site } from './open-site.ts';
import { pressPlay } from './play-film.ts';
import { films } from './site-map.ts';

const guide = films[0]?.guide ?? '';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const offer = (page: Page) =>
  page.getByRole('button', { name: /^Spara för att titta utan internet \(\d.* MB\)$/u });

/** Lets a part that is loaded late take its time on the line. */
const slowDown = (page: Page, part: string) =>
  page.route(`**/_astro/${part}.*.js`, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await route.continue();
  });

test('a press on saving is kept while what does it is on its way, and so is a second', async () => {
  const { page, faults } = await site.visit({ serviceWorkers: 'allow' });
  await slowDown(page, 'save-guide');
  await page.goto(`/${guide}/`);
  await offer(page).dblclick();
  await page.getByText('Sparad. Du kan titta utan internet.').waitFor();
  await page.getByRole('button', { name: 'Ta bort från enheten' }).waitFor();
  // Whoever comes back is told what is there, and not offered it again.
  await page.goto(`/${guide}/`);
  await page.getByText('Sparad. Du kan titta utan internet.').waitFor();
  expect(await offer(page).count()).toBe(0);
  expect(faults).toEqual([]);
  await leave(page);
});

test('where what saves does not come that is said, and the next press tries anew', async () => {
  const { page } = await site.visit({ serviceWorkers: 'allow' });
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/save-guide.')) asked.push(request.url());
  });
  const saver = /\/_astro\/save-guide\./u;
  await page.route(saver, (route) => route.abort());
  await page.goto(`/${guide}/`);
  await offer(page).click();
  await page.getByText('Kontrollera att du har internet.').waitFor();
  // Not asked for without end either: once, and once more.
  expect(asked).toHaveLength(2);
  await page.unroute(saver);
  await offer(page).click();
  await page.getByText('Sparad. Du kan titta utan internet.').waitFor();
  await leave(page);
});

test('a press on the settings is kept while they are on their way', async () => {
  const { page, faults } = await site.visit();
  await slowDown(page, 'settings-panel');
  await page.goto(`/${guide}/`);
  await page.getByRole('button', { name: 'Text och färger' }).click();
  await page.getByRole('dialog').waitFor();
  expect(faults).toEqual([]);
  await leave(page);
});

test('what is chosen in one tab is followed by another, to and fro', async () => {
  const { page, faults } = await site.visit();
  await page.goto(`/${guide}/`);
  const other = await page.context().newPage();
  await other.goto('/');
  await other.getByRole('button', { name: 'Text och färger' }).click();
  await other.getByRole('tab', { name: 'Färger' }).click();
  await other.locator('[name=theme][value=dark]').check();
  await page.locator('html[data-theme=dark]').waitFor();
  await other.getByRole('tab', { name: 'Mer' }).click();
  await other.getByRole('button', { name: 'Återställ' }).click();
  await page.locator('html:not([data-theme])').waitFor();
  expect(faults).toEqual([]);
  await leave(page);
});

test('what the player needs is asked for all at once', async () => {
  const { page } = await site.visit();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await slowDown(page, 'take-over');
  await page.goto(`/${guide}/`);
  const before = asked.length;
  await pressPlay(page);
  const parts = asked.slice(before).filter((url) => url.endsWith('.js'));
  expect(parts.some((url) => url.includes('/take-over.'))).toBe(true);
  await page.locator('[data-control=PlaySwitch]').waitFor();
  const later = asked.slice(before).filter((url) => url.endsWith('.js'));
  expect(later).toEqual(parts);
  await leave(page);
});

test.each([
  { name: 'there', isLate: false },
  { name: 'on its way', isLate: true },
])(
  'a word card closes when focus goes on from it, what helps it being $name',
  async ({ isLate }) => {
    const { page, faults } = await site.visit();
    if (isLate) await slowDown(page, 'word-cards');
    for (const keys of [['Tab', 'Tab', 'Tab', 'Tab'], ['Shift+Tab']]) {
      await page.goto(`/${guide}/`);
      await page.locator('.word').first().click();
      const card = page.locator('.word-card:popover-open');
      await card.waitFor();
      for (const key of keys) await page.keyboard.press(key);
      await card.waitFor({ state: 'detached' });
    }
    expect(faults).toEqual([]);
    await leave(page);
  },
);

test('a word card stays while what helps it is on its way and its own text is pressed', async () => {
  const { page } = await site.visit();
  await slowDown(page, 'word-cards');
  const helped = page.waitForResponse(/word-cards\..*\.js$/u);
  await page.goto(`/${guide}/`);
  await page.locator('.word').first().click();
  const card = page.locator('.word-card:popover-open');
  await card.locator('p').first().click();
  await helped;
  await card.locator('p').first().click();
  await card.getByRole('button').press('Enter');
  await card.waitFor({ state: 'detached' });
  expect(
    await page
      .locator('.word')
      .first()
      .evaluate((word) => word === document.activeElement),
  ).toBe(true);
  await leave(page);
});
