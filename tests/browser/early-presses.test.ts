import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { leave, openSite, type Site } from './open-site.ts';
import { control, pressPlay, readFilm } from './play-film.ts';
import { anyGuide } from './site-map.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** What a player does when it is pressed the moment it is first seen, by the name of the button. */
const answers: Record<string, () => boolean> = {
  PlaySwitch: () => document.querySelector('video')?.paused === true,
  NextStep: () => {
    const [first = 0] = (document.querySelector<HTMLElement>('film-player')?.dataset['times'] ?? '')
      .split(' ')
      .map(Number);
    return (document.querySelector('video')?.currentTime ?? 0) * 1000 >= first;
  },
  CaptionSwitch: () =>
    document.querySelector('[data-control=CaptionSwitch]')?.ariaPressed === 'false' &&
    (document.querySelector('.film-caption')?.textContent ?? '') === '',
  ScreenSwitch: () => document.fullscreenElement !== null,
  MoreSwitch: () => document.querySelector('.film-more[open]') !== null,
};

/** Runs in the page before its own scripts: presses a button in the very frame in which it can be seen. */
function pressWhenSeen(name: string): void {
  const look = (): void => {
    const button = document.querySelector<HTMLElement>(`[data-control=${name}]`);
    const isSeen = (button?.getClientRects().length ?? 0) > 0;
    if (!isSeen) return void requestAnimationFrame(look);
    document.documentElement.dataset['pressed'] = name;
    button?.click();
  };
  addEventListener('DOMContentLoaded', look);
}

/** A machine many times slower than this one, as an old telephone is. */
async function slowDown(page: Page, times: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: times });
}

test.each(Object.keys(answers))(
  'a press on %s the moment it is seen is not lost, on a slow machine either',
  async (name) => {
    const { page } = await site.visit();
    await page.addInitScript(pressWhenSeen, name);
    await page.goto(anyGuide);
    await slowDown(page, 6);
    await page.locator('.film-play').click();
    await page.locator('[data-pressed]').waitFor({ state: 'attached' });
    await page.waitForFunction(answers[name] ?? (() => false));
    // What comes after does not take it back.
    await page.waitForTimeout(1500);
    expect(await page.evaluate(answers[name] ?? (() => false))).toBe(true);
    await leave(page);
  },
);

test.each([
  { width: 360, height: 640, text: '150' },
  { width: 1280, height: 800, text: '100' },
  { width: 1280, height: 720, text: '200' },
])('where a button is first seen it stays, also when the text comes late: %o', async (look) => {
  const { text, ...viewport } = look;
  const { page } = await site.visit({ viewport, reading: { text } });
  await page.addInitScript(() => {
    const seen = ((window as unknown as { seen: string[] }).seen = []) as string[];
    const look = (): void => {
      const button = document.querySelector('[data-control=CaptionSwitch]');
      if (button && button.getClientRects().length > 0) {
        const { x, y } = button.getBoundingClientRect();
        seen.push(`${Math.round(x)} ${Math.round(y)}`);
      }
      requestAnimationFrame(look);
    };
    addEventListener('DOMContentLoaded', look);
  });
  await page.route('**/*.vtt', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 900));
    await route.continue();
  });
  await page.goto(anyGuide);
  await pressPlay(page);
  await page.waitForTimeout(1500);
  const places = await page.evaluate(() => (window as unknown as { seen: string[] }).seen);
  expect(places.length).toBeGreaterThan(10);
  const topsPx = places.map((place) => Number(place.split(' ')[1]));
  // A pixel is how a browser rounds.
  expect(Math.max(...topsPx) - Math.min(...topsPx)).toBeLessThanOrEqual(1);
  await leave(page);
});

test('"Text" tells what it is now in the very moment it is pressed', async () => {
  const { page } = await site.visit();
  await page.goto(anyGuide);
  await pressPlay(page);
  const told = await control(page, 'Textning').evaluate((button: HTMLElement) => {
    button.click();
    return button.getAttribute('aria-pressed');
  });
  expect(told).toBe('false');
  await leave(page);
});

test('who asks for the next step and pauses at once has changed their mind, and that is no fault', async () => {
  const { page, faults } = await site.visit();
  await page.goto(anyGuide);
  await pressPlay(page);
  await page
    .locator('.film-row')
    .first()
    .evaluate((row) => {
      row.querySelector<HTMLElement>('[data-control=PlaySwitch]')?.click();
      row.querySelector<HTMLElement>('[data-control=NextStep]')?.click();
      row.querySelector<HTMLElement>('[data-control=PlaySwitch]')?.click();
    });
  await page.waitForTimeout(500);
  expect((await page.evaluate(readFilm)).isPaused).toBe(true);
  expect(faults).toEqual([]);
  await leave(page);
});

test("the browser's own play, pressed before the page's scripts have come, leads to the same player", async () => {
  const { page } = await site.visit();
  let isHeld = true;
  await page.route('**/_astro/*.js', async (route) => {
    while (isHeld) await new Promise((resolve) => setTimeout(resolve, 50));
    await route.continue();
  });
  await page.goto(anyGuide, { waitUntil: 'commit' });
  const video = page.locator('video');
  await video.waitFor({ state: 'attached' });
  // They are for when ours do not come, and do not flash before.
  expect(await video.evaluate((film) => getComputedStyle(film).visibility)).toBe('hidden');
  await video.waitFor();
  await page.evaluate(() => document.querySelector('video')?.play());
  isHeld = false;
  await control(page, 'Nästa steg').waitFor();
  expect(await page.locator('.film-play').isVisible()).toBe(false);
  expect(await page.locator('video').getAttribute('controls')).toBeNull();
  expect((await page.evaluate(readFilm)).isPaused).toBe(false);
  await leave(page);
});

test('the settings of the site, reached from "Mer" on a small screen, lead back to the film', async () => {
  const { page } = await site.visit({
    viewport: { width: 360, height: 640 },
    hasTouch: true,
    reading: { text: '200' },
  });
  await page.goto(anyGuide);
  await pressPlay(page);
  await control(page, 'Mer').tap();
  await page.locator('[data-control=LooksSwitch]').tap();
  const settings = page.locator('dialog.comfort');
  await settings.waitFor();
  expect(await page.evaluate(readFilm)).toMatchObject({ isPaused: true });
  const topPx = await page.evaluate(() => scrollY);
  await settings.getByRole('button', { name: 'Klart' }).tap();
  await page.waitForFunction(
    () => document.activeElement?.getAttribute('data-control') === 'MoreSwitch',
  );
  expect(await page.evaluate(() => scrollY)).toBe(topPx);
  await leave(page);
});
