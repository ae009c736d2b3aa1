import { afterAll, beforeAll, expect, test } from 'vitest';
import { findPracticeFaults, measurePractice } from './hand/measure-practice.ts';
import { leave, openSite, type Site } from './open-site.ts';
import { films } from './site-map.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

test('every step of a practice has text of one size, and buttons as high as all others', async () => {
  const { page } = await site.visit({
    viewport: { width: 360, height: 640 },
    reading: { text: '150', motion: 'less' },
  });
  await page.goto('/1177/fornya-recept/prova/');
  await page.locator('[data-part=room] h2').waitFor();
  const sizes = new Set<string>();
  const heights: number[] = [];
  while (await page.locator('[data-part=room]').isVisible()) {
    const seen = await page.evaluate(() => ({
      lines: ['[data-heading]', '[data-told]'].map((selector) => {
        const words = document.querySelector(selector) ?? document.body;
        return Math.round(words.clientHeight / parseFloat(getComputedStyle(words).lineHeight));
      }),
      size: getComputedStyle(document.querySelector('[data-heading]') ?? document.body).fontSize,
      heights: [...document.querySelectorAll('.practice-row button')]
        .map((button) => button.getBoundingClientRect().height)
        .filter((height) => height > 0),
    }));
    sizes.add(seen.size);
    // The rest stands behind "Mer".
    expect(Math.max(...seen.lines)).toBeLessThanOrEqual(2);
    heights.push(...seen.heights);
    await page.locator('[data-press=skip]').evaluate((button: HTMLElement) => button.click());
  }
  expect([...sizes]).toHaveLength(1);
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(56);
  await leave(page);
});

test('with a keyboard over it one sees what one writes in, what to write and the button to go on', async () => {
  const { page } = await site.visit({
    viewport: { width: 360, height: 740 },
    reading: { text: '150', motion: 'less' },
  });
  await page.goto('/1177/fornya-recept/prova/');
  await page.locator('[data-part=room] h2').waitFor();
  const input = page.locator('[data-screen] [data-target=lakemedel] input');
  while (!(await input.isVisible()))
    await page.locator('[data-press=skip]').evaluate((button: HTMLElement) => button.click());
  const places = () =>
    page.evaluate(() => {
      const target = '[data-screen] [data-target=lakemedel] input';
      return [target, '[data-told]', '[data-part=room] [data-press=typed]'].map((selector) => {
        const element = document.querySelector(selector);
        const { left, top, width, height } = element?.getBoundingClientRect() ?? new DOMRect();
        const met = document.elementFromPoint(left + width / 2, top + height - 3);
        const isSeen =
          top >= 0 &&
          top + height <= innerHeight &&
          (met?.contains(element) || element?.contains(met));
        return { selector, isSeen: isSeen === true, width: Math.round(width) };
      });
    });
  const before = await places();
  await input.click();
  await page.setViewportSize({ width: 360, height: 440 });
  await page.locator('[data-keyboard]').waitFor();
  const during = await places();
  expect(during.filter(({ isSeen }) => !isSeen)).toEqual([]);
  // What one writes in does not shrink.
  expect(during[0]?.width).toBe(before[0]?.width);
  await page.keyboard.type('Alvedon');
  await page.setViewportSize({ width: 360, height: 740 });
  await page.locator('[data-keyboard]').waitFor({ state: 'detached' });
  expect(await places()).toEqual(before);
  await page.locator('[data-press=typed]').click();
  await page.locator('[data-screen]', { hasText: 'Alvedon' }).waitFor();
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
  expect(findPracticeFaults(await measurePractice(page))).toEqual([]);
  expect(await places()).toEqual(first);
  await screen.locator('[data-target=annan-enhet]').click();
  await page.locator('[data-outcome=right]').waitFor();
  expect(findPracticeFaults(await measurePractice(page))).toEqual([]);
  expect(await places()).toEqual(first);
  await leave(page);
});

test('all that is drawn on the screens of a practice is seen', async () => {
  const { page } = await site.visit({
    viewport: { width: 360, height: 640 },
    reading: { text: '150', motion: 'less' },
  });
  for (const guide of new Set(films.map((film) => film.guide))) {
    await page.goto(`/${guide}/prova/`);
    await page.locator('[data-part=room] h2').waitFor();
    while (await page.locator('[data-part=room]').isVisible()) {
      const empty = await page
        .locator('[data-screen] :is(svg, img):not(svg *)')
        .evaluateAll((all) =>
          all
            .map((one) => ({
              name: one.parentElement?.className,
              box: one.getBoundingClientRect(),
            }))
            .filter(({ box }) => Math.min(box.width, box.height) < 8)
            .map(({ name }) => name),
        );
      expect(empty, guide).toEqual([]);
      await page.locator('[data-press=skip]').evaluate((button: HTMLElement) => button.click());
    }
  }
  await leave(page);
});
