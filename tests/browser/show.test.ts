import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findViolations } from './find-violations.ts';
import { leave, openSite, type Site } from './open-site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const show = '/visa/forsta-stegen-med-bankid/';
/** Two presses so far apart are meant, in ms. */
const meantMs = 700;
/** What can be read from four metres, in px on a wall of 1280 × 720. */
const leastPx = 32;

const openShow = async (hash = '') => {
  const { page, faults } = await site.visit({ viewport: { width: 1280, height: 720 } });
  await page.goto(show + hash);
  return { page, faults };
};
const partOf = (page: Page): Promise<number> =>
  page.evaluate(() => Number(/^#del-(\d+)$/u.exec(location.hash)?.[1] ?? NaN));
const press = async (page: Page, key: string): Promise<void> => {
  await page.keyboard.press(key);
  await page.waitForTimeout(meantMs);
};
const headOf = (page: Page): Promise<string> =>
  page.locator('section:not([hidden]) .show-head').innerText();

/** Brings the film to a second before its next stop, and waits there for it. */
async function hurry(page: Page): Promise<void> {
  await page.waitForFunction(
    () => document.querySelector('section:not([hidden]) film-player[data-taken]') !== null,
  );
  await page.evaluate(() => {
    const host = document.querySelector<HTMLElement>('section:not([hidden]) film-player');
    const video = host?.querySelector('video');
    const times = (host?.dataset['times'] ?? '').split(' ').map(Number);
    const atMs = (video?.currentTime ?? 0) * 1000;
    const next = times.find((ms, index) => index > 0 && ms > atMs + 1500);
    if (video && next !== undefined) video.currentTime = next / 1000 - 1.2;
  });
  await page.waitForFunction(
    () => document.querySelector<HTMLVideoElement>('section:not([hidden]) video')?.paused,
  );
}

/** What is smaller on the wall than may be; what a film or a drawn telephone shows is a picture. */
const findSmall = (page: Page): Promise<string[]> =>
  page.evaluate((least) => {
    const stage = document.querySelector('[data-stage]');
    const all = [...(stage?.querySelectorAll<HTMLElement>('*') ?? [])];
    return all
      .filter((each) =>
        [...each.childNodes].some((node) => node instanceof Text && node.data.trim()),
      )
      .filter(
        (each) => each.getClientRects().length > 0 && !each.closest('.practice-screen, .hidden'),
      )
      .filter((each) => parseFloat(getComputedStyle(each).fontSize) < least)
      .map((each) => `${each.className} ${each.textContent?.trim()}`);
  }, leastPx);

test('a whole session is led by a clicker alone; the film stops after every step', async () => {
  const { page, faults } = await openShow();
  await page.getByRole('button', { name: 'Börja visa' }).click();
  const small: string[] = [];
  const heads: string[] = [];
  for (let at = 0; at < 60 && (await partOf(page)) < 9; at++) {
    small.push(...(await findSmall(page)));
    await press(page, 'PageDown');
    if ((await partOf(page)) !== 3) continue;
    if ((await page.locator('[data-forward]').innerText()) === 'Spela filmen') continue;
    await hurry(page);
    heads.push((await headOf(page)).replace(/\s+/gu, ' '));
  }
  expect(await partOf(page)).toBe(9);
  expect(await page.getByRole('heading', { name: 'Tack för i dag' }).isVisible()).toBe(true);
  expect(small).toEqual([]);
  expect(heads.slice(0, 3)).toEqual([
    '1 Öppna bankens app',
    '2 Logga in i banken',
    '3 Välj Mobilt BankID',
  ]);
  expect(faults).toEqual([]);
  await leave(page);
});

test('a double press is one, a dark wall comes back where it was, and so does a page that is loaded anew', async () => {
  const { page, faults } = await openShow('#del-1');
  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageDown');
  expect(await partOf(page)).toBe(2);
  await press(page, 'b');
  expect(await page.locator('[data-dark]').isVisible()).toBe(true);
  await press(page, 'PageDown');
  expect(await page.locator('[data-dark]').isVisible()).toBe(false);
  expect(await partOf(page)).toBe(2);
  await press(page, 'PageDown');
  await page.reload();
  expect(await partOf(page)).toBe(3);
  await page.getByRole('button', { name: 'Spela filmen' }).waitFor();
  await press(page, 'PageUp');
  expect(await partOf(page)).toBe(2);
  // Who has closed it finds the way back on the page itself.
  await page.goto('/om/');
  await page.goto(show);
  await page.getByRole('button', { name: 'Fortsätt från del 2' }).click();
  expect(await partOf(page)).toBe(2);
  expect(faults).toEqual([]);
  await leave(page);
});

test('what is on the wall is as it should be for whoever cannot see it, also behind "Mer"', async () => {
  const { page } = await openShow('#del-3');
  expect(await findViolations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Mer' }).click();
  expect(await findViolations(page)).toEqual([]);
  expect(await findSmall(page)).toEqual([]);
  await leave(page);
});

test('the notes in a second window follow what is on the wall', async () => {
  const { page } = await openShow('#del-1');
  await page.getByRole('button', { name: 'Mer' }).click();
  const [notes] = await Promise.all([
    page.waitForEvent('popup'),
    page.getByRole('button', { name: 'Öppna mina anteckningar' }).click(),
  ]);
  await page.getByRole('button', { name: 'Stäng' }).click();
  const current = notes.locator('[data-plan-part][aria-current=step]');
  await current.waitFor();
  expect(await current.getAttribute('data-plan-part')).toBe('1');
  await press(page, 'PageDown');
  await notes.locator('[data-plan-part="2"][aria-current=step]').waitFor();
  await leave(page);
});

test('an address that names a guide leads to its showing', async () => {
  const { page } = await site.visit();
  await page.goto('/visa/?guide=swish/betala');
  await page.waitForURL('**/visa/swish/betala/');
  await leave(page);
});
