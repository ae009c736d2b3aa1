import { afterAll, beforeAll, expect, test } from 'vitest';
import { leave, openSite, type Site } from './open-site.ts';
import { anyGuide } from './site-map.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

test('whatever Tab leads to is in sight, and to be there changes nothing', async () => {
  const { page } = await site.visit({ reducedMotion: 'reduce' });
  await page.goto(anyGuide);
  const address = page.url();
  const hidden: string[] = [];
  for (let press = 0; press < 70; press++) {
    await page.keyboard.press('Tab');
    const found = await page.evaluate(() => {
      const focused = document.activeElement;
      if (!focused || focused === document.body) return undefined;
      const { left, top, width, height } = focused.getBoundingClientRect();
      const at = document.elementFromPoint(left + width / 2, top + height / 2);
      const isSeen = at !== null && (focused.contains(at) || at.contains(focused));
      return { isSeen, html: focused.outerHTML.slice(0, 80) };
    });
    if (found && !found.isSeen) hidden.push(found.html);
  }
  expect(hidden).toEqual([]);
  expect(page.url()).toBe(address);
  expect(await page.locator('dialog[open], :popover-open').count()).toBe(0);
  await leave(page);
});

test('a press that is moved off its button before it is let go does nothing', async () => {
  const { page } = await site.visit();
  await page.goto(anyGuide);
  for (const name of ['Text och färger', 'Spela filmen']) {
    const box = await page.getByRole('button', { name }).boundingBox();
    if (!box) throw new RangeError(`There is no button ${name}`);
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(5, 5);
    await page.mouse.up();
  }
  expect(await page.locator('dialog[open]').count()).toBe(0);
  expect(await page.evaluate(() => document.querySelector('video')?.paused)).toBe(true);
  await leave(page);
});

test('head and foot are the same on every page, help among them', async () => {
  const { page } = await site.visit();
  const look = async (path: string) => {
    await page.goto(path);
    return page
      .locator('.site-line > *, .site-footer a')
      .evaluateAll((parts) => parts.map((part) => part.textContent?.trim().replace(/\s+/gu, ' ')));
  };
  const first = await look('/');
  expect(first).toContain('Hjälp av en människa');
  for (const path of ['/bankid/', anyGuide, `${anyGuide}prova/`, '/ord/', '/hjalp/', '/sok/']) {
    expect(await look(path), path).toEqual(first);
  }
  await leave(page);
});
