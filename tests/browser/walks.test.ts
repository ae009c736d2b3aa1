import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Task } from '../../src/practice/list-tasks.ts';
import { type Hand, openHand } from './hand/hand.ts';
import { leave, openSite, type Site } from './open-site.ts';
import { readFilm } from './play-film.ts';
import { films } from './site-map.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const button = (page: Page, name: string) => page.locator(`.film-row [data-control=${name}]`);

/** Lets the time of the film pass faster than a person's; nothing that is pressed changes. */
const hurry = (page: Page, rate: number) =>
  page.evaluate((speed) => {
    const video = document.querySelector('video');
    if (video) Object.assign(video, { defaultPlaybackRate: speed, playbackRate: speed });
  }, rate);

/** Watches a guide as one does who wants one thing at a time: "Nästa steg", and the film waits. */
async function watchStepByStep(page: Page, hand: Hand): Promise<number> {
  const steps = await page.locator('.steps > .step').count();
  await hand.tap(page.locator('.film-play'));
  await button(page, 'NextStep').waitFor();
  await hurry(page, 8);
  for (let number = 1; number <= steps; number++) {
    await hand.tap(button(page, 'NextStep'));
    await page.locator('.film-now-head b', { hasText: new RegExp(`^${number}$`, 'u') }).waitFor();
    await page.locator('.film-wait.is-open').waitFor({ timeout: 30_000 });
    expect(await page.evaluate(readFilm)).toMatchObject({ isPaused: true });
  }
  return steps;
}

/** Does what a practice asks for, whatever it asks for; `own` is written where one writes freely. */
async function practise(page: Page, hand: Hand, own: string): Promise<void> {
  const room = page.locator('practice-room');
  const tasks = JSON.parse((await room.getAttribute('data-tasks')) ?? '[]') as Task[];
  const screen = room.locator('[data-screen]');
  for (const { kind, target, form, text } of tasks) {
    const pass = room.locator('[data-pass]');
    const onScreen = screen.locator(`[data-target="${target}"]`);
    if (kind === 'scroll') await hand.swipe(screen);
    else if (kind === 'type') {
      await hand.write(onScreen.locator('input'), form === 'words' ? own : (text ?? ''));
      if (await pass.isVisible()) await hand.tap(pass);
    } else if (kind === 'tap' || kind === 'scan') await hand.tap(onScreen);
    else await hand.tap(pass);
    // What came of it is looked at before one goes on.
    if (await room.locator('[data-part=room][data-after=true]').isVisible()) {
      if (form === 'words') expect(await screen.textContent()).toContain(own);
      await hand.tap(pass);
    }
  }
  await room.locator('[data-part=end]').waitFor();
}

const guide = '1177/fornya-recept';

test('a person of 81 with large text renews the prescription: from the search to the paper', async () => {
  const { page, faults } = await site.visit({
    viewport: { width: 360, height: 740 },
    hasTouch: true,
    isMobile: true,
    reading: { text: '150', motion: 'less' },
  });
  await page.goto('/');
  const hand = await openHand(page);
  const title = films.find((film) => film.guide === guide)?.title ?? '';
  await hand.tap(page.locator('.site-header a[href="/sok/"]'));
  await hand.write(page.locator('#q'), title.split(' ')[0] ?? '');
  await hand.tap(page.locator(`[role=option][data-page="${guide}"]`));
  await page.waitForURL(`**/${guide}/`);

  const steps = await watchStepByStep(page, hand);
  expect(steps).toBeGreaterThan(3);
  await hand.tap(page.locator('#ova'));
  await page.waitForURL('**/prova/**');
  await practise(page, hand, 'Alvedon');
  await hand.tap(page.locator('[data-home]'));
  await page.waitForURL(`**/${guide}/**`);
  await hand.tap(page.locator('.walk a[href$="/skriv-ut/"]'));
  await page.waitForURL('**/skriv-ut/');
  expect(await page.locator('.sheet-steps > li').count()).toBe(steps);
  await page.evaluate(() => (window.print = () => (document.title = 'on paper')));
  await hand.tap(page.locator('.sheet-ways button'));
  expect(await page.title()).toBe('on paper');

  console.log('renews the prescription:', hand.count);
  // Beside the letters of two words, which are presses on the telephone's own keyboard.
  expect(hand.count.presses).toBeLessThanOrEqual(30);
  expect(hand.count.swipes).toBeLessThanOrEqual(20);
  expect(faults).toEqual([]);
  await leave(page);
});

test('a reader of Arabic comes to the first step of a film about BankID, in Arabic', async () => {
  const { page, faults } = await site.visit({
    viewport: { width: 820, height: 1180 },
    hasTouch: true,
    isMobile: true,
  });
  await page.goto('/');
  const hand = await openHand(page);
  await hand.tap(page.locator(':is(.hello, .site-header) a[lang=ar]:visible').first());
  await page.waitForURL('**/ar/');
  await hand.tap(page.locator('main a[href="/ar/bankid/"]'));
  await page.waitForURL('**/ar/bankid/');
  // What is in Swedish says so on its card; this one does not.
  const card = page
    .locator('.chart', { has: page.locator('a') })
    .filter({ hasNot: page.locator('.in-swedish') });
  await hand.tap(card.locator('a').first());
  await page.waitForURL(/\/ar\/bankid\/.+\//u);
  await hand.tap(page.locator('.film-play'));
  await hand.tap(button(page, 'NextStep'));
  await page.locator('.film-now-head b', { hasText: /^1$/u }).waitFor({ state: 'attached' });
  const caption = page.locator('.film-caption');
  await caption.filter({ hasText: /\p{Script=Arabic}/u }).waitFor();
  expect(await caption.getAttribute('lang')).toBe('ar');
  expect(await page.locator('film-player').getAttribute('data-narration')).toBe('ar');
  const step = page.locator('.steps > .step').first();
  expect(await step.textContent()).toMatch(/\p{Script=Arabic}/u);
  expect(await step.evaluate((one) => getComputedStyle(one).direction)).toBe('rtl');
  // A film's time goes from left to right: its line, its buttons and the arrows of a keyboard.
  const leftOf = (selector: string) =>
    page.locator(selector).evaluate((element) => element.getBoundingClientRect().left);
  const [before, next] = ['PreviousStep', 'NextStep'].map((name) => `[data-control=${name}]`);
  expect(await leftOf(`.film-row ${before}`)).toBeLessThan(await leftOf(`.film-row ${next}`));
  expect(await leftOf('.vjs-play-progress')).toBeCloseTo(await leftOf('.vjs-progress-holder'), 0);
  await page.keyboard.press('ArrowRight');
  await page.locator('.film-now-head b', { hasText: /^2$/u }).waitFor({ state: 'attached' });
  console.log('comes to a film in Arabic:', hand.count);
  expect(hand.count.presses).toBeLessThanOrEqual(6);
  expect(faults).toEqual([]);
  await leave(page);
});

/** Two presses so far apart are meant, in ms. */
const meantMs = 600;

/** Runs in the page: what stands on the screen that the film fills. */
const isFilled = () =>
  document.fullscreenElement !== null && document.querySelector('video')?.paused === false;

/** Presses the clicker until the film has ended, and never more often than there is something to see. */
async function clickThrough(page: Page): Promise<number> {
  const steps = await page.locator('.steps > .step').count();
  for (let number = 1; number <= steps; number++) {
    await page.keyboard.press('PageDown');
    await page.locator('.film-wait.is-open').waitFor({ timeout: 30_000 });
  }
  return steps;
}

/** From the step before the film's end to the next guide's film, with nothing but the clicker. */
async function clickToNext(page: Page): Promise<void> {
  const before = page.url();
  const end = page.locator('.film-end:not([hidden])');
  for (let tries = 0; tries < 3 && !(await end.isVisible()); tries++) {
    await page.keyboard.press('PageDown');
    await page.waitForTimeout(meantMs);
    await page.locator('.film-wait.is-open').waitFor({ state: 'attached', timeout: 30_000 });
  }
  await end.waitFor();
  // A clicker that bounces does no more than one press.
  await page.waitForTimeout(meantMs);
  for (const _ of [1, 2]) await page.keyboard.press('PageDown');
  await page.locator('.film-end-ahead', { hasText: 'Tryck framåt en gång till' }).waitFor();
  expect(page.url()).toBe(before);
  await page.waitForTimeout(meantMs);
  await page.keyboard.press('PageDown');
  await page.waitForFunction((url) => !location.href.startsWith(url), before);
  const told = page.getByText('Tryck framåt på klickern');
  await told.waitFor();
  expect(await told.evaluate((p) => p.getBoundingClientRect().bottom < innerHeight)).toBe(true);
  await page.waitForTimeout(meantMs);
  await page.keyboard.press('PageDown');
}

test('a volunteer with a projector and a clicker shows two films after each other, filling the screen', async () => {
  const { page, faults } = await site.visit({ viewport: { width: 1280, height: 720 } });
  await page.goto('/bankid/');
  await page.locator('.chart a').first().click();
  const shown = new Set<string>();
  await page.locator('.film-play').click();
  await button(page, 'ScreenSwitch').click();
  for (const isLast of [false, true]) {
    await page.waitForFunction(isFilled);
    await hurry(page, 8);
    await clickThrough(page);
    shown.add(new URL(page.url()).pathname);
    // Somebody asks: the step before is shown once more, and the film waits again.
    await page.keyboard.press('PageUp');
    await page.waitForFunction(isFilled);
    await page.locator('.film-wait.is-open').waitFor({ timeout: 30_000 });
    expect(await page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
    if (!isLast) await clickToNext(page);
  }
  expect(shown.size).toBe(2);
  expect(faults).toEqual([]);
  await leave(page);
});
