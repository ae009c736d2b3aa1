import { afterAll, beforeAll, expect, test } from 'vitest';
import { leave, openSite, type Site } from './open-site.ts';
import { control, pressPlay, readCaption } from './play-film.ts';
import { anyGuide } from './site-map.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const fill = async (hasTouch = false) => {
  const { page, faults } = await site.visit({ hasTouch });
  await page.goto(anyGuide);
  await pressPlay(page);
  await control(page, 'Större bild').click();
  await page.waitForFunction(() => document.fullscreenElement);
  return { page, faults };
};
const isFull = () => document.fullscreenElement !== null;

test('the buttons go while the film fills the screen, and a key, a move and focus bring them back', async () => {
  const { page, faults } = await fill(true);
  const idle = page.locator('.film-idle');
  await idle.waitFor();
  await page.keyboard.press('Shift');
  expect(await idle.count()).toBe(0);
  await idle.waitFor();
  await page.mouse.move(300, 300);
  expect(await idle.count()).toBe(0);
  await idle.waitFor();
  await control(page, 'Mer').focus();
  expect(await idle.count()).toBe(0);
  expect(await control(page, 'Stäng stor bild').isVisible()).toBe(true);
  // What the first touch does is to bring them back: the film goes on.
  await idle.waitFor();
  await page.touchscreen.tap(310, 310);
  expect(await idle.count()).toBe(0);
  expect(await page.evaluate(() => document.querySelector('video')?.paused)).toBe(false);
  expect(faults).toEqual([]);
  await leave(page);
});

test('"Stäng stor bild" and the browser\'s "back" close the film, and the page stays', async () => {
  const { page } = await fill();
  await control(page, 'Stäng stor bild').click();
  await page.waitForFunction(() => document.fullscreenElement === null);
  await control(page, 'Större bild').click();
  await page.waitForFunction(isFull);
  await page.goBack();
  await page.waitForFunction(() => document.fullscreenElement === null);
  expect(new URL(page.url()).pathname).toBe(anyGuide);
  // Nothing is left behind: one more "back" leads from the page.
  expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(3);
  expect(await page.locator('.video-js').isVisible()).toBe(true);
  await leave(page);
});

test('a browser that is slow to step back leads from the film, and not from the page', async () => {
  const { page } = await fill();
  await page.evaluate(() => {
    const back = history.back.bind(history);
    history.back = () => void setTimeout(back, 400);
  });
  await control(page, 'Stäng stor bild').click();
  await page.waitForFunction(() => document.fullscreenElement === null);
  await control(page, 'Större bild').click();
  await page.waitForFunction(isFull);
  await page.evaluate(
    () => new Promise((resolve) => addEventListener('popstate', resolve, { once: true })),
  );
  await page.waitForTimeout(500);
  expect(await page.evaluate(isFull)).toBe(true);
  await page.goBack();
  await page.waitForFunction(() => document.fullscreenElement === null);
  expect(new URL(page.url()).pathname).toBe(anyGuide);
  await leave(page);
});

test('"Mer" opens in full screen too, and Escape closes it', async () => {
  const { page } = await fill();
  await control(page, 'Mer').click();
  const panel = page.getByRole('dialog', { name: 'Välj hur filmen visas' });
  await panel.waitFor();
  expect(await page.evaluate(() => document.querySelector('video')?.paused)).toBe(true);
  await panel.getByRole('button', { name: 'Stäng' }).click();
  await page.waitForFunction(() => document.querySelector('video')?.paused === false);
  expect(await page.evaluate(isFull)).toBe(true);
  await leave(page);
});

test('where the system fills the screen with the bare film that carries its text itself', async () => {
  const { page } = await site.visit();
  await page.goto(anyGuide);
  await pressPlay(page);
  await page.waitForFunction(readCaption);
  const tell = (name: string) =>
    page.locator('video').evaluate((video: HTMLVideoElement, event) => {
      video.dispatchEvent(new Event(event));
      return [...video.querySelectorAll('track')].map(({ track }) => [track.kind, track.mode]);
    }, name);
  expect(await tell('webkitbeginfullscreen')).toEqual([['captions', 'showing']]);
  expect(await tell('webkitendfullscreen')).toEqual([]);
  await leave(page);
});
