import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { leave, openSite, type Site } from './open-site.ts';
import { anyGuide, fewerPaths } from './site-map.ts';
import { read, restyle, sweep } from './sweep.ts';
import { openSettings } from './open-settings.ts';
import { unfold } from './unfold.ts';

/** WCAG 1.4.12: the spacing that a person may give to text. */
const airy = `* { letter-spacing: 0.12em !important; line-height: 1.5 !important;
  word-spacing: 0.16em !important } p { margin-block-end: 2em !important }`;

const arabicGuide = '/ar/1177/logga-in/';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** Runs in the page: what sticks out sideways, at either side. */
function findOverflow(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  const wide = [...document.querySelectorAll('body *')].filter((element) => {
    const { left, right } = element.getBoundingClientRect();
    return right > clientWidth + 1 || left < -1;
  });
  return [
    `${scrollWidth} px: ${wide
      .slice(0, 4)
      .map(({ tagName, className }) => `${tagName}.${String(className)}`)
      .join(', ')}`,
  ];
}

/** BAR.md, Small screens and large text: everything is built first for this. */
const phone = { width: 360, height: 640 };

/** Runs in the page: how far down the page's name ends, with the largest text. */
function findNameEnd(): number {
  return document.querySelector('h1')?.getBoundingClientRect().bottom ?? 0;
}

/** The page at 320 px with each text size, with a person's own spacing, and on a wide screen. */
async function look(page: Page): Promise<string[]> {
  const found: string[] = [];
  const note = async (name: string) =>
    found.push(...(await page.evaluate(findOverflow)).map((fault) => `${name}: ${fault}`));
  await page.setViewportSize({ width: 320, height: 640 });
  for (const text of ['100', '150', '200']) {
    await read(page, { text });
    await note(`320 px, text ${text} %`);
  }
  await page.setViewportSize({ width: 1280, height: 800 });
  await note('1280 px, text 200 %');
  await page.setViewportSize(phone);
  const end = await page.evaluate(findNameEnd);
  if (end > phone.height) found.push(`the name ends at ${Math.round(end)} px`);
  await page.setViewportSize({ width: 320, height: 640 });
  await read(page, { text: '100' });
  await restyle(page, airy);
  await note('320 px, airy');
  return found;
}

/** How late each kind comes on a slow line: after the first picture of the page, and one after the other. */
const lateMs: Readonly<Record<string, number>> = { image: 300, script: 600, font: 900 };

/** Runs in the page: what moved without anyone having pressed anything, and by how much. */
function listShifts(): Promise<string[]> {
  return new Promise((resolve) => {
    type Shift = PerformanceEntry & { value: number; sources: { node: Node | null }[] };
    new PerformanceObserver((list, observer) => {
      observer.disconnect();
      const name = ({ node }: Shift['sources'][number]) =>
        node instanceof Element ? `${node.localName}.${node.className}` : 'text';
      resolve(
        (list.getEntries() as Shift[]).map(
          ({ value, sources }) => `${value}: ${sources.map(name).join(', ')}`,
        ),
      );
    }).observe({ type: 'layout-shift', buffered: true });
    setTimeout(() => resolve([]), 500);
  });
}

test(
  'no page has to be scrolled sideways, and its name is in the first screen, in any language, at any text size or spacing',
  { timeout: 3_600_000 },
  async () => {
    expect(await sweep(site, fewerPaths, { reading: {} }, look)).toEqual([]);
  },
);

describe.each([
  { guide: anyGuide, text: '100' },
  { guide: anyGuide, text: '200' },
  { guide: arabicGuide, text: '100' },
  { guide: arabicGuide, text: '200' },
])('$guide at 320 px with text at $text %', ({ guide, text }) => {
  test('neither settings, share card, word nor player has to be scrolled sideways', async () => {
    const { page } = await site.visit({ reading: { text }, viewport: { width: 320, height: 640 } });
    await page.goto(guide);
    const dialog = page.getByRole('dialog');
    const fits = async () =>
      expect(
        await dialog.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth),
      ).toBeLessThanOrEqual(0);
    await openSettings(page);
    for (const tab of await page.getByRole('tab').all()) {
      await tab.click();
      await fits();
    }
    await page.keyboard.press('Escape');
    await unfold(page);
    await page.locator('.step-tools button').nth(2).click();
    await dialog.waitFor();
    await fits();
    await page.keyboard.press('Escape');
    await page.locator('.word').first().click();
    const card = await page.locator('.word-card:popover-open').boundingBox();
    expect(card?.x).toBeGreaterThanOrEqual(0);
    expect((card?.x ?? 0) + (card?.width ?? 0)).toBeLessThanOrEqual(320);
    await page.keyboard.press('Escape');

    await page.locator('.film-play').click();
    await page.locator('.vjs-control-bar').waitFor();
    await expect.poll(() => page.evaluate(findOverflow)).toEqual([]);
    for (const button of await page.locator('.vjs-control-bar button:visible').all()) {
      const cut = await button.evaluate(
        (element) => element.scrollWidth - element.clientWidth > 1 && element.textContent,
      );
      expect(cut).toBe(false);
    }
    await leave(page);
  });
});

describe.each([
  { name: 'a phone', width: 360, height: 740 },
  { name: 'a computer', width: 1440, height: 900 },
])('on $name', ({ width, height }) => {
  test.each(['/', '/bankid/', anyGuide, arabicGuide, '/1177/logga-in/', '/hjalp/'])(
    'nothing on %s moves while it is loaded, on a fast line and where much comes late',
    async (path) => {
      await Promise.all(
        [{} as typeof lateMs, lateMs].map(async (late) => {
          const { page } = await site.visit({ viewport: { width, height } });
          await page.route('**', async (route) => {
            await page.waitForTimeout(late[route.request().resourceType()] ?? 0);
            await route.continue();
          });
          await page.goto(path, { waitUntil: 'networkidle' });
          expect(await page.evaluate(listShifts)).toEqual([]);
          await leave(page);
        }),
      );
    },
  );
});
