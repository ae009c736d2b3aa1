import { afterAll, beforeAll, expect, test } from 'vitest';
import { tabTo } from './move-by-keyboard.ts';
import { leave, openSite, type Site } from './open-site.ts';
import { films } from './site-map.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

test('a word and Enter give hits, how many is told, and Tab leads to the first', async () => {
  const { page, faults } = await site.visit();
  await page.goto('/');
  await page.getByRole('searchbox').fill('recept');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/sok/?q=recept');

  const hits = page.locator('[data-hits] a');
  await hits.first().waitFor();
  const expected = films.find(({ guide }) => guide === '1177/fornya-recept')?.title;
  expect(await hits.allTextContents()).toContain(expected);
  const count = await hits.count();
  const words = count === 1 ? '1 guide passar "recept".' : `${count} guider passar "recept".`;
  expect(await page.getByRole('status').textContent()).toBe(words);
  expect(await page.getByRole('searchbox').inputValue()).toBe('recept');
  expect(await page.title()).toContain('recept');

  await page.getByRole('searchbox').focus();
  await tabTo(
    page,
    ({ tag, words: name }) => tag === 'a' && films.some(({ title }) => title === name),
  );
  await page.keyboard.press('Enter');
  await page.waitForURL('**/1177/fornya-recept/');
  expect(faults).toEqual([]);
  await leave(page);
});

test('a search can be shared: its address shows the same hits', async () => {
  const { page } = await site.visit();
  await page.goto('/sok/?q=logga+in');
  await page.locator('[data-hits] a').first().waitFor();
  const titles = await page.locator('[data-hits] a').allTextContents();
  expect(titles).toContain(films.find(({ guide }) => guide === '1177/logga-in')?.title);
  await leave(page);
});

test('without a hit the page says so, and offers the services', async () => {
  const { page, faults } = await site.visit();
  await page.goto('/sok/?q=xyzzy');
  await page.getByText('Ingen guide passar "xyzzy".').waitFor();
  expect(await page.getByRole('status').textContent()).toContain('Prova ett annat ord');
  expect(await page.locator('[data-hits] a').count()).toBe(0);
  expect(await page.locator('[data-services] a[href="/bankid/"]').isVisible()).toBe(true);
  expect(faults).toEqual([]);
  await leave(page);
});

test('what is typed is shown as text and nothing else', async () => {
  const { page, faults } = await site.visit();
  await page.goto(`/sok/?q=${encodeURIComponent('<img src=x onerror=alert(1)>')}`);
  await page.getByText('Ingen guide passar').waitFor();
  expect(await page.locator('main img').count()).toBe(0);
  expect(faults).toEqual([]);
  await leave(page);
});

test('when the index cannot be fetched, all guides are listed', async () => {
  const { page } = await site.visit();
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto('/sok/?q=recept');
  await page.getByText('Det gick inte att söka just nu.').waitFor();
  expect(await page.locator('[data-all] a:visible').count()).toBe(films.length);
  await leave(page);
});
