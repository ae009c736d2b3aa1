import { afterAll, beforeAll, expect, test } from 'vitest';
import { partsOf } from '../read-content.ts';
import { openNotes, partOf, press } from './lead-by-clicker.ts';
import { leave, openSite, type Site } from './open-site.ts';
import { openUnsteady, waitForWorker } from './open-unsteady.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const session = 'oppen-hjalp';
const filmAt = partsOf(session).findIndex(({ kind }) => kind === 'film') + 1;
const film = 'section:not([hidden]) video';

/** The wall with its first film playing in the middle of its first step. */
async function openPlaying() {
  const { page, faults } = await site.visit({ viewport: { width: 1280, height: 720 } });
  await page.goto(`/visa/${session}/`);
  await page.getByRole('button', { name: 'Börja visa' }).click();
  const notes = await openNotes(page);
  await page.bringToFront();
  for (let at = 0; at < filmAt; at++) await press(page, 'PageDown');
  await press(page, 'PageDown');
  await page.waitForFunction(
    (selector) => {
      const video = document.querySelector<HTMLVideoElement>(selector);
      return video !== null && !video.paused && video.currentTime > 0.4;
    },
    film,
    { timeout: 30_000 },
  );
  return { page, notes, faults };
}

const isPaused = (selector: string) =>
  document.querySelector<HTMLVideoElement>(selector)?.paused === true;
const isPlaying = (selector: string) =>
  document.querySelector<HTMLVideoElement>(selector)?.paused === false;
const secondsOf = (selector: string) =>
  document.querySelector<HTMLVideoElement>(selector)?.currentTime ?? NaN;

test('a film that was held in the middle of a step goes on there, and the speaker knows of the dark', async () => {
  const { page, notes, faults } = await openPlaying();
  await press(page, 'b');
  await notes.getByText('På väggen: svart skärm.').waitFor();
  await press(page, 'b');
  await page.getByRole('button', { name: 'Fortsätt filmen' }).waitFor();
  const heldAt = await page.evaluate(secondsOf, film);
  await press(page, 'PageDown');
  await page.waitForFunction(isPlaying, film);
  expect(await page.evaluate(secondsOf, film)).toBeLessThan(heldAt + 2);
  expect(await partOf(page)).toBe(filmAt);
  // The wall begins the film anew where it was left, and shows its title until then.
  await page.reload();
  await notes.getByText('filmen väntar efter').waitFor({ state: 'detached' });
  expect(faults).toEqual([]);
  await leave(page);
});

test('a clicker that is pressed while a menu lies over the wall closes it, and nothing plays behind', async () => {
  const { page, faults } = await openPlaying();
  await page.mouse.move(300, 300);
  await page.getByRole('button', { name: 'Mer', exact: true }).click();
  await page.waitForFunction(isPaused, film);
  await page.evaluate(() => document.querySelector<HTMLElement>('[data-stage]')?.focus());
  await press(page, 'PageDown');
  expect(await page.locator('[data-panel]').isVisible()).toBe(false);
  expect(await page.evaluate(isPaused, film)).toBe(true);
  await press(page, 'PageDown');
  await page.waitForFunction(isPlaying, film);
  expect(faults).toEqual([]);
  await leave(page);
});

test('a film that does not come is tried once more by the clicker, and then passed', async () => {
  const { page } = await site.visit({ viewport: { width: 1280, height: 720 } });
  await page.route('**/*.mp4', (route) => route.abort());
  await page.goto(`/visa/${session}/#del-${filmAt}`);
  await press(page, 'PageDown');
  await page.getByRole('button', { name: 'Försök igen' }).first().waitFor();
  const forward = page.locator('[data-do=forward]');
  await expect.poll(() => forward.textContent()).toBe('Försök igen');
  await press(page, 'PageDown');
  await expect.poll(() => forward.textContent()).toBe('Framåt');
  await press(page, 'PageDown');
  expect(await partOf(page)).toBe(filmAt + 1);
  // The network has come back: whoever goes back sees the film.
  await page.unroute('**/*.mp4');
  await press(page, 'PageUp');
  await press(page, 'r');
  await page.waitForFunction(isPlaying, film, { timeout: 30_000 });
  await leave(page);
});

test('a press on play brings the whole film into view at once, before anything of it has come', async () => {
  const { page } = await site.visit({ viewport: { width: 360, height: 640 }, hasTouch: true });
  await page.goto('/1177/logga-in/');
  let release = (): void => undefined;
  const isReleased = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/*.mp4', async (route) => {
    await isReleased;
    await route.continue();
  });
  await page.locator('.film-play').tap();
  const box = await page.locator('film-player video').boundingBox();
  expect(box?.y).toBeGreaterThanOrEqual(0);
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(640);
  const topPx = await page.evaluate(() => scrollY);
  release();
  await page.locator('film-player[data-taken]').waitFor();
  await page.waitForFunction(isPlaying, 'film-player video');
  expect(Math.abs((await page.evaluate(() => scrollY)) - topPx)).toBeLessThanOrEqual(1);
  await leave(page);
});

test('before a showing the films can be saved, and without a network it is said that they are not', async () => {
  const unsteady = await openUnsteady();
  const { page, context } = await unsteady.visit({ viewport: { width: 1280, height: 720 } });
  const show = `/visa/${session}/`;
  await page.goto(show);
  await page.getByRole('button', { name: /^Spara alla guiderna/u }).waitFor();
  await waitForWorker(page);
  await context.setOffline(true);
  unsteady.trouble.isGone = true;
  await page.goto(show);
  await page.getByText('filmerna här är inte sparade på den').waitFor();
  await context.setOffline(false);
  unsteady.trouble.isGone = false;
  await page.goto(show);
  await page.getByRole('button', { name: /^Spara alla guiderna/u }).click();
  await page.getByText('Sparad. Du kan titta utan internet.').waitFor();
  await context.setOffline(true);
  unsteady.trouble.isGone = true;
  await page.goto(show);
  await page.getByText('Sparad. Du kan titta utan internet.').waitFor();
  await context.close();
  await unsteady.close();
});
