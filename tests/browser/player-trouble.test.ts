import { afterAll, beforeAll, expect, test } from 'vitest';
import { leave, openSite, type Site } from './open-site.ts';
import { control, pressPlay, readFilm, waitUntil } from './play-film.ts';
import { anyGuide } from './site-map.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const alert = 'Du har inte gjort något fel.';

test('a film that does not come says so in Swedish, and can be tried again', async () => {
  const { page } = await site.visit();
  await page.goto(anyGuide);
  await page.route('**/*.mp4', (route) => route.abort());
  await page.locator('.film-play').click();
  await page.getByRole('alert').filter({ hasText: alert }).waitFor();

  await page.unroute('**/*.mp4');
  await page.getByRole('button', { name: 'Försök igen' }).click();
  await waitUntil(page, 300);
  expect(await page.getByRole('alert').count()).toBe(0);
  await leave(page);
});

test('a film that stops on the way goes on from the same place', async () => {
  const { page } = await site.visit();
  await page.goto(anyGuide);
  await pressPlay(page);
  await control(page, 'Nästa steg').click();
  await waitUntil(page, 6000);
  const { atMs } = await page.evaluate(readFilm);
  await page.evaluate(() => {
    const video = document.querySelector('video');
    video?.pause();
    video?.dispatchEvent(new Event('error'));
  });
  await page.getByRole('alert').filter({ hasText: /\S/u }).waitFor();
  await page.getByRole('button', { name: 'Försök igen' }).click();
  await waitUntil(page, atMs + 300);
  expect((await page.evaluate(readFilm)).atMs).toBeLessThan(atMs + 5000);
  await leave(page);
});
