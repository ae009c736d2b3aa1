import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { leave, openSite, type Site } from './open-site.ts';
import { films } from './site-map.ts';

/** A4 with margins of 16 mm, in CSS px: what a page of paper holds. */
const paper = { width: Math.floor((178 / 25.4) * 96), height: Math.floor((265 / 25.4) * 96) };

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

describe.each(films)('$guide', ({ guide, steps: filmed }) => {
  test('prints its steps, each whole on one paper, without what paper cannot do', async () => {
    const { page } = await site.visit({ viewport: paper });
    await page.goto(`/${guide}/`);
    await page.emulateMedia({ media: 'print' });
    const steps = page.locator('.step');
    expect(await steps.count()).toBe(filmed.length);
    for (const step of await steps.all()) {
      expect(await step.evaluate((element) => getComputedStyle(element).breakInside)).toBe('avoid');
      expect((await step.boundingBox())?.height).toBeLessThanOrEqual(paper.height);
      expect(await step.getByRole('img').first().isVisible()).toBe(true);
    }
    const shown = await page
      .locator('video, button, nav, form, .skip')
      .filter({ visible: true })
      .count();
    expect(shown).toBe(0);
    // What one needs, and where to turn when it fails, comes along.
    expect(await page.getByRole('heading', { name: 'Det här behöver du' }).isVisible()).toBe(true);
    expect(await page.getByRole('heading', { name: 'Om det inte går' }).isVisible()).toBe(true);
    await leave(page);
  });
});

test('is black on white, whatever colours are chosen for the screen', async () => {
  const { page } = await site.visit({ reading: { theme: 'contrast', text: '200' } });
  await page.goto(`/${films[0]?.guide}/`);
  await page.emulateMedia({ media: 'print' });
  const looks = await page
    .locator('.step p')
    .first()
    .evaluate((element) => {
      const { color, fontSize } = getComputedStyle(element);
      return { color, fontSize, paper: getComputedStyle(document.documentElement).backgroundColor };
    });
  expect(looks.color).toBe('rgb(0, 0, 0)');
  expect(looks.paper).toBe('rgb(255, 255, 255)');
  expect(parseFloat(looks.fontSize)).toBeLessThan(24);
  await leave(page);
});
