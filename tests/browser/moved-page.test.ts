import { afterAll, beforeAll, expect, test } from 'vitest';
import { leave, openSite, type Site } from './open-site.ts';
import { control, pressPlay } from './play-film.ts';
import { anyGuide } from './site-map.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** A telephone with large text, where the player is as high as the screen. */
async function openOnTelephone() {
  const { page, faults } = await site.visit({
    viewport: { width: 360, height: 740 },
    reading: { text: '150' },
  });
  await page.goto(anyGuide);
  await pressPlay(page);
  return { page, faults };
}

test('whoever has moved the page a little sees all of the film again with the next press', async () => {
  const { page, faults } = await openOnTelephone();
  const place = () =>
    page.evaluate(() => ({
      top: document.querySelector('video')?.getBoundingClientRect().top ?? NaN,
      bottom: document.querySelector('.film-below')?.getBoundingClientRect().bottom ?? NaN,
    }));
  // The player itself may still be bringing the film into view.
  await expect
    .poll(async () => {
      if ((await place()).bottom <= 740) await page.evaluate(() => scrollBy(0, -60));
      return (await place()).bottom;
    })
    .toBeGreaterThan(740);
  await control(page, 'Nästa steg').click();
  await expect.poll(async () => (await place()).bottom).toBeLessThanOrEqual(741);
  expect((await place()).top).toBeGreaterThanOrEqual(0);
  expect(faults).toEqual([]);
  await leave(page);
});

test('where the page is moved what stands at the end of the film lies over no button', async () => {
  const { page, faults } = await openOnTelephone();
  await page.evaluate(() => {
    const video = document.querySelector('video');
    if (video) video.currentTime = video.duration - 0.3;
  });
  await page.locator('.film-end:not([hidden])').waitFor();
  await page.evaluate(() => scrollBy(0, -60));
  const isOnTop = await control(page, 'Förra steget').evaluate((button) => {
    const { left, top, width } = button.getBoundingClientRect();
    return button.contains(document.elementFromPoint(left + width / 2, top + 4));
  });
  expect(isOnTop).toBe(true);
  expect(faults).toEqual([]);
  await leave(page);
});
