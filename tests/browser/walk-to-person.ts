import { readFile } from 'node:fs/promises';
import ical from 'node-ical';
import type { Download, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { measureKm } from '../../src/checks/find/measure-distance.ts';

/** How somebody uses a page: what is pressed, and what is chosen in a list. */
export type Hands = {
  press(target: Locator): Promise<void>;
  choose(target: Locator, value: string): Promise<void>;
};

export const pointer: Hands = {
  press: (target) => target.click(),
  choose: async (target, value) => void (await target.selectOption(value)),
};

/** Presses Tab until something has the focus, which is seen on the way. */
async function tabOn(target: Locator): Promise<void> {
  const page = target.page();
  for (let presses = 0; presses < 150; presses++) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((element) => element === document.activeElement)) {
      expect(await target.evaluate((element) => element.matches(':focus-visible'))).toBe(true);
      return;
    }
  }
  throw new RangeError(`Tab does not lead to ${String(target)}`);
}

export const keyboard: Hands = {
  async press(target) {
    await tabOn(target);
    const isBox = await target.evaluate((element) => element.matches('[type=checkbox]'));
    await target.page().keyboard.press(isBox ? 'Space' : 'Enter');
  },
  async choose(target, value) {
    await tabOn(target);
    for (let presses = 0; presses < 40; presses++) {
      if ((await target.inputValue()) === value) return;
      await target.page().keyboard.press('ArrowDown');
    }
    throw new RangeError(`No arrow leads to ${value}`);
  },
};

/** Where whoever walks is: by the hall in Landsbro, which is step-free, and where Arabic is spoken. */
export const here = { latitude: 57.371, longitude: 14.9 };
const hall = 'plats/exempelgarden-landsbro/';

/** What a file for a calendar has, by an independent reader. */
async function readCalendar(download: Download): Promise<{ starts: string; summary: string }[]> {
  expect(download.suggestedFilename()).toMatch(/\.ics$/u);
  const text = await readFile(await download.path(), 'utf8');
  return Object.values(ical.sync.parseICS(text)).flatMap((one) =>
    one?.type === 'VEVENT'
      ? ical
          .expandRecurringEvent(one, { from: new Date(), to: new Date(Date.now() + 60 * 864e5) })
          .map(({ start }) => ({
            starts: new Date(start).toISOString().slice(0, 16),
            summary: String(one.summary),
          }))
      : [],
  );
}

/**
 * From the start page, which is open, to a place: the nearest first, then what is step-free and where
 * Arabic is spoken; its page, and its days in a calendar. `look` is told of each page on the way.
 */
export async function walkToPerson(
  page: Page,
  { press, choose }: Hands,
  look: () => Promise<void> = async () => undefined,
): Promise<void> {
  await press(page.locator('own-way a'));
  const filter = page.locator('find-filter');
  await press(filter.locator('[data-near]'));
  const rows = page.locator('.nearest .row:visible');
  await rows.first().waitFor();
  await press(filter.locator('summary'));
  await press(filter.locator('[name=steg]'));
  await choose(filter.locator('[name=sprak]'), 'ar');
  const first = rows.first().getByRole('link');
  await expect.poll(() => first.getAttribute('href')).toContain(hall);
  const known = await rows.evaluateAll((all: HTMLElement[]) =>
    all.map(({ dataset: { step, languages, at } }) => ({ step, languages, at })),
  );
  expect(known.length).toBeGreaterThan(2);
  const distances = known.map(({ step, languages, at = '' }) => {
    expect(step).toBe('yes');
    expect(languages?.split(' ')).toContain('ar');
    const [latitude = 0, longitude = 0] = at.split(',').map(Number);
    return measureKm(here, { latitude, longitude });
  });
  expect(distances).toEqual([...distances].sort((one, other) => one - other));
  expect(await rows.first().locator('.distance').textContent()).toMatch(/\d/u);
  await look();
  await press(first);
  await page.waitForURL((url) => url.pathname.includes(hall));
  await page.locator('.occasions').first().waitFor();
  await look();
  const next = await page.locator('.occasions .next time').first().getAttribute('datetime');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    press(page.locator('a[type="text/calendar"]')),
  ]);
  const [kept] = await readCalendar(download);
  expect(kept?.starts).toBe(new Date(next ?? '').toISOString().slice(0, 16));
}

/** From the place's page to its poster, which is printed: `look` sees it before. */
export async function printPoster(
  page: Page,
  { press }: Hands,
  look: () => Promise<void> = async () => undefined,
): Promise<void> {
  await press(page.locator('main a[href*="/affisch/"], main a[href$="affisch/index.html"]'));
  await page.locator('.poster').waitFor();
  await look();
  const { length } = await page.pdf({ preferCSSPageSize: true });
  expect(length).toBeGreaterThan(20_000);
}
