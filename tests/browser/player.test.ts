import { afterAll, beforeAll, expect, test } from 'vitest';
import { leave, openSite, type Site } from './open-site.ts';
import { chooseInMore, control, isChosen, pressPlay, readCaption, hurry } from './play-film.ts';
import { anyGuide, films, readCues } from './site-map.ts';

const film = films[0];

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

test('says in Swedish what each control does, in sight at once and big enough to hit', async () => {
  const { page, faults } = await site.visit();
  await page.goto(anyGuide);
  await pressPlay(page);
  const bar = page.locator('.vjs-control-bar');
  const buttons = await bar.locator('button:visible').all();
  const words = await Promise.all(buttons.map((button) => button.innerText()));
  expect(words.map((text) => text.trim().replace(/\s+/gu, ' '))).toEqual([
    'Förra steget',
    'Pausa',
    'Nästa steg',
    'Textning',
    'Större bild',
    'Mer',
  ]);
  for (const button of buttons) {
    const box = await button.boundingBox();
    expect(box?.width).toBeGreaterThanOrEqual(44);
    expect(box?.height).toBeGreaterThanOrEqual(44);
  }
  expect(await bar.getByRole('slider').first().getAttribute('aria-label')).toBe('Plats i filmen');
  expect(faults).toEqual([]);
  await leave(page);
});

test('hides the captions, shows them again, and shows the calm ones, with one press each', async () => {
  if (!film) throw new RangeError('There is no film');
  const { page } = await site.visit();
  await page.goto(anyGuide);
  await pressPlay(page);
  const isOn = (name: string) => control(page, name).getAttribute('aria-pressed');

  await page.waitForFunction(readCaption);
  expect(await isOn('Textning')).toBe('true');
  await control(page, 'Textning').click();
  await page.waitForFunction(() => !document.querySelector('.film-caption')?.textContent?.trim());
  expect(await isOn('Textning')).toBe('false');
  await control(page, 'Textning').click();
  await page.waitForFunction(readCaption);
  expect(await isChosen(page, 'Lugn text')).toBe(false);
  await chooseInMore(page, 'Lugn text');
  expect(await isChosen(page, 'Lugn text')).toBe(true);
  await page.waitForFunction(readCaption);
  const texts = readCues(film, 'calm').map(({ text }) => text);
  expect(texts).toContain(await page.evaluate(readCaption));
  await leave(page);
});

test('plays slower, and goes on when the panel where that is chosen is closed', async () => {
  const { page } = await site.visit();
  await page.goto(anyGuide);
  await pressPlay(page);
  await chooseInMore(page, 'Långsam');
  const read = () =>
    page.evaluate(() => {
      const video = document.querySelector('video');
      return { rate: video?.playbackRate, isPaused: video?.paused };
    });
  await expect.poll(read).toEqual({ rate: 0.75, isPaused: false });
  await chooseInMore(page, 'Vanlig');
  await expect.poll(read).toEqual({ rate: 1, isPaused: false });
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Mer');
  await leave(page);
});

test('takes over a playing film without a stop or a jump', async () => {
  const { page, faults } = await site.visit();
  await page.goto(anyGuide);
  await page.evaluate(() => {
    const video = document.querySelector('video');
    const notes: { times: number[]; events: string[] } = { times: [], events: [] };
    Object.assign(window, { notes });
    for (const name of ['seeking', 'pause', 'emptied', 'abort', 'ended', 'ratechange']) {
      video?.addEventListener(name, () => notes.events.push(name));
    }
    const look = () => {
      notes.times.push(document.querySelector('video')?.currentTime ?? NaN);
      requestAnimationFrame(look);
    };
    look();
  });
  await pressPlay(page);
  await page.waitForFunction(() => (document.querySelector('video')?.currentTime ?? 0) > 3);
  const { times, events } = await page.evaluate(
    () => (window as unknown as { notes: { times: number[]; events: string[] } }).notes,
  );

  expect(events).toEqual([]);
  const steps = times.slice(1).map((time, index) => time - (times[index] ?? 0));
  expect(Math.min(...steps)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...steps)).toBeLessThan(1);
  expect(faults).toEqual([]);
  await leave(page);
});

test.each([
  ['/ar/bankid/skaffa/', 768, 1024],
  [anyGuide, 360, 640],
])(
  'the page at %s stands still while captions come and go, %i × %i',
  async (path, width, height) => {
    const { page } = await site.visit({ viewport: { width, height }, hasTouch: true });
    await page.goto(path);
    await pressPlay(page);
    await page.waitForFunction(() => (document.querySelector('video')?.currentTime ?? 0) > 1);
    const topPx = await page.evaluate(() => scrollY);
    await hurry(page);
    const moved = await page.evaluate(
      (tops) =>
        new Promise<number[]>((resolve) => {
          addEventListener('scroll', () => tops.push(scrollY));
          setTimeout(() => resolve(tops), 3500);
        }),
      [] as number[],
    );
    expect(moved.filter((px) => Math.abs(px - topPx) > 1)).toEqual([]);
    await leave(page);
  },
);

test('goes on in the plain player when the big one cannot be fetched', async () => {
  const { page } = await site.visit();
  await page.route(/take-over[^/]*\.js/u, (route) => route.abort());
  await page.goto(anyGuide);
  await page.getByRole('button', { name: 'Spela filmen' }).click();
  await page.waitForFunction(() => (document.querySelector('video')?.currentTime ?? 0) > 3);

  const state = await page.evaluate(() => {
    const video = document.querySelector('video');
    const shown = [...(video?.textTracks ?? [])].filter(({ mode }) => mode === 'showing');
    return {
      controls: video?.controls,
      paused: video?.paused,
      tracks: shown.map(({ kind }) => kind),
      hasCues: (shown[0]?.cues?.length ?? 0) > 0,
    };
  });
  expect(state).toEqual({ controls: true, paused: false, tracks: ['captions'], hasCues: true });
  expect(await page.locator('.vjs-control-bar').count()).toBe(0);
  await leave(page);
});

test('marks the step that the film shows, and goes to a step when asked', async () => {
  const { page } = await site.visit();
  await page.goto(anyGuide);
  await pressPlay(page);
  const third = page.locator('.step').nth(2);
  await third.getByRole('button', { name: 'Visa i filmen' }).click();
  await page.locator('.step[aria-current=step]').waitFor();
  expect(await third.getAttribute('aria-current')).toBe('step');
  expect(await page.locator('.step[aria-current]').count()).toBe(1);
  const timeS = await page.evaluate(() => document.querySelector('video')?.currentTime ?? 0);
  expect(timeS * 1000).toBeGreaterThanOrEqual(film?.steps[2]?.startMs ?? Infinity);
  await leave(page);
});

test('plays at a tap on a phone, with the caption in sight and over nothing', async () => {
  const { page, faults } = await site.visit({
    viewport: { width: 360, height: 740 },
    hasTouch: true,
    isMobile: true,
  });
  await page.goto('/bankid/skaffa/');
  await page.getByRole('button', { name: 'Spela filmen' }).tap();
  await page.waitForFunction(readCaption);
  const picture = await page.locator('video').boundingBox();
  const caption = await page.locator('.film-caption span').boundingBox();
  if (!picture || !caption) throw new RangeError('There is no caption in the picture');
  expect(caption.x).toBeGreaterThanOrEqual(0);
  // In the clear band of the picture, or below it.
  expect(caption.y).toBeGreaterThanOrEqual(picture.y + 0.85 * picture.height - 1);
  expect(caption.x + caption.width).toBeLessThanOrEqual(360);
  expect(caption.y + caption.height).toBeLessThanOrEqual(740);
  expect(faults).toEqual([]);
  await leave(page);
});
