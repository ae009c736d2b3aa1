import { afterAll, beforeAll, expect, test } from 'vitest';
import { leave, openSite, type Site } from './open-site.ts';
import { control, pressPlay, readFilm, waitUntil } from './play-film.ts';
import { films } from './site-map.ts';

const [begun, saved, seen] = films;

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** A visitor who has begun one film, saved another and seen a third to its end. */
async function visitAfterWatching() {
  const { page, faults } = await site.visit();
  await page.goto(`/${begun?.guide}/`);
  await pressPlay(page);
  await control(page, 'Nästa steg').click();
  await waitUntil(page, begun?.steps[0]?.startMs ?? NaN);
  await control(page, 'Nästa steg').click();
  await waitUntil(page, begun?.steps[1]?.startMs ?? NaN);
  await control(page, 'Pausa').click();
  const { atMs } = await page.evaluate(readFilm);

  await page.goto(`/${saved?.guide}/`);
  await page.getByRole('button', { name: 'Lägg till i Mina filmer' }).click();
  await page.getByRole('button', { name: 'Tillagd. Ta bort ur Mina filmer' }).waitFor();

  await page.goto(`/${seen?.guide}/`);
  await pressPlay(page);
  await page.locator('film-player').evaluate((element: HTMLElement) => {
    const endMs = Number(element.dataset['times']?.split(' ').at(-1));
    element.dispatchEvent(new CustomEvent('film-seek', { detail: { ms: endMs - 2500 } }));
  });
  await page.waitForFunction(() => document.querySelector('video')?.paused);
  await page.goto('/mina-filmer/');
  const list = (name: string) =>
    page.getByRole('region', { name }).getByRole('heading', { level: 3 });
  return { page, faults, list, atMs };
}

test('what was begun, saved and seen is listed, and a film goes on where it was left', async () => {
  const { page, faults, list, atMs } = await visitAfterWatching();
  const titles = async (name: string) =>
    (await list(name).allInnerTexts()).map((title) => title.trim());
  expect(await titles('Fortsätt titta')).toEqual([begun?.title]);
  expect(await titles('Tillagda')).toEqual([saved?.title]);
  expect(await titles('Sedda')).toEqual([seen?.title]);
  // A step is something to hold on to; a time is not.
  await page.getByText('Du kan fortsätta där du slutade.').waitFor();

  await list('Fortsätt titta').getByRole('link').click();
  await page.waitForURL(`**/${begun?.guide}/`);
  await page.getByRole('button', { name: /^Fortsätt från steg \d+$/u }).click();
  await waitUntil(page, atMs - 100);
  expect(faults).toEqual([]);
  await leave(page);
});

test('one film is taken away by itself, and saving can be undone', async () => {
  const { page, list } = await visitAfterWatching();
  await page.getByRole('button', { name: `Ta bort filmen "${seen?.title}"` }).click();
  expect(await list('Sedda').count()).toBe(0);
  expect(await list('Tillagda').count()).toBe(1);
  await page.goto(`/${saved?.guide}/`);
  await page.getByRole('button', { name: 'Tillagd. Ta bort ur Mina filmer' }).click();
  await page.getByRole('button', { name: 'Lägg till i Mina filmer' }).waitFor();
  await page.goto('/mina-filmer/');
  await list('Fortsätt titta').first().waitFor();
  expect(await list('Tillagda').count()).toBe(0);
  await leave(page);
});

test('everything is cleared after a question, and nothing is left on the device', async () => {
  const { page, list } = await visitAfterWatching();
  const clear = page.getByRole('button', { name: 'Rensa listan' });
  await clear.click();
  await page.getByRole('button', { name: 'Nej, behåll den' }).click();
  expect(await list('Tillagda').count()).toBe(1);
  await clear.click();
  await page.getByRole('button', { name: 'Ja, ta bort listan' }).click();
  await page.getByRole('status').filter({ hasText: 'Listan är borttagen från enheten.' }).waitFor();
  expect(await page.getByRole('heading', { level: 3 }).count()).toBe(0);
  expect(await page.evaluate(() => localStorage.getItem('koppla-upp:mine'))).toBeNull();
  await page.reload();
  await page.getByRole('status').filter({ hasText: 'Här är tomt än.' }).waitFor();
  await leave(page);
});

test('lists the films of the page that was asked for, in its own language', async () => {
  const { page } = await site.visit();
  await page.goto('/en/bankid/skaffa/');
  await page.getByRole('button', { name: 'Add to My films' }).click();
  await page.goto('/en/mina-filmer/');
  const link = page.getByRole('region', { name: 'Added' }).getByRole('link');
  expect(await link.getAttribute('href')).toBe('/en/bankid/skaffa/');
  await leave(page);
});
