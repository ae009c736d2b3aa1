import { afterAll, beforeAll, expect, test } from 'vitest';
import { leave, openSite, type Site } from './open-site.ts';
import { anyGuide } from './site-map.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** Runs in the page: how each of some elements is broken into lines. */
const readHyphens = (elements: Element[]): string[] => [
  ...new Set(elements.map((element) => getComputedStyle(element).hyphens)),
];

test('running text is broken in words, headings and what can be pressed are not', async () => {
  const { page } = await site.visit();
  await page.goto(anyGuide);
  const read = (selector: string) => page.locator(selector).evaluateAll(readHyphens);
  expect(await read('.step-words > p:not(.step-tools)')).toEqual(['auto']);
  expect(await read('h1, h2, h3, .button, .tool, summary')).toEqual(['manual']);
  await leave(page);
});

test('in easy read no word is broken', async () => {
  const { page } = await site.visit();
  await page.goto(`${anyGuide}lattlast/`);
  const hyphens = await page.locator('.easy :is(p, li, dd)').evaluateAll(readHyphens);
  expect(hyphens).toEqual(['none']);
  await leave(page);
});

test('on paper nothing stands that can only be pressed, and no step is laid out as a box that is cut', async () => {
  const { page } = await site.visit();
  await page.goto(anyGuide);
  await page.locator('save-guide .button').first().waitFor();
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('save-guide').isVisible()).toBe(false);
  expect(await page.locator('.step-tools').first().isVisible()).toBe(false);
  const step = page.locator('.step').first();
  expect(await step.evaluate((element) => getComputedStyle(element).display)).toBe('block');
  await leave(page);
});
