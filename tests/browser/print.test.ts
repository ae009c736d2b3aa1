import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { leave, openSite, type Site } from './open-site.ts';
import { films, paths } from './site-map.ts';

/** A4 with margins of 15 mm, in CSS px: what a page of paper holds. */
const paper = { width: Math.floor((180 / 25.4) * 96), height: Math.floor((267 / 25.4) * 96) };

const sheets = paths.filter((path) => path.endsWith('/skriv-ut/'));

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

test('every guide has its sheet in all three languages', () => {
  expect(sheets.length).toBe(films.length * 3);
});

describe.each(sheets)('%s', (path) => {
  test('prints its steps, each whole on one paper, with boxes to tick where they are not rules', async () => {
    const { page } = await site.visit({ viewport: paper });
    await page.goto(path);
    const pdf = page.locator('.sheet-ways a[href$=".pdf"]');
    const file = await pdf.getAttribute('href');
    await page.emulateMedia({ media: 'print' });
    const film = films.find(({ guide }) => path.includes(`/${guide}/`));
    const steps = await page.locator('.sheet-step').all();
    expect(steps.length).toBe(film?.steps.length);
    for (const step of steps) {
      expect(await step.evaluate((element) => getComputedStyle(element).breakInside)).toBe('avoid');
      expect((await step.boundingBox())?.height).toBeLessThanOrEqual(paper.height);
      const boxes = step.locator('.sheet-box');
      if (path.includes('/skydda-dig/')) expect(await boxes.count()).toBe(0);
      else expect((await boxes.boundingBox())?.width).toBeGreaterThanOrEqual(20);
      expect(await step.getByRole('img').last().isVisible()).toBe(true);
      const { left, right } = await step.evaluate((element) => element.getBoundingClientRect());
      expect(left).toBeGreaterThanOrEqual(-1);
      expect(right).toBeLessThanOrEqual(paper.width + 1);
    }
    expect(
      await page.locator('video, button, nav, form, .skip').filter({ visible: true }).count(),
    ).toBe(0);
    // What one needs, and where to turn when it fails, comes along.
    for (const part of ['#behover', '#steg', '#fel', '.sheet-foot']) {
      expect(await page.locator(part).isVisible(), part).toBe(true);
    }

    const answer = await page.request.get(String(file));
    expect(answer.headers()['content-type']).toContain('application/pdf');
    const bytes = (await answer.body()).toString('latin1');
    expect(bytes.startsWith('%PDF-')).toBe(true);
    // Tagged, and with a language: what a screen reader needs of a PDF.
    expect(bytes).toContain('/StructTreeRoot');
    expect(bytes).toMatch(/\/Lang\s*\(/u);
    await leave(page);
  });
});

test('"Skriv ut bladet" opens the print dialogue of the browser', async () => {
  const { page, faults } = await site.visit();
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '');
  });
  await page.goto('/bankid/skaffa/skriv-ut/');
  await page.getByRole('button', { name: 'Skriv ut bladet' }).click();
  expect(await page.locator('html[data-printed]').count()).toBe(1);
  expect(faults).toEqual([]);
  await leave(page);
});

test.each(['/bankid/skaffa/skriv-ut/', '/bankid/skaffa/'])(
  '%s is black on white, whatever colours are chosen for the screen',
  async (path) => {
    const { page } = await site.visit({ reading: { theme: 'contrast', text: '200' } });
    await page.goto(path);
    await page.emulateMedia({ media: 'print' });
    const looks = await page
      .locator('.sheet-step p, .step p')
      .first()
      .evaluate((element) => {
        const { color, fontSize } = getComputedStyle(element);
        const { backgroundColor } = getComputedStyle(document.documentElement);
        return { color, fontSize, paper: backgroundColor };
      });
    expect(looks.color).toBe('rgb(0, 0, 0)');
    expect(looks.paper).toBe('rgb(255, 255, 255)');
    // 16 pt at most: large enough for a wall, and no more paper than needed.
    expect(parseFloat(looks.fontSize)).toBeLessThan(24);
    expect(parseFloat(looks.fontSize)).toBeGreaterThan(16);
    await leave(page);
  },
);
