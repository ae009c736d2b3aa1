import { afterAll, beforeAll, expect, test } from 'vitest';
import { leave, openSite, type Site } from './open-site.ts';
import { control, pressPlay } from './play-film.ts';
import { anyGuide } from './site-map.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** Runs in the page: whether an element stands out from what is around it. */
const isDistinct = (element: Element): boolean => {
  const own = getComputedStyle(element).backgroundColor;
  const around = element.parentElement ? getComputedStyle(element.parentElement) : undefined;
  return own !== around?.backgroundColor && own !== 'rgba(0, 0, 0, 0)';
};

test('where the device chooses all colours, how far the film has come and what is on are seen', async () => {
  const { page } = await site.visit({ forcedColors: 'active' });
  await page.goto(anyGuide);
  await pressPlay(page);
  expect(await page.locator('.vjs-play-progress').evaluate(isDistinct)).toBe(true);
  expect(await page.locator('[data-control=PlaySwitch] > i').evaluate(isDistinct)).toBe(true);
  const styleOf = (name: string) =>
    control(page, name).evaluate((button) => {
      const { backgroundColor, borderTopColor } = getComputedStyle(button);
      return { fill: backgroundColor, edge: borderTopColor };
    });
  // What is pressed next is the one that is filled.
  expect((await styleOf('Nästa steg')).fill).not.toBe((await styleOf('Textning')).fill);
  expect((await styleOf('Textning')).fill).toBe((await styleOf('Större bild')).fill);
  const on = await styleOf('Textning');
  await control(page, 'Textning').click();
  // The line of what is on is not that of what has the focus.
  await control(page, 'Textning').blur();
  await page.mouse.move(0, 0);
  expect((await styleOf('Textning')).edge).not.toBe(on.edge);
  await leave(page);
});

test('where the device chooses all colours, the suggestion one is at is seen', async () => {
  const { page } = await site.visit({ forcedColors: 'active' });
  await page.goto('/sok/');
  await page.locator('search-box input').pressSequentially('bank');
  await page.locator('[role=option]').nth(1).waitFor();
  await page.keyboard.press('ArrowDown');
  const [first, second] = await page
    .locator('[role=option]')
    .evaluateAll((all) => all.map((one) => getComputedStyle(one).backgroundColor));
  expect(first).not.toBe(second);
  await leave(page);
});

test('where the device chooses all colours, the name of the site is whole: no letter has a ground over the one beside it', async () => {
  const { page } = await site.visit({
    forcedColors: 'active',
    viewport: { width: 360, height: 640 },
  });
  await page.goto('/');
  const looks = await page.locator('.site-header .wordmark').evaluate((mark) => {
    const { forcedColorAdjust, color } = getComputedStyle(mark) as CSSStyleDeclaration & {
      forcedColorAdjust: string;
    };
    return { forcedColorAdjust, isSeen: color !== getComputedStyle(document.body).backgroundColor };
  });
  expect(looks).toEqual({ forcedColorAdjust: 'none', isSeen: true });
  await leave(page);
});
