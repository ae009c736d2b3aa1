import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { leave, openSite, type Site } from './open-site.ts';
import { anyGuide, paths } from './site-map.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** Runs in the page: what sticks out sideways, and text that is cut off. */
function findOverflow(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  const wide = [...document.querySelectorAll('body *')].filter(
    (element) => element.getBoundingClientRect().right > clientWidth + 1,
  );
  return [
    `${scrollWidth} px: ${wide
      .slice(0, 4)
      .map(({ tagName, className }) => `${tagName}.${String(className)}`)
      .join(', ')}`,
  ];
}

describe.each(['100', '150', '200'])('at 320 px with text at %s %', (text) => {
  test('no page has to be scrolled sideways', async () => {
    const { page } = await site.visit({ reading: { text }, viewport: { width: 320, height: 640 } });
    const found: string[] = [];
    for (const path of paths) {
      await page.goto(path);
      found.push(...(await page.evaluate(findOverflow)).map((fault) => `${path} ${fault}`));
    }
    expect(found).toEqual([]);
    await leave(page);
  });

  test('neither the settings nor the player has to be scrolled sideways', async () => {
    const { page } = await site.visit({ reading: { text }, viewport: { width: 320, height: 640 } });
    await page.goto(anyGuide);
    await page.getByRole('button', { name: 'Text och färger' }).click();
    const dialog = page.getByRole('dialog');
    expect(await dialog.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(
      0,
    );
    await dialog.getByRole('button', { name: 'Klart' }).click();

    await page.getByRole('button', { name: 'Spela filmen' }).click();
    await page.getByRole('button', { name: 'Fler val' }).click();
    expect(await page.evaluate(findOverflow)).toEqual([]);
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
  test.each(['/', '/bankid/', anyGuide])('nothing on %s moves while it is loaded', async (path) => {
    const { page } = await site.visit({ viewport: { width, height } });
    await page.goto(path, { waitUntil: 'networkidle' });
    const shift = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          new PerformanceObserver((list, observer) => {
            observer.disconnect();
            resolve(
              list
                .getEntries()
                .reduce(
                  (sum, entry) => sum + (entry as PerformanceEntry & { value: number }).value,
                  0,
                ),
            );
          }).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => resolve(0), 500);
        }),
    );
    expect(shift).toBe(0);
    await leave(page);
  });
});
