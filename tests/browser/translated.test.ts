import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { leave, openSite, type Site } from './open-site.ts';
import { pressPlay } from './play-film.ts';
import { anyGuide } from './site-map.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** Runs in every page: does what browsers' translators do, and goes on doing it. */
function translate(): void {
  const isKept = (node: Node): boolean =>
    node.parentElement?.closest('[translate=no], script, style, font, svg') !== null;
  const wrap = (root: Node): void => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const text of texts) {
      if (isKept(text) || !text.data.trim()) continue;
      const outer = document.createElement('font');
      const inner = document.createElement('font');
      inner.textContent = text.data.replace(/\p{L}+/gu, 'kelimad');
      outer.append(inner);
      text.replaceWith(outer);
    }
  };
  document.addEventListener('readystatechange', () => {
    if (document.readyState !== 'interactive') return;
    document.documentElement.lang = 'so';
    document.documentElement.className = 'translated-ltr';
    wrap(document.body);
    new MutationObserver((changes) => {
      for (const { addedNodes } of changes) for (const node of addedNodes) wrap(node);
    }).observe(document.body, { childList: true, subtree: true });
  });
}

async function open(path: string): Promise<{ page: Page; errors: string[] }> {
  const { page } = await site.visit();
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.addInitScript(translate);
  await page.goto(path);
  expect(await page.locator('h1').textContent()).toContain('kelimad');
  return { page, errors };
}

test('on a page that the browser has translated settings and film work, and screens keep their words', async () => {
  const { page, errors } = await open(anyGuide);
  await page.locator('reading-comfort button').click();
  await page.locator('#comfort-tab-1').click();
  await page.locator('dialog.comfort [name=theme][value=dark]').click();
  await page.locator('dialog.comfort .button--main').click();
  expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
  await pressPlay(page);
  await page.locator('[data-control=MoreSwitch]').click();
  await page.locator('[data-control=RateSwitch]').nth(1).click();
  await page.locator('[data-control=MoreClose]').click();
  expect(await page.evaluate(() => document.querySelector('video')?.playbackRate)).toBe(0.75);
  await page.waitForFunction(() => document.querySelector('.film-caption')?.textContent !== '');
  expect(await page.locator('.film-caption').textContent()).not.toContain('kelimad');
  expect(await page.locator('.drawn').first().textContent()).not.toContain('kelimad');
  expect(errors).toEqual([]);
  await leave(page);
});

test('on a page that the browser has translated one practises', async () => {
  const { page, errors } = await open('/bankid/skaffa/prova/');
  await page.locator('[data-screen] [data-target="min-bank"]').click();
  await page.locator('[data-outcome=right]').waitFor();
  expect(errors).toEqual([]);
  await leave(page);
});

test('on a page that the browser has translated one searches, and takes a suggestion as it was', async () => {
  const { page, errors } = await open('/sok/');
  await page.locator('search-box input').pressSequentially('rec');
  await page.locator('[role=option]').first().waitFor();
  await page.locator('[role=option]').first().click();
  await page.locator('[data-hits] h2 a').first().waitFor();
  expect(new URL(page.url()).searchParams.get('q')).not.toContain('kelimad');
  expect(errors).toEqual([]);
  await leave(page);
});

test('the names of buttons in a text are kept', async () => {
  const { page } = await open(anyGuide);
  const said = (await page.locator('.step-words > p:not(.step-tools)').allTextContents()).join(' ');
  const names = [...said.matchAll(/"(?<name>[^"]+)"/gu)].map(({ groups }) => groups?.['name']);
  expect(names.length).toBeGreaterThan(1);
  expect(names.filter((name) => name?.includes('kelimad'))).toEqual([]);
  await leave(page);
});
