import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { leave, openSite, type Site } from './open-site.ts';
import { control, pressPlay } from './play-film.ts';
import { anyGuide, paths } from './site-map.ts';

/** Every rule that axe has on, and of those it has off the ones that the bar asks for. */
const rules = {
  'color-contrast-enhanced': { enabled: true },
  'target-size': { enabled: true },
  'identical-links-same-purpose': { enabled: true },
};

const views = [
  { name: 'light', reading: { theme: 'light' } },
  { name: 'dark', reading: { theme: 'dark' } },
  { name: 'yellow on black', reading: { theme: 'contrast' } },
  { name: 'the largest text', reading: { theme: 'light', text: '200' } },
];

/** What axe holds against the page as it now stands, a line for each rule. */
async function findViolations(page: Page): Promise<string[]> {
  const { violations, passes } = await new AxeBuilder({ page })
    .options({ rules })
    .setLegacyMode()
    .analyze();
  if (passes.length < 10) throw new RangeError(`axe saw next to nothing on ${page.url()}`);
  return violations.map(
    ({ id, help, nodes }) =>
      `${id} (${help}): ${nodes.map(({ target, failureSummary }) => `${target.join(' ')} ${failureSummary?.replace(/\s+/gu, ' ')}`).join(' | ')}`,
  );
}

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

describe.each(views)('in $name', ({ reading }) => {
  test('axe finds nothing on any page', async () => {
    const { page } = await site.visit({ reading });
    const found: string[] = [];
    for (const path of paths) {
      await page.goto(path);
      found.push(...(await findViolations(page)).map((violation) => `${path} ${violation}`));
    }
    expect(found).toEqual([]);
    await leave(page);
  });

  test('axe finds nothing with the settings open', async () => {
    const { page } = await site.visit({ reading });
    await page.goto('/');
    await page.getByRole('button', { name: 'Text och färger' }).click();
    await page.getByRole('dialog').waitFor();
    expect(await findViolations(page)).toEqual([]);
    await leave(page);
  });

  test('axe finds nothing with the player in use, and while it waits after a step', async () => {
    const { page } = await site.visit({ reading });
    await page.goto(anyGuide);
    await pressPlay(page);
    expect(await findViolations(page)).toEqual([]);
    await control(page, 'Stanna efter varje steg').click();
    await control(page, 'Nästa steg').click();
    await page.locator('.film-wait.is-open').waitFor();
    expect(await findViolations(page)).toEqual([]);
    await leave(page);
  });

  test('axe finds nothing among the hits of a search', async () => {
    const { page } = await site.visit({ reading });
    await page.goto('/sok/?q=logga');
    await page.locator('[data-hits] a').first().waitFor();
    expect(await findViolations(page)).toEqual([]);
    await leave(page);
  });
});
