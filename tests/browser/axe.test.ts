import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  findOtherViolations,
  findSizeViolations,
  findUnclearTexts,
  findViolations,
} from './find-violations.ts';
import { listKindsOfText } from './kinds-of-text.ts';
import { leave, openSite, type Site } from './open-site.ts';
import { control, hurry, pressPlay } from './play-film.ts';
import { anyGuide, fewerPaths } from './site-map.ts';
import { read, restyle, sweep } from './sweep.ts';
import { openSettings } from './open-settings.ts';
import { unfold } from './unfold.ts';

/** axe gives up on letters that reach a pixel out of their own ground, too. */
const withoutDecorations =
  '*::before, *::after { content: none !important } .site-footer { background-image: none !important } .scr-done, .wordmark { line-height: 1.6 !important } .tally-bar { position: static !important }';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/**
 * Every rule but that of colours. Colours, in every theme, and what large text can break are looked at
 * where there is a kind of text that has not been `seen` in them.
 */
async function look(page: Page, seen = new Set<string>()): Promise<string[]> {
  const kinds = await page.evaluate(listKindsOfText);
  const isNew = kinds.some((kind) => !seen.has(kind));
  for (const kind of kinds) seen.add(kind);
  const found = await findOtherViolations(page);
  if (!isNew) return found;
  await restyle(page, withoutDecorations);
  for (const theme of ['light', 'dark', 'contrast']) {
    await read(page, { theme });
    found.push(...(await findUnclearTexts(page)).map((fault) => `in ${theme}: ${fault}`));
  }
  await read(page, { theme: 'light', text: '200' });
  const large = [...(await findSizeViolations(page)), ...(await findUnclearTexts(page))];
  return [...found, ...large.map((fault) => `with large text: ${fault}`)];
}

test(
  'axe finds nothing on any page, in any theme, with small and large text',
  { timeout: 3_600_000 },
  async () => {
    const seen = new Set<string>();
    const found = await sweep(site, fewerPaths, { reading: { theme: 'light' } }, (page) =>
      look(page, seen),
    );
    expect(found).toEqual([]);
    // What tells kinds apart sees what differs between pages, and not what one of them says.
    expect(seen.size).toBeGreaterThan(500);
  },
);

const views = [
  { name: 'light', reading: { theme: 'light' }, start: '/', guide: anyGuide },
  { name: 'dark', reading: { theme: 'dark' }, start: '/', guide: anyGuide },
  { name: 'yellow on black', reading: { theme: 'contrast' }, start: '/', guide: anyGuide },
  { name: 'the largest text', reading: { text: '200' }, start: '/', guide: anyGuide },
  { name: 'Arabic', reading: {}, start: '/ar/', guide: '/ar/1177/logga-in/' },
];

describe.each(views)('in $name', ({ reading, start, guide }) => {
  test('axe finds nothing with the settings open', async () => {
    const { page } = await site.visit({ reading });
    await page.goto(start);
    await openSettings(page);
    for (const tab of await page.getByRole('tab').all()) {
      await tab.click();
      expect(await findViolations(page)).toEqual([]);
    }
    await leave(page);
  });

  test('axe finds nothing with the player in use, and while it waits after a step', async () => {
    const { page } = await site.visit({ reading });
    await page.goto(guide);
    await pressPlay(page);
    expect(await findViolations(page)).toEqual([]);
    await page.locator('[data-control=MoreSwitch]').click();
    expect(await findViolations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.locator('[data-control=NextStep]').click();
    await hurry(page);
    await page.locator('.film-wait.is-open').waitFor();
    expect(await findViolations(page)).toEqual([]);
    await leave(page);
  });

  test('axe finds nothing with a step shared, a word opened and the transcript open', async () => {
    const { page } = await site.visit({ reading });
    await page.goto(guide);
    await page.locator('.transcript summary').click();
    await page.locator('.said').first().waitFor();
    expect(await findViolations(page)).toEqual([]);
    await page.locator('.word').first().click();
    await page.locator('.word-card:popover-open').waitFor();
    expect(await findViolations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await unfold(page);
    await page.locator('.step-tools button').nth(2).click();
    await page.getByRole('dialog').waitFor();
    expect(await findViolations(page)).toEqual([]);
    await leave(page);
  });
});

test('axe finds nothing among the hits of a search', async () => {
  const { page } = await site.visit();
  await page.goto('/sok/?q=logga');
  await page.locator('[data-hits] a').first().waitFor();
  expect(await look(page)).toEqual([]);
  await leave(page);
});

test('axe finds nothing in "Mina filmer" with films in it, and the question before it is cleared', async () => {
  const { page } = await site.visit();
  await page.goto(anyGuide);
  await pressPlay(page);
  await control(page, 'Nästa steg').click();
  await page.waitForFunction(() => (document.querySelector('video')?.currentTime ?? 0) > 6);
  await page.goto('/mina-filmer/');
  await page.getByRole('button', { name: 'Rensa listan' }).click();
  await page.getByRole('button', { name: 'Ja, ta bort listan' }).waitFor();
  expect(await look(page)).toEqual([]);
  await leave(page);
});
