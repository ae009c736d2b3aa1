import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readFocus } from './move-by-keyboard.ts';
import { leave, openSite, type Site } from './open-site.ts';
import {
  chooseInMore,
  control,
  hurry,
  isChosen,
  pressPlay,
  readFilm,
  waitUntil,
} from './play-film.ts';
import { films } from './site-map.ts';

const [film] = films;
const startOf = (index: number): number => film?.steps[index]?.startMs ?? NaN;

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** So long and a press is one of its own, in ms. */
const restMs = 600;
/** How far from a wanted place a film may stand: it is read a moment after it has begun, in ms. */
const nearMs = 1500;

const visitFilm = async () => {
  const { page, faults } = await site.visit();
  await page.goto(`/${film?.guide}/`);
  await pressPlay(page);
  return { page, faults };
};

/** Runs in the page: lets what is played be over sooner, and go at its own speed again in time for its end. */
const pass = (video: HTMLVideoElement, untilMs: number): Promise<void> =>
  new Promise((resolve) => {
    video.playbackRate = 4;
    const look = (): void => {
      if (video.currentTime * 1000 < untilMs) return void requestAnimationFrame(look);
      video.playbackRate = 1;
      resolve();
    };
    look();
  });

/** Plays on until a little before a step is over. */
const passStep = (page: Page, index: number): Promise<void> =>
  page.locator('video').evaluate(pass, startOf(index + 1) - 2500);

const waits = (page: Awaited<ReturnType<typeof visitFilm>>['page']) =>
  page.getByRole('status').filter({ hasText: 'Klart. Så här ser det ut nu.' }).waitFor();

test('"Nästa steg" plays a step and waits after it, says so, and goes on at one press', async () => {
  const { page, faults } = await visitFilm();
  await control(page, 'Nästa steg').click();
  for (const index of [0, 1]) {
    await passStep(page, index);
    await waits(page);
    const { atMs, isPaused } = await page.evaluate(readFilm);
    expect(isPaused).toBe(true);
    expect(atMs).toBeGreaterThan(startOf(index));
    expect(atMs).toBeLessThan(startOf(index + 1));
    expect((await readFocus(page)).words).toBe('Nästa steg');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => !document.querySelector('video')?.paused);
    await waitUntil(page, startOf(index + 1));
  }
  expect(faults).toEqual([]);
  await leave(page);
});

test('a film that is played waits after every step where that is chosen', async () => {
  const { page } = await visitFilm();
  await chooseInMore(page, 'Efter varje steg');
  // Past the title, which is no step.
  await passStep(page, 0);
  await waits(page);
  expect((await page.evaluate(readFilm)).atMs).toBeLessThan(startOf(1));
  await leave(page);
});

test('what "Mer" says of when the film stops is true, and "Aldrig" is', async () => {
  const { page } = await visitFilm();
  expect(await isChosen(page, 'Efter det steg jag har valt')).toBe(true);
  await chooseInMore(page, 'Aldrig');
  await control(page, 'Nästa steg').click();
  await passStep(page, 0);
  await waitUntil(page, startOf(1) + 300);
  expect((await page.evaluate(readFilm)).isPaused).toBe(false);
  await leave(page);
});

test('a press on the picture goes on from where it waits, without waiting there again', async () => {
  const { page } = await visitFilm();
  await control(page, 'Nästa steg').click();
  await passStep(page, 0);
  await waits(page);
  // One thing to press for what was, and one for what comes: no third.
  expect(await control(page, 'Spela').count()).toBe(0);
  await page.locator('video').click();
  await control(page, 'Pausa').waitFor();
  await waitUntil(page, startOf(1) + 500);
  expect((await page.evaluate(readFilm)).isPaused).toBe(false);
  await leave(page);
});

test('"En gång till" shows the step once more while it waits, and "Förra steget" the one before', async () => {
  const { page } = await visitFilm();
  await control(page, 'Nästa steg').click();
  await waitUntil(page, startOf(0));
  await control(page, 'Nästa steg').click();
  await waitUntil(page, startOf(1));
  await passStep(page, 1);
  await waits(page);
  await control(page, 'En gång till').click();
  const again = await page.evaluate(readFilm);
  expect(again.atMs).toBeGreaterThanOrEqual(startOf(1));
  expect(again.atMs).toBeLessThan(startOf(1) + nearMs);
  await control(page, 'Förra steget').click();
  const before = await page.evaluate(readFilm);
  expect(before.atMs).toBeGreaterThanOrEqual(startOf(0));
  expect(before.atMs).toBeLessThan(startOf(0) + nearMs);
  await leave(page);
});

test("a presenter's clicker goes from step to step, also in full screen, and pauses", async () => {
  const { page } = await visitFilm();
  const near = async (startMs: number) => {
    await waitUntil(page, startMs);
    expect((await page.evaluate(readFilm)).atMs).toBeLessThan(startMs + nearMs);
  };
  await page.keyboard.press('PageDown');
  await near(startOf(0));
  await control(page, 'Större bild').click();
  await page.waitForFunction(() => document.fullscreenElement);
  await page.waitForTimeout(restMs);
  await page.keyboard.press('PageDown');
  // A clicker that bounces has pressed once.
  await page.keyboard.press('PageDown');
  await near(startOf(1));
  await page.waitForTimeout(restMs);
  expect((await page.evaluate(readFilm)).atMs).toBeLessThan(startOf(2));
  await page.keyboard.press('ArrowRight');
  await near(startOf(2));
  await page.keyboard.press('PageUp');
  await page.waitForFunction(
    (ms) => (document.querySelector('video')?.currentTime ?? 0) * 1000 < ms,
    startOf(2),
  );
  await page.keyboard.press('.');
  await page.waitForFunction(() => document.querySelector('video')?.paused);
  await page.keyboard.press('b');
  await page.waitForFunction(() => !document.querySelector('video')?.paused);
  await leave(page);
});

test('a key belongs to the page where the film does not have the focus', async () => {
  const { page } = await visitFilm();
  await page.getByRole('link', { name: 'Sök' }).first().focus();
  await page.keyboard.press('PageDown');
  await page.keyboard.press('.');
  const { atMs, isPaused } = await page.evaluate(readFilm);
  expect(isPaused).toBe(false);
  expect(atMs).toBeLessThan(startOf(0));
  await leave(page);
});

test('at the end of the film a clicker that is pressed once more does nothing', async () => {
  const { page } = await visitFilm();
  const lastMs = await page.locator('film-player').evaluate((element) => {
    const { times = '', more = '' } = (element as HTMLElement).dataset;
    return Number((more || times).split(' ').at(more ? -1 : -2));
  });
  await page.locator('video').evaluate((video: HTMLVideoElement, ms) => {
    video.currentTime = ms / 1000 + 0.5;
  }, lastMs);
  await waitUntil(page, lastMs + 900);
  await page.keyboard.press('PageDown');
  await page.waitForTimeout(300);
  expect((await page.evaluate(readFilm)).atMs).toBeGreaterThan(lastMs + 900);
  await leave(page);
});

test('when the last is over it says so, offers the film again, and no button promises more', async () => {
  const { page } = await visitFilm();
  await page.locator('video').evaluate((video: HTMLVideoElement) => {
    video.currentTime = video.duration - 1;
  });
  await page.getByRole('status').filter({ hasText: 'Filmen är slut.' }).waitFor();
  expect(await control(page, 'Nästa steg').getAttribute('aria-disabled')).toBe('true');
  await control(page, 'Se filmen igen').click();
  await page.waitForFunction(() => {
    const video = document.querySelector('video');
    return video && !video.paused && video.currentTime < 3;
  });
  await expect.poll(() => control(page, 'Nästa steg').getAttribute('aria-disabled')).toBe('false');
  await leave(page);
});

test('stays at the end of the main film, and shows what may go wrong to whoever asks', async () => {
  const { page } = await site.visit();
  await page.goto('/1177/logga-in/');
  await pressPlay(page);
  const { endMs, moreMs } = await page.locator('film-player').evaluate((element) => ({
    endMs: Number(element.dataset['times']?.split(' ').at(-1)),
    moreMs: Number(element.dataset['more']?.split(' ')[0]),
  }));
  const goNearEnd = () =>
    page.locator('film-player').evaluate((element, ms) => {
      element.dispatchEvent(new CustomEvent('film-seek', { detail: { ms } }));
    }, endMs - 2000);
  const isOver = page.getByRole('status').filter({ hasText: 'Filmen är slut.' });
  await goNearEnd();
  await isOver.waitFor();
  expect((await page.evaluate(readFilm)).isPaused).toBe(true);
  // One main thing first, then the other ways on; what can go wrong is no next step.
  expect(await page.locator('.film-end-way').first().innerText()).toBe('Börja öva');
  expect(await page.locator('.film-end a').last().getAttribute('href')).toMatch(
    /\/1177\/[a-z-]+\/$/u,
  );
  expect(await control(page, 'Nästa steg').getAttribute('aria-disabled')).toBe('true');
  await page
    .locator('.video-js')
    .getByRole('button', { name: 'Se vad du gör om det går fel' })
    .click();
  await waitUntil(page, moreMs);

  // Also a device that is late to look does not show what comes after.
  await hurry(page);
  await goNearEnd();
  await isOver.waitFor();
  expect((await page.evaluate(readFilm)).atMs).toBeLessThan(endMs);
  expect(await page.locator('.film-below > .film-now p').first().textContent()).toBe(
    'Nu är du klar',
  );
  await control(page, 'Spela').click();
  await page.waitForFunction(() => (document.querySelector('video')?.currentTime ?? 9) < 3);
  await leave(page);
});
