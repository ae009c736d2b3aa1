import { afterAll, beforeAll, expect, test } from 'vitest';
import { leave, openSite, type Site } from './open-site.ts';
import { chooseInMore, control, isChosen, pressPlay, readFilm, waitUntil } from './play-film.ts';
import { openSettings } from './open-settings.ts';
import { anyGuide } from './site-map.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

test('a double click opens the card of a step, and does not close it again', async () => {
  const { page } = await site.visit();
  await page.goto(anyGuide);
  await page.locator('#steg-1 .step-tools').getByRole('button', { name: 'Dela' }).dblclick();
  await page.locator('dialog.share').waitFor();
  await page.waitForTimeout(300);
  expect(await page.locator('dialog.share').isVisible()).toBe(true);
  await leave(page);
});

test('a double click turns the captions off, and not on again; and leads one step on, not two', async () => {
  const { page } = await site.visit();
  await page.goto(anyGuide);
  await pressPlay(page);
  await control(page, 'Textning').dblclick();
  expect(await control(page, 'Textning').getAttribute('aria-pressed')).toBe('false');
  const times = await page
    .locator('.step')
    .evaluateAll((steps) => steps.map((step) => Number((step as HTMLElement).dataset['start'])));
  await control(page, 'Nästa steg').dblclick();
  await page.waitForTimeout(200);
  const { atMs } = await page.evaluate(readFilm);
  expect(atMs).toBeGreaterThanOrEqual(times[0] ?? 0);
  expect(atMs).toBeLessThan(times[1] ?? 0);
  await leave(page);
});

test.each([false, true])(
  'the second press does not answer the next question (touch: %s)',
  async (hasTouch) => {
    const { page } = await site.visit({ hasTouch, ...(hasTouch && { isMobile: true }) });
    await page.goto('/bankid/skaffa/prova/');
    await page.getByRole('button', { name: 'Visa mig' }).waitFor();
    const target = page.locator('[data-screen] [data-target="min-bank"]');
    if (hasTouch) {
      const { x = 0, y = 0, width = 0, height = 0 } = (await target.boundingBox()) ?? {};
      const [left, top] = [x + width / 2, y + height / 2];
      await page.touchscreen.tap(left, top);
      await page.touchscreen.tap(left, top);
    } else await target.dblclick();
    await page.waitForTimeout(300);
    expect(await page.locator('[data-told]').getAttribute('data-outcome')).toBe('right');
    await leave(page);
  },
);

test.each([
  ['a size of the text', '/', 'dialog .choices label', 'radio'],
  ['a wish for a place', '/hitta/', 'label.check', 'checkbox'],
])('with a finger %s is chosen by its words as by its mark, once', async (_, path, row, kind) => {
  const { page } = await site.visit({ hasTouch: true, isMobile: true });
  await page.goto(path);
  if (kind === 'radio') await openSettings(page);
  else await page.getByText('Fler val', { exact: true }).click();
  const choice = page
    .locator(`${row}:has(input[type=${kind}]:not(:checked))`)
    .locator('visible=true')
    .first();
  await choice.scrollIntoViewIfNeeded();
  const input = await choice.locator('input').elementHandle();
  const isChosen = () => input?.evaluate((box) => (box as HTMLInputElement).checked);
  const { x = 0, y = 0, width = 0, height = 0 } = (await choice.boundingBox()) ?? {};
  await page.touchscreen.tap(x + width * 0.7, y + height / 2);
  await expect.poll(isChosen).toBe(true);
  await page.waitForTimeout(500);
  const mark = (await input?.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  if (kind === 'radio') return leave(page);
  for (const _ of [1, 2])
    await page.touchscreen.tap(mark.x + mark.width / 2, mark.y + mark.height / 2);
  await page.waitForTimeout(300);
  expect(await isChosen()).toBe(false);
  await leave(page);
});

test('a telephone that is turned keeps speed, place and text', async () => {
  const upright = { width: 390, height: 780 };
  const { page } = await site.visit({ viewport: upright });
  await page.goto(anyGuide);
  await pressPlay(page);
  await chooseInMore(page, 'Långsam');
  await control(page, 'Textning').click();
  await waitUntil(page, 1500);
  const tall = await page.evaluate(() => document.querySelector('video')?.currentSrc);
  await page.setViewportSize({ width: 780, height: 390 });
  await page.waitForFunction((src) => {
    const video = document.querySelector('video');
    return video?.currentSrc !== src && (video?.currentTime ?? 0) > 2;
  }, tall);
  const state = await page.evaluate(() => {
    const video = document.querySelector('video');
    return { rate: video?.playbackRate, isPaused: video?.paused };
  });
  expect(state).toEqual({ rate: 0.75, isPaused: false });
  expect(await isChosen(page, 'Långsam')).toBe(true);
  expect(await control(page, 'Textning').getAttribute('aria-pressed')).toBe('false');
  await leave(page);
});

test('a telephone that is turned before the film has come begins where it was left', async () => {
  const { page } = await site.visit({ viewport: { width: 390, height: 780 } });
  await page.goto(anyGuide);
  const guide = anyGuide.slice(1, -1);
  await page.evaluate(
    (name) => localStorage.setItem('koppla-upp:mine', JSON.stringify({ [name]: { atMs: 20_000 } })),
    guide,
  );
  await page.reload();
  let isHeld = true;
  await page.route('**/*.mp4', async (route) => {
    while (isHeld) await new Promise((resolve) => setTimeout(resolve, 50));
    await route.continue();
  });
  await page.locator('.film-play').click();
  await page.setViewportSize({ width: 780, height: 390 });
  await page.waitForTimeout(200);
  isHeld = false;
  await page.waitForFunction(() => {
    const video = document.querySelector('video');
    return video !== null && video.readyState > 1 && video.currentTime > 0.1;
  });
  const { atMs } = await page.evaluate(readFilm);
  expect(atMs).toBeGreaterThanOrEqual(20_000);
  await leave(page);
});
