import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { leave, openSite, type Site } from './open-site.ts';
import { paths } from './site-map.ts';

/**
 * axe gives up on text with a decoration laid over it, as cards and drawn screens have. Here the
 * decorations are taken away, and what axe then still cannot judge counts as a fault; only the
 * wallpapers and cameras of drawn screens are pictures that no rule can look through.
 */
const withoutDecorations =
  '*::before, *::after { content: none !important } .site-footer { background-image: none !important }';
const pictures = '.scr-app, .scr-tile';

/** Texts whose contrast is below 7:1, or cannot be judged though they stand on no picture. */
async function findUnclearTexts(page: Page): Promise<string[]> {
  await page.addStyleTag({ content: withoutDecorations });
  const { violations, incomplete } = await new AxeBuilder({ page })
    .withRules(['color-contrast', 'color-contrast-enhanced'])
    .setLegacyMode()
    .analyze();
  const selectorsOf = (results: typeof violations) =>
    results.flatMap(({ nodes }) => nodes.map(({ target }) => target.join(' ')));
  const unjudged = await page.evaluate(
    ([selectors, onPicture]) =>
      selectors.filter((selector) => !document.querySelector(selector)?.closest(onPicture)),
    [selectorsOf(incomplete), pictures] as const,
  );
  return [...new Set([...selectorsOf(violations), ...unjudged])];
}

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

test.each(['light', 'dark', 'contrast'])(
  'every text has a contrast of 7:1 in %s',
  async (theme) => {
    const { page } = await site.visit({ reading: { theme }, bypassCSP: true });
    const found: string[] = [];
    for (const path of paths) {
      await page.goto(path);
      found.push(...(await findUnclearTexts(page)).map((selector) => `${path} ${selector}`));
    }
    expect(found).toEqual([]);
    await leave(page);
  },
);
