import { afterAll, beforeAll, expect, test } from 'vitest';
import { leave, openSite, type Site } from './open-site.ts';
import { pressPlay } from './play-film.ts';
import { anyGuide } from './site-map.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

test('a practice whose script does not come says so, and shows the way to the steps', async () => {
  const { page } = await site.visit();
  await page.route(/PracticeRoom.*\.js$/u, (route) => route.abort());
  await page.goto('/bankid/skaffa/prova/');
  expect(await page.locator('dialog.practice').isVisible()).toBe(false);
  await page.locator('.practice-none a').waitFor({ state: 'visible', timeout: 30_000 });
  await leave(page);
});

test('a practice that comes says nothing of it', async () => {
  const { page } = await site.visit();
  await page.goto('/bankid/skaffa/prova/');
  await page.locator('dialog.practice').waitFor();
  expect(await page.locator('.practice-none').isVisible()).toBe(false);
  await leave(page);
});

test('a settings button whose script does not come is not seen', async () => {
  const { page } = await site.visit();
  await page.route(/(?:ReadingComfort|Page|every-page).*\.js$/u, (route) => route.abort());
  await page.goto(anyGuide);
  expect(await page.locator('reading-comfort button').isVisible()).toBe(false);
  await leave(page);
});

test('a player that only fills the window is left with Escape, and nothing behind it is reached', async () => {
  const { page } = await site.visit({ viewport: { width: 390, height: 780 } });
  // As on an iPhone, where a film fills the screen and nothing else may.
  await page.addInitScript(() => {
    for (const name of ['fullscreenEnabled', 'webkitFullscreenEnabled'])
      Object.defineProperty(document, name, { value: undefined });
    for (const name of ['requestFullscreen', 'webkitRequestFullscreen', 'webkitRequestFullScreen'])
      Reflect.deleteProperty(Element.prototype, name);
    for (const name of ['exitFullscreen', 'webkitExitFullscreen', 'webkitCancelFullScreen'])
      Reflect.deleteProperty(Document.prototype, name);
  });
  await page.goto(anyGuide);
  await pressPlay(page);
  await page.locator('[data-control=ScreenSwitch]').click();
  await page.locator('.vjs-full-window').waitFor();
  for (let at = 0; at < 30; at += 1) {
    await page.keyboard.press('Tab');
    const isBehind = await page.evaluate(() => {
      const { activeElement: focused, body } = document;
      return focused !== body && focused?.closest('.video-js') === null;
    });
    expect(isBehind).toBe(false);
  }
  await page.locator('[data-control=PlaySwitch]').focus();
  await page.keyboard.press('Escape');
  await page.waitForFunction(() => document.querySelector('.vjs-full-window') === null);
  expect(await page.locator('[inert]').count()).toBe(0);
  await leave(page);
});

test('before popovers a word opens its card by script, and Escape brings one back', async () => {
  const { page } = await site.visit();
  await page.addInitScript(() => {
    Reflect.deleteProperty(HTMLElement.prototype, 'popover');
  });
  await page.goto(anyGuide);
  await page.evaluate(() => {
    for (const card of document.querySelectorAll('.word-card')) card.removeAttribute('popover');
  });
  const word = page.locator('.word').first();
  await word.evaluate((button) => (button as HTMLElement).click());
  expect(await page.locator('.word-card.is-open').count()).toBe(1);
  await page.keyboard.press('Escape');
  expect(await page.locator('.word-card.is-open').count()).toBe(0);
  expect(await word.evaluate((button) => button === document.activeElement)).toBe(true);
  await leave(page);
});

test('keys are off where that is chosen, and a space on a button is none of them', async () => {
  const { page } = await site.visit({ reading: { keys: 'off' } });
  await page.goto(anyGuide);
  await pressPlay(page);
  await page.locator('[data-control=PlaySwitch]').focus();
  const read = () => page.locator('[data-control=CaptionSwitch]').getAttribute('aria-pressed');
  await page.keyboard.press('c');
  expect(await read()).toBe('true');
  await page.evaluate(() => delete document.documentElement.dataset['keys']);
  await page.keyboard.press('c');
  await expect.poll(read).toBe('false');
  await leave(page);
});
