import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { failuresOf } from '../read-content.ts';
import { languages, guides } from '../site/read-site.ts';
import { leave, openSite, type Site } from './open-site.ts';
import { paths } from './site-map.ts';
import { sweep } from './sweep.ts';

/** What a guide is built for first: a small telephone, and text half as large again. */
const phone = { viewport: { width: 360, height: 640 }, reading: { text: '150' } };
const mostScreens = 8;

const guidePages = languages.flatMap(({ start }) => guides.map((guide) => `${start}${guide}/`));
const easyPages = paths.filter((path) => path.endsWith('/lattlast/'));

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/**
 * How long a page is. That its translation is older than the Swedish is said for a while, and whoever
 * has changed a Swedish heading shall not have to shorten the English guide for it.
 */
const screensOf = (page: Page): Promise<number> =>
  page.evaluate(() => {
    for (const told of document.querySelectorAll('[data-older]')) told.remove();
    return document.documentElement.scrollHeight / innerHeight;
  });

/** What is wrong on a guide's page: too long, too wide, or something that cannot be reached. */
async function look(page: Page): Promise<string[]> {
  const faults: string[] = [];
  const screens = await screensOf(page);
  if (screens > mostScreens) faults.push(`${screens.toFixed(2)} screens`);
  const spare = await page.evaluate(
    () => document.documentElement.clientWidth - document.documentElement.scrollWidth,
  );
  if (spare < 0) faults.push(`is ${-spare} px too wide`);
  // Each part that is folded can be opened, and then all that is in it is seen.
  const lost = await page.evaluate(() => {
    for (const summary of document.querySelectorAll<HTMLElement>('fold-part summary'))
      if (summary.closest('details')?.open === false) summary.click();
    const wanted = '.step h3, .step .step-words > p, .failures dt, .failures dd, #sagt, .phones a';
    return [...document.querySelectorAll<HTMLElement>(wanted)]
      .filter((element) => element.getClientRects().length === 0)
      .map((element) => element.textContent);
  });
  return [...faults, ...lost];
}

/** The failures that are told at their step, and those that are gathered at the end, as texts. */
const listFailures = (page: Page): Promise<{ there: string[]; gathered: string[] }> =>
  page.evaluate(() => {
    // Where a long word may be divided is no part of what it says.
    const write = (...parts: (Element | null)[]) =>
      parts.map((part) => part?.textContent?.trim().replace(/[\u00ad\u2060]/gu, '')).join(': ');
    const list = (all: string, see: string, remedy: string) =>
      [...document.querySelectorAll(all)].map((each) =>
        write(each.querySelector(see), each.querySelector(remedy)),
      );
    return {
      there: list('.wrong details', 'summary', 'p span'),
      gathered: list('.failures > div', 'dt', 'dd span'),
    };
  });

test('every guide ends within eight screens of a small telephone, nothing is lost, and every failure that happens at a step is offered there', async () => {
  expect(easyPages.length).toBeGreaterThan(0);
  const found = await sweep(site, [...guidePages, ...easyPages], phone, async (page) => {
    const faults = await look(page);
    if (page.url().endsWith('/lattlast/')) return faults;
    const { there, gathered } = await listFailures(page);
    if (there.length < 2) faults.push(`has ${there.length} failures at its steps`);
    const other = there.filter((failure) => !gathered.includes(failure));
    return [...faults, ...other.map((failure) => `only at its step: ${failure}`)];
  });
  expect(found).toEqual([]);
});

describe.each(['/bankid/skaffa/', '/bankid/skaffa/lattlast/', '/ar/bankid/skaffa/'])(
  '%s',
  (path) => {
    test('numbers to ring are one press away, with what they are for', async () => {
      const { page, faults } = await site.visit(phone);
      await page.goto(path);
      const numbers = page.locator('.phones a[href^="tel:"]');
      expect(await numbers.first().isVisible()).toBe(false);
      await page.locator('.near a[href="#hjalp"]').click();
      await expect.poll(() => numbers.first().isVisible()).toBe(true);
      await expect
        .poll(() => page.locator('#hjalp').evaluate((it) => it.getBoundingClientRect().top))
        .toBeLessThan(640);
      expect(await numbers.evaluateAll((all) => all.map((it) => it.getAttribute('href')))).toEqual([
        'tel:11414',
        'tel:112',
      ]);
      // The number for emergencies says so.
      expect(await page.locator('.phones li', { hasText: '112' }).locator('b').count()).toBe(1);
      expect(faults).toEqual([]);
      await leave(page);
    });
  },
);

test('a failure opens at its step, where it stands', async () => {
  const { page, faults } = await site.visit(phone);
  const [failure] = failuresOf('bankid/skaffa').filter(({ number }) => number > 0);
  const step = `#steg-${failure?.number}`;
  await page.goto(`/bankid/skaffa/${step}`);
  const [first] = await page.locator(`${step} .wrong details`).all();
  await first?.locator('summary').click();
  expect(await first?.getByText(failure?.do ?? '', { exact: true }).isVisible()).toBe(true);
  expect(faults).toEqual([]);
  await leave(page);
});

test('an address leads into a part that is folded, also the same one once more', async () => {
  const { page } = await site.visit(phone);
  await page.goto('/bankid/skaffa/#fel-2');
  const failure = page.locator('#fel-2');
  const isThere = async (): Promise<boolean> => {
    const box = await failure.boundingBox();
    return box !== null && box.y >= 0 && box.y < 640;
  };
  await expect.poll(isThere).toBe(true);
  await page.locator('#fel').click();
  expect(await failure.isVisible()).toBe(false);
  await page.evaluate(() => {
    const link = document.createElement('a');
    link.href = '#fel-2';
    document.querySelector('h1')?.append(link);
    link.click();
  });
  await expect.poll(isThere).toBe(true);
  await leave(page);
});

test('beside the film the steps stand open; on paper all of it does', async () => {
  const { page } = await site.visit();
  await page.goto('/bankid/skaffa/');
  expect(await page.locator('.step').first().isVisible()).toBe(true);
  expect(await page.locator('.failures').isVisible()).toBe(false);
  await page.setViewportSize(phone.viewport);
  await expect.poll(() => page.locator('.step').first().isVisible()).toBe(false);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  expect(await page.locator('.step').first().isVisible()).toBe(true);
  expect(await page.locator('.failures').isVisible()).toBe(true);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  expect(await page.locator('.failures').isVisible()).toBe(false);
  await leave(page);
});

test('where its script is lost a part opens by itself, and can be pressed', async () => {
  const { page } = await site.visit(phone);
  await page.route(/\/_astro\/Page\.[^/]*\.js$/u, (route) => route.abort());
  await page.goto('/bankid/skaffa/');
  const words = page.locator('.step-words > p').first();
  await expect.poll(() => words.isVisible(), { timeout: 30_000 }).toBe(true);
  await page.locator('#steg').click();
  expect(await words.isVisible()).toBe(false);
  await leave(page);
});
