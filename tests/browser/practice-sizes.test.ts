import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { measurePractice, type PracticeMeasures } from './measure-practice.ts';
import { leave, openSite, type Site } from './open-site.ts';

/** BAR.md, Small screens and large text; issue 14: never less of the height than this. */
const leastDevice = 0.55;

const windows = [
  [320, 568],
  [360, 640],
  [360, 740],
  [390, 844],
  [740, 360],
  [820, 1180],
  [1280, 720],
  [1920, 1080],
] as const;
const texts = ['100', '150', '200'];
const themes = ['light', 'contrast'];

/** A telephone that is scrolled, and a computer, with the longest name of a button that there is. */
const paths = ['/1177/fornya-recept/prova/', '/bankid/logga-in-pa-datorn/prova/'];
const pages = paths.flatMap((path) => [path, `/ar${path}`]);

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** What is wrong with a practice in its window, in words. */
const findFaults = ({ deviceShare, ...found }: PracticeMeasures): string[] => [
  ...(deviceShare < leastDevice ? [`the device has ${deviceShare.toFixed(3)}`] : []),
  ...found.outside.map((name) => `outside: ${name}`),
  ...found.small.map((name) => `small: ${name}`),
  ...(found.headingLines > 2 ? [`the heading has ${found.headingLines} lines`] : []),
  // The drawn device is scaled; what is on it is never smaller than WCAG 2.5.8 asks for.
  ...(found.drawnPx < 24 ? [`drawn at ${found.drawnPx} px`] : []),
  ...(found.wordsPx < 18 ? [`words at ${found.wordsPx} px`] : []),
  ...(found.canScroll ? ['the page can be scrolled'] : []),
];

async function set(page: Page, text: string, theme: string): Promise<void> {
  await page.evaluate((chosen) => Object.assign(document.documentElement.dataset, chosen), {
    text,
    theme,
  });
}

describe.each(pages)('%s', (path) => {
  test('instruction and device are in one window, at every size of window and text', async () => {
    const { page } = await site.visit({ reading: { motion: 'less' } });
    await page.goto(path);
    await page.locator('[data-part=room] h2').waitFor();
    const wrong: string[] = [];
    for (const [width, height] of windows) {
      await page.setViewportSize({ width, height });
      for (const text of texts)
        for (const theme of themes) {
          await set(page, text, theme);
          // The size of letters changes no window: the practice is told as by turning the telephone.
          await page.evaluate(() => dispatchEvent(new Event('resize')));
          const faults = findFaults(await measurePractice(page));
          wrong.push(...faults.map((fault) => `${width}×${height} ${text} % ${theme}: ${fault}`));
        }
    }
    expect(wrong).toEqual([]);
    await leave(page);
  });
});

test('a practice fits where the browser itself has larger letters', async () => {
  const { page } = await site.visit();
  const session = await page.context().newCDPSession(page);
  for (const standard of [24, 32]) {
    await session.send('Page.setFontSizes', { fontSizes: { standard, fixed: standard } });
    for (const [width, height] of windows) {
      await page.setViewportSize({ width, height });
      await page.goto('/bankid/skaffa/prova/');
      await page.locator('[data-part=room] h2').waitFor();
      const rootPx = await page.evaluate(() =>
        parseFloat(getComputedStyle(document.documentElement).fontSize),
      );
      expect(rootPx).toBe(standard * 1.25);
      expect(findFaults(await measurePractice(page)), `${width}×${height} ${standard}`).toEqual([]);
    }
  }
  await leave(page);
});

test('a press, an answer and the next task move nothing but the drawn screen', async () => {
  const { page } = await site.visit({
    viewport: { width: 360, height: 640 },
    reading: { text: '150' },
  });
  await page.goto('/bankid/logga-in-pa-datorn/prova/');
  const places = () =>
    page.evaluate(() =>
      ['[data-stage]', '.practice-row', '[data-press=close]'].map((selector) => {
        const { x, y, width, height } =
          document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
        return [x, y, width, height].map(Math.round).join(' ');
      }),
    );
  const first = await places();
  const screen = page.locator('[data-screen]');
  await screen.locator('[data-target=den-har-enheten]').click();
  await page.locator('[data-outcome=other]').waitFor();
  expect(findFaults(await measurePractice(page))).toEqual([]);
  expect(await places()).toEqual(first);
  await screen.locator('[data-target=annan-enhet]').click();
  await page.locator('[data-outcome=right]').waitFor();
  expect(findFaults(await measurePractice(page))).toEqual([]);
  expect(await places()).toEqual(first);
  await leave(page);
});
