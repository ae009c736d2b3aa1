import { afterAll, beforeAll, expect, test } from 'vitest';
import { readFocus, tabTo } from './move-by-keyboard.ts';
import { leave, openSite, type Site } from './open-site.ts';
import { readCaption } from './play-film.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

test('a keyboard alone gets from the start to a playing film', async () => {
  const { page, faults } = await site.visit();
  await page.goto('/');
  await tabTo(page, ({ href }) => href === '/bankid/');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/bankid/');

  await tabTo(page, ({ href }) => href === '/bankid/skaffa/');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/bankid/*/');

  await tabTo(page, ({ words }) => words === 'Spela filmen');
  await page.keyboard.press('Enter');
  await page.waitForFunction(readCaption);
  expect((await readFocus(page)).words).toBe('Pausa');

  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.querySelector('video')?.paused);
  await tabTo(page, ({ words }) => words === 'Textning');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Textning', exact: true, pressed: false }).waitFor();
  expect((await readFocus(page)).words).toBe('Textning');
  // Nothing holds the focus: Tab goes on, out of the player and down the page.
  await tabTo(page, ({ words }) => words === 'Visa i filmen');
  expect(faults).toEqual([]);
  await leave(page);
});

test('the first Tab on a page leads past the header to its content', async () => {
  const { page } = await site.visit();
  await page.goto('/om/');
  await page.keyboard.press('Tab');
  expect((await readFocus(page)).words).toBe('Hoppa till innehållet');
  await page.keyboard.press('Enter');
  expect((await readFocus(page)).tag).toBe('main');
  await leave(page);
});

test('a keyboard alone gets through the settings, and they last', async () => {
  const { page, faults } = await site.visit();
  await page.goto('/');
  await tabTo(page, ({ words }) => words === 'Text och färger');
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor();

  // The panel opens at its first group.
  expect((await readFocus(page)).words).toBe('Text');
  await tabTo(page, ({ words }) => words === 'Vanlig');
  for (let presses = 0; presses < 4; presses++) await page.keyboard.press('ArrowDown');
  expect((await readFocus(page)).words).toBe('Störst');
  await tabTo(page, ({ words }) => words === 'Text');
  await page.keyboard.press('ArrowRight');
  expect((await readFocus(page)).words).toBe('Färger');
  await tabTo(page, ({ words }) => words === 'Som enheten');
  for (let presses = 0; presses < 3; presses++) await page.keyboard.press('ArrowDown');
  expect((await readFocus(page)).words).toBe('Gult på svart');
  await tabTo(page, ({ words }) => words === 'Klart');
  await page.keyboard.press('Enter');
  expect(await page.getByRole('dialog').count()).toBe(0);
  // With the largest text the header has less room, and the same button other words.
  await expect.poll(async () => (await readFocus(page)).words).toBe('Större text');

  const looks = () =>
    page.evaluate(() => {
      const { fontSize, backgroundColor } = getComputedStyle(document.documentElement);
      return { fontSize, backgroundColor };
    });
  const chosen = { fontSize: '40px', backgroundColor: 'rgb(0, 0, 0)' };
  expect(await looks()).toEqual(chosen);
  await page.reload();
  expect(await looks()).toEqual(chosen);
  await page.goto('/bankid/');
  expect(await looks()).toEqual(chosen);
  expect(faults).toEqual([]);
  await leave(page);
});

test('Escape closes the settings and gives the focus back', async () => {
  const { page } = await site.visit();
  await page.goto('/');
  await tabTo(page, ({ words }) => words === 'Text och färger');
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('Escape');
  expect((await readFocus(page)).words).toBe('Text och färger');
  await leave(page);
});
