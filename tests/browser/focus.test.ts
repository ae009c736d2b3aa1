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

/** BAR.md, Access: where the focus is has a line that is seen, in px; browsers draw one of their own. */
const leastLinePx = 3;

test.each(['none', 'active'] as const)(
  'where Tab has come is ringed on every kind of page, with forced colours %s',
  async (forcedColors) => {
    const { page } = await site.visit({ forcedColors });
    const thin: string[] = [];
    const rings = new Set<string>();
    for (const path of ['/', '/bankid/', anyGuide, '/sok/', '/hitta/', '/hjalp/', '/ar/']) {
      await page.goto(path);
      for (let press = 0; press < 12; press++) {
        await page.keyboard.press('Tab');
        const { ring, linePx, html } = await page.evaluate(() => {
          const focused = document.activeElement as HTMLElement;
          // A card is ringed whole: its link covers it.
          const styles = [focused, focused, focused.parentElement!].map((element, at) =>
            getComputedStyle(element, at === 1 ? '::after' : null),
          );
          const drawn = styles.find(({ outlineStyle }) => outlineStyle === 'solid');
          return {
            ring: styles.map(({ boxShadow }) => boxShadow).find((shadow) => shadow !== 'none'),
            linePx: Number.parseFloat(drawn?.outlineWidth ?? '0'),
            html: focused.outerHTML.slice(0, 80),
          };
        });
        if (ring) rings.add(ring.split(' 0px')[0] ?? '');
        if (linePx < leastLinePx) thin.push(`${path}: ${linePx} px, ${html}`);
      }
    }
    expect(thin).toEqual([]);
    // Amber, which the device leaves out where it chooses all colours.
    expect(rings.has('rgb(242, 167, 27)')).toBe(forcedColors === 'none');
    await leave(page);
  },
);

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
