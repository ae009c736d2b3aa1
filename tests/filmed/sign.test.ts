import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { leave, openSite, type Site } from '../browser/open-site.ts';
import { chooseInMore, pressPlay } from '../browser/play-film.ts';

const root = process.env['SITE_ROOT'];
const guide = '/bankid/egen-film/';

let site: Site;
beforeAll(async () => {
  if (!root) throw new Error('SITE_ROOT is not set. Run "npm run test:filmed".');
  site = await openSite(join(root, 'dist'));
});
afterAll(() => site.close());

test.each([
  [1280, 800],
  [1000, 700],
  [360, 640],
])('sign language is read at %i × %i: large enough, and over nothing', async (width, height) => {
  const { page, faults } = await site.visit({ viewport: { width, height } });
  await page.goto(guide);
  await pressPlay(page);
  await chooseInMore(page, 'Teckenspråk');
  const sign = page.locator('.film-sign');
  await page.waitForFunction(() => {
    const video = document.querySelector<HTMLVideoElement>('.film-sign');
    return video !== null && video.videoWidth > 0 && video.currentTime > 0;
  });
  const box = await sign.boundingBox();
  const film = await page.locator('.video-js > video:not(.film-sign)').boundingBox();
  if (!box || !film) throw new Error('A film is not in sight');
  expect(box.width).toBeGreaterThanOrEqual(240);
  // Standing pictures stand: nothing of them is cut away or squeezed.
  const shape = await sign.evaluate(
    (video: HTMLVideoElement) => video.videoWidth / video.videoHeight,
  );
  expect(Math.abs(box.width / box.height - shape)).toBeLessThan(0.05);
  const isBeside = box.x >= film.x + film.width - 1 || box.y >= film.y + film.height - 1;
  expect(isBeside).toBe(true);
  await chooseInMore(page, 'Teckenspråk');
  expect(await sign.count()).toBe(0);
  expect(faults).toEqual([]);
  await leave(page);
});

test.each([
  [1280, 800],
  [360, 640],
])(
  'sign language and the film change places at %i × %i, and it is remembered',
  async (width, height) => {
    const { page, faults } = await site.visit({ viewport: { width, height } });
    const sign = page.locator('.film-sign');
    const film = page.locator('.video-js > video:not(.film-sign)');
    const swap = page.locator('.film-swap');
    /** So much larger is the sign film than the main one. */
    const compare = async () => {
      const [first, second] = [await sign.boundingBox(), await film.boundingBox()];
      if (!first || !second) throw new Error('A film is not in sight');
      return (first.width * first.height) / (second.width * second.height);
    };
    const readAt = () => film.evaluate((video: HTMLVideoElement) => video.currentTime);
    const waitForSigns = () =>
      page.waitForFunction(
        () => (document.querySelector<HTMLVideoElement>('.film-sign')?.currentTime ?? 0) > 0,
      );
    await page.goto(guide);
    await pressPlay(page);
    await chooseInMore(page, 'Teckenspråk');
    await waitForSigns();
    expect(await compare()).toBeLessThan(1);
    expect(await swap.getAttribute('aria-pressed')).toBe('false');
    await swap.click();
    await expect.poll(compare, { timeout: 10_000 }).toBeGreaterThan(1);
    expect(await swap.getAttribute('aria-pressed')).toBe('true');
    // Both go on.
    const atS = await readAt();
    await expect.poll(readAt, { timeout: 30_000 }).toBeGreaterThan(atS + 0.5);
    const apart = await page.evaluate(() => {
      const [first, second] = [...document.querySelectorAll('video')];
      return Math.abs((first?.currentTime ?? 0) - (second?.currentTime ?? 9));
    });
    expect(apart).toBeLessThan(0.5);

    await page.reload();
    await pressPlay(page);
    await waitForSigns();
    await expect.poll(compare, { timeout: 10_000 }).toBeGreaterThan(1);
    await swap.click();
    await expect.poll(compare, { timeout: 10_000 }).toBeLessThan(1);
    expect(faults).toEqual([]);
    await leave(page);
  },
);
