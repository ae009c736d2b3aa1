import { afterAll, beforeAll, expect, test } from 'vitest';
import { leave, openSite, type Site } from './open-site.ts';
import { pressPlay } from './play-film.ts';
import { films, tallFilms } from './site-map.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const upright = { width: 360, height: 740 };
const lying = { width: 740, height: 360 };
const [tall] = tallFilms;
const wide = films.find(({ guide }) => guide === tall?.guide);

const fileOf = (film: typeof tall) => film?.file.split('/').at(-1);
const readFilm = () => {
  const video = document.querySelector('video');
  return {
    file: video?.currentSrc.split('/').at(-1),
    seconds: video?.currentTime ?? 0,
    paused: video?.paused,
  };
};

test('a phone held upright plays the upright film, and keeps the second when it is turned', async () => {
  const { page, faults } = await site.visit({ viewport: upright });
  await page.goto(`/${tall?.guide}/`);
  await pressPlay(page);
  await page.waitForFunction(() => (document.querySelector('video')?.currentTime ?? 0) > 2);
  const before = await page.evaluate(readFilm);
  expect(before.file).toBe(fileOf(tall));

  await page.setViewportSize(lying);
  await page.waitForFunction(
    ([file, seconds]) => {
      const video = document.querySelector('video');
      return video?.currentSrc.endsWith(String(file)) && video.currentTime >= Number(seconds);
    },
    [fileOf(wide), before.seconds] as const,
  );
  const after = await page.evaluate(readFilm);
  expect(after.seconds - before.seconds).toBeLessThan(10);
  expect(after.paused).toBe(false);
  expect(faults).toEqual([]);
  await leave(page);
});

test('without JavaScript the browser itself chooses the shape', async () => {
  const { page } = await site.visit({ viewport: upright, javaScriptEnabled: false });
  await page.goto(`/${tall?.guide}/`);
  const sources = await page
    .locator('video source')
    .evaluateAll((elements) =>
      elements.map((element) => [element.getAttribute('src'), element.getAttribute('media')]),
    );
  expect(sources).toEqual([
    [`/${tall?.file}`, expect.stringContaining('portrait')],
    [`/${wide?.file}`, null],
  ]);
  await leave(page);
});
