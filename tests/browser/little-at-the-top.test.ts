import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serviceOf, services } from '../read-content.ts';
import { leave, openSite, type Site } from './open-site.ts';
import { anyGuide, films } from './site-map.ts';
import { read } from './sweep.ts';

/** BAR.md, Small screens and large text: everything is built first for this. */
const phone = { width: 360, height: 640 };
/** LOOK and issue: the header's bar by text size, in CSS px; with the largest text it is one line still. */
const mostHeader: Record<string, number> = { '100': 72, '150': 110, '200': 120 };

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const headerOf = (page: Page): Promise<number> =>
  page.locator('.site-header').evaluate((header) => header.getBoundingClientRect().height);

/** On the smallest telephone too. */
const seeHeader = async (page: Page, most: number): Promise<void> => {
  for (const size of [phone, { width: 320, height: 568 }]) {
    await page.setViewportSize(size);
    expect(await headerOf(page)).toBeLessThanOrEqual(most);
  }
};

/** As a browser whose default size is another sets it: the site's own sizes are shares of it. */
const setDefaultSize = async (page: Page, percent: number): Promise<void> => {
  await page.evaluate((size) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`html { font-size: ${1.25 * size}% }`);
    document.adoptedStyleSheets.push(sheet);
  }, percent);
};

describe.each(['/', '/1177/', anyGuide, '/en/', '/en/bankid/', '/ar/', '/ar/1177/logga-in/'])(
  '%s on a small screen',
  (path) => {
    test('has a header of one line, whatever the size of text', async () => {
      const { page } = await site.visit({ viewport: phone });
      await page.goto(path);
      for (const [text, most] of Object.entries(mostHeader)) {
        await read(page, { text });
        await seeHeader(page, most);
      }
      await read(page, { text: '100' });
      for (const [text, most] of Object.entries(mostHeader)) {
        await setDefaultSize(page, Number(text));
        await seeHeader(page, most);
      }
      await leave(page);
    });
  },
);

/** Where the film's button is to be whole before one has scrolled. */
const firstScreens = [
  [1280, 720, '100'],
  [1024, 768, '100'],
  [1366, 768, '100'],
  [360, 740, '150'],
  [360, 640, '150'],
  [360, 640, '200'],
  [360, 740, '200'],
  [740, 360, '100'],
  [740, 360, '150'],
  [1280, 720, '175'],
  [1280, 720, '200'],
] as const;

test('what plays the film is whole in the first screen', async () => {
  const { page } = await site.visit();
  const low: string[] = [];
  for (const path of films.map(({ guide }) => `/${guide}/`)) {
    await page.goto(path, { waitUntil: 'domcontentloaded' });
    await page.locator('.film-play').waitFor();
    for (const [width, height, text] of firstScreens) {
      await page.setViewportSize({ width, height });
      await read(page, { text });
      const bottom = await page
        .locator('.film-play')
        .evaluate((play) => play.getBoundingClientRect().bottom);
      if (bottom > height) low.push(`${path} at ${width} × ${height}, ${text} %: ${bottom} px`);
    }
  }
  expect(low).toEqual([]);
  await leave(page);
});

test('the menu works without scripts, and leads to the other languages', async () => {
  const { page } = await site.visit({ viewport: phone, javaScriptEnabled: false, hasTouch: true });
  await page.goto('/1177/');
  const arabic = page.locator('.site-header').getByRole('link', { name: 'العربية' });
  expect(await arabic.isVisible()).toBe(false);
  await page.locator('.menu summary').tap();
  await arabic.tap();
  await page.waitForURL('**/ar/1177/');
  // On the start page the languages stand in sight already.
  await page.goto('/');
  await page.locator('.menu summary').tap();
  const english = page.locator('.site-header, main').getByRole('link', { name: 'English' });
  expect(await english.filter({ visible: true }).count()).toBe(1);
  await leave(page);
});

test('a task has room for its words on a telephone', async () => {
  const { page } = await site.visit({ viewport: phone });
  await page.goto('/1177/');
  for (const words of await page.locator('.charts--tasks .chart-words').all())
    expect((await words.boundingBox())?.width).toBeGreaterThan(240);
  await leave(page);
});

test('what can be shown to a room stands on lines that are easy to hit', async () => {
  const { page } = await site.visit();
  await page.goto('/visa/');
  const rows = page.locator('main li a');
  expect(await rows.count()).toBeGreaterThan(films.length);
  const heights = await rows.evaluateAll((all) =>
    all.map((row) => row.getBoundingClientRect().height),
  );
  expect(heights.filter((height) => height < 44)).toEqual([]);
  await leave(page);
});

describe.each(['100', '150'])('with text at %s %%', (text) => {
  test.each(['/', '/ar/'])('"Klart" is in sight with every choice of %s', async (path) => {
    const { page, faults } = await site.visit({
      viewport: phone,
      reading: { text },
      hasTouch: true,
    });
    await page.goto(path);
    // Whoever needs larger text does not look in a menu.
    await page.locator('reading-comfort button').tap();
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    const tabs = dialog.getByRole('tab');
    expect(await tabs.count()).toBe(4);
    for (const tab of await tabs.all()) {
      await tab.tap();
      const panel = dialog.getByRole('tabpanel');
      expect(await panel.count()).toBe(1);
      // What has no room is folded, and nothing has to be scrolled: also with another group open.
      const box = dialog.locator('.comfort-choices');
      const names = panel.locator('.fold-name');
      for (let at = -1; at < (await names.count()); at++) {
        if (at >= 0 && (await names.nth(at).getAttribute('aria-expanded')) === 'false')
          await names.nth(at).tap();
        const hiddenPx = await box.evaluate((each) => each.scrollHeight - each.clientHeight);
        expect(hiddenPx, `${await tab.textContent()}, group ${at}`).toBeLessThanOrEqual(1);
      }
      // What a group holds is reached without losing sight of the way out.
      await panel.locator('input, button').last().scrollIntoViewIfNeeded();
      const end = await dialog.locator('.button--main').boundingBox();
      expect(end?.y).toBeGreaterThan(0);
      expect((end?.y ?? Infinity) + (end?.height ?? 0)).toBeLessThanOrEqual(phone.height);
    }
    await dialog.locator('.button--main').tap();
    expect(await dialog.count()).toBe(0);
    expect(faults).toEqual([]);
    await leave(page);
  });
});

test.each([
  [360, 740],
  [320, 568],
])('with the largest text at %i × %i whoever made it large sees the way back', async (...size) => {
  const [width, height] = size;
  const { page, faults } = await site.visit({
    viewport: { width, height },
    reading: { text: '200' },
  });
  await page.goto('/1177/');
  const button = page.locator('reading-comfort button');
  const { y = -1, x = -1, width: own = Infinity } = (await button.boundingBox()) ?? {};
  expect(y).toBeGreaterThanOrEqual(0);
  expect(y).toBeLessThan(110);
  expect(x + own).toBeLessThanOrEqual(width);
  await button.click();
  const tabs = page.getByRole('tab');
  await tabs.last().click();
  await page.getByRole('button', { name: 'Klart' }).click();
  await button.click();
  await expect.poll(() => tabs.first().getAttribute('aria-selected')).toBe('true');
  expect(faults).toEqual([]);
  await leave(page);
});

test('every page leads to every language, and its menu to a film, a person and what is kept', async () => {
  const { page } = await site.visit({ viewport: phone, javaScriptEnabled: false, hasTouch: true });
  for (const path of ['/', '/bankid/skaffa/', '/bankid/skaffa/lattlast/', '/404.html', '/sok/']) {
    await page.goto(path);
    for (const language of ['en', 'ar'])
      expect(await page.locator(`.site-footer a[lang=${language}]`).isVisible(), path).toBe(true);
    await page.locator('.menu summary').tap();
    const links = page.locator('.site-header .tools a:visible');
    const led = await links.evaluateAll((all) => all.map((it) => it.getAttribute('href')));
    // On the start page the languages stand in sight already.
    expect(led, path).toHaveLength(path === '/' ? 4 : 6);
    expect(led.slice(-4), path).toEqual(['/#tjanster', '/hitta/', '/hjalp/', '/mina-filmer/']);
  }
  await page.goto('/bankid/skaffa/lattlast/');
  await page.locator('.site-footer a[lang=ar]').tap();
  await page.waitForURL('**/ar/bankid/skaffa/');
  await leave(page);
});

test.each([
  [320, 568, '200'],
  [360, 740, '150'],
  [768, 1024, '100'],
])('the languages are in the first screen of %i × %i at %s %%', async (width, height, text) => {
  const { page } = await site.visit({ viewport: { width, height }, reading: { text } });
  await page.goto('/');
  for (const language of ['en', 'ar']) {
    const box = await page.locator(`a[lang=${language}]:visible`).first().boundingBox();
    expect((box?.y ?? height) + (box?.height ?? 0)).toBeLessThanOrEqual(height);
  }
  await leave(page);
});

test('whoever has been deceived gets whom to ring before any film, from the start page and the footer', async () => {
  const { page } = await site.visit({ viewport: phone, javaScriptEnabled: false, hasTouch: true });
  await page.goto('/');
  await page.getByText('Någon vill lura mig').tap();
  const happened = page.locator('.happened');
  expect(await happened.locator('li').first().textContent()).toContain('Ring din bank');
  const rung = (part: string) =>
    page
      .locator(`${part} a[href^="tel:"]`)
      .evaluateAll((all) => all.map((it) => it.getAttribute('href')));
  expect(await rung('.happened')).toEqual(['tel:11414', 'tel:112']);
  await happened.getByRole('link', { name: 'Se steget i guiden' }).tap();
  await page.waitForURL(/skydda-dig\/#steg-\d+$/u);
  await page.goto('/hjalp/');
  expect(await rung('main')).toEqual(expect.arrayContaining(['tel:1177', 'tel:11414', 'tel:112']));
  await leave(page);
});

test('arrows move among the groups of settings, the way that the language is read', async () => {
  const { page } = await site.visit();
  for (const [path, key] of [
    ['/', 'ArrowRight'],
    ['/ar/', 'ArrowLeft'],
  ] as const) {
    await page.goto(path);
    await page.locator('reading-comfort button').first().click();
    const tabs = page.getByRole('tab');
    await tabs.first().focus();
    await page.keyboard.press(key);
    expect(await tabs.nth(1).getAttribute('aria-selected')).toBe('true');
    expect(await tabs.nth(1).evaluate((tab) => tab === document.activeElement)).toBe(true);
    await page.keyboard.press('End');
    expect(await tabs.last().getAttribute('aria-selected')).toBe('true');
  }
  await leave(page);
});

test('two questions lead to the guide, without scripts and by touch', async () => {
  const { page } = await site.visit({ viewport: phone, javaScriptEnabled: false, hasTouch: true });
  await page.goto('/');
  await page.getByText('Vård och medicin').tap();
  const wish = page.locator('.finder a[href="/1177/fornya-recept/"]').filter({ visible: true });
  await wish.tap();
  await page.waitForURL('**/1177/fornya-recept/');
  await leave(page);
});

test('every guide is an answer, and what it rests on is offered', async () => {
  const { page } = await site.visit({ javaScriptEnabled: false });
  await page.goto('/');
  const led = await page
    .locator('.finder a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  for (const { guide } of films) expect(led).toContain(`/${guide}/`);
  const care = page.locator('.finder details').first();
  expect(await care.locator('a[href="/bankid/skaffa/"]').count()).toBe(1);
  await leave(page);
});

test('each card of a service has a picture of its own, and the length that the guide tells', async () => {
  const { page } = await site.visit();
  await page.goto('/1177/');
  const cards = page.locator('.charts--tasks .chart');
  const pictures = await cards
    .locator('img')
    .evaluateAll((all) => all.map((img) => img.getAttribute('src')));
  expect(new Set(pictures).size).toBe(await cards.count());
  const told = await cards.first().locator('.length').innerText();
  await cards.first().getByRole('link').click();
  const caption = await page.locator('figcaption').first().innerText();
  expect(caption).toContain(told.replace('Film,', '').trim());
  await leave(page);
});

const longestWordOf = (service: string): number =>
  Math.max(
    ...serviceOf(service)
      .title.split(/[\s-]/u)
      .map(({ length }) => length),
  );
/** The service with the longest word in its name. */
const longest = services.reduce((one, other) =>
  longestWordOf(other) > longestWordOf(one) ? other : one,
);

test('long Swedish words of headings may be divided, and are copied whole', async () => {
  const { page } = await site.visit();
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`/${longest}/`);
  const name = page.locator('h1');
  expect(await name.evaluate((heading) => heading.textContent)).toContain('\u00ad');
  await name.evaluate((heading) => getSelection()?.selectAllChildren(heading));
  await page.keyboard.press('Control+c');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(serviceOf(longest).title);
  await leave(page);
});
