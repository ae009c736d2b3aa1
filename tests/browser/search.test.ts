import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { asksOf, personAsksOf, titleOf, inBriefOf } from '../read-content.ts';
import { findViolations } from './find-violations.ts';
import { tabTo } from './move-by-keyboard.ts';
import { leave, openSite, type Site } from './open-site.ts';
import { films } from './site-map.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const telephones = [
  [320, 568],
  [360, 640],
  [390, 844],
  [740, 360],
  [1280, 720],
] as const;

test('a word and Enter give hits, how many is told, and Tab leads to the first', async () => {
  const { page, faults } = await site.visit();
  await page.goto('/');
  await page.locator('#q').fill('recept');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/sok/?q=recept');

  const hits = page.locator('[data-hits] h2 a');
  await hits.first().waitFor();
  expect(await hits.allTextContents()).toContain(titleOf('1177/fornya-recept'));
  const count = await hits.count();
  const words = count === 1 ? '1 guide passar "recept".' : `${count} guider passar "recept".`;
  expect(await page.locator('.found').textContent()).toBe(words);
  expect(await page.locator('#q').inputValue()).toBe('recept');
  expect(await page.title()).toContain('recept');

  await page.locator('#q').focus();
  await tabTo(
    page,
    ({ tag, words: name }) => tag === 'a' && films.some(({ title }) => title === name),
  );
  await page.keyboard.press('Enter');
  await page.waitForURL('**/1177/fornya-recept/');
  expect(faults).toEqual([]);
  await leave(page);
});

test('a misspelling is mended, openly, and the words as typed can be searched for', async () => {
  const { page, faults } = await site.visit();
  await page.goto('/sok/?q=resept');
  const hits = page.locator('[data-hits] h2 a');
  await hits.first().waitFor();
  expect(await hits.first().textContent()).toBe(titleOf('1177/fornya-recept'));
  expect(await page.locator('.mended').textContent()).toContain('Menade du "recept"?');
  expect(await findViolations(page)).toEqual([]);
  await page.getByRole('link', { name: 'Sök i stället på "resept"' }).click();
  await page.getByText('Ingen guide passar "resept".').waitFor();
  expect(await page.locator('.mended').textContent()).toBe('');
  expect(faults).toEqual([]);
  await leave(page);
});

test('a hit has a picture, its length, and the way straight to the step that answers', async () => {
  const { page, faults } = await site.visit();
  await page.goto('/sok/?q=vaccinationer+anteckningar');
  const hit = page.locator('[data-hits] .chart').first();
  await hit.waitFor();
  expect(await hit.locator('h2').textContent()).toContain(titleOf('1177/las-journalen'));
  expect(await hit.locator('.length').textContent()).toMatch(/1177\. Film, \d/u);
  const picture = hit.locator('img');
  await expect.poll(() => picture.evaluate((img: HTMLImageElement) => img.naturalHeight)).toBe(480);
  // On every screen it is a picture and no strip, and all of the hit is seen at once.
  for (const [width, height] of telephones) {
    await page.setViewportSize({ width, height });
    const { width: wide = 0, height: high = 0 } = (await picture.boundingBox()) ?? {};
    expect(high, `${width} × ${height}`).toBeGreaterThanOrEqual(0.45 * Math.min(wide, 320));
    expect((await hit.boundingBox())?.height).toBeLessThanOrEqual(height);
  }
  const step = hit.locator('.hit-step a');
  // The step's own: its number stands in both.
  const number = /steg (\d)/u.exec((await step.textContent()) ?? '')?.[1];
  expect(await picture.getAttribute('src')).toMatch(new RegExp(`\\.${number}\\.webp$`, 'u'));
  expect(await step.textContent()).toMatch(/^Gå till steg \d: \S/u);
  await step.click();
  await page.waitForURL(/\/1177\/las-journalen\/#steg-\d$/u);
  expect(faults).toEqual([]);
  await leave(page);
});

test('a new search on the page answers at once, and the browser leads back to the last', async () => {
  const { page } = await site.visit();
  await page.goto('/sok/?q=recept');
  await page.locator('[data-hits] h2 a').first().waitFor();
  const [ask = ''] = asksOf('videosamtal/ljud-och-bild');
  await page.locator('#q').fill(ask);
  await page.keyboard.press('Enter');
  await page.getByText(`"${ask}"`).first().waitFor();
  const hits = page.locator('[data-hits] h2 a');
  expect(await hits.first().textContent()).toBe(titleOf('videosamtal/ljud-och-bild'));
  await page.goBack();
  await page.getByText('"recept"').first().waitFor();
  expect(await page.locator('#q').inputValue()).toBe('recept');
  await leave(page);
});

test.each([
  [320, 568, '200'],
  [360, 740, '150'],
  [740, 360, '150'],
  [1280, 720, '100'],
])('at %i × %i and %s %% the answer is in the first screen, with the words', async (...size) => {
  const [width, height, text] = size;
  const { page, faults } = await site.visit({ viewport: { width, height }, reading: { text } });
  await page.goto('/');
  await page.locator('#q').fill('förnya recept');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/sok/?q=*');
  const hit = page.locator('[data-hits] h2').first();
  await hit.waitFor();
  expect(await page.evaluate(() => scrollY)).toBe(0);
  const end = async (part: Locator) => {
    const { y = Infinity, height: own = 0 } = (await part.boundingBox()) ?? {};
    return y + own;
  };
  expect(await end(page.locator('.found'))).toBeLessThan(height);
  // Of three lines on the smallest screen two are seen.
  const { y = height, height: own = 0 } = (await hit.boundingBox()) ?? {};
  expect(y + own * 0.66).toBeLessThanOrEqual(height);
  expect(await page.locator('#q').inputValue()).toBe('förnya recept');
  await page.locator('#q').press('Enter');
  // The keyboard on the screen goes away, and the next press of Tab is the first answer.
  await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toBe('found');
  await page.goto('/');
  await page.locator('#q').fill('boka');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/sok/?q=boka');
  await page.goBack();
  await expect.poll(() => page.locator('#q').inputValue()).toBe('boka');
  expect(faults).toEqual([]);
  await leave(page);
});

test('suggestions move no button and cover none, and what was typed is there when one comes back', async () => {
  const { page } = await site.visit({
    viewport: { width: 360, height: 740 },
    reading: { text: '150' },
  });
  await page.goto('/sok/');
  const button = page.getByRole('button', { name: 'Sök' });
  await page.locator('#q').click();
  const before = await button.boundingBox();
  await page.locator('#q').pressSequentially('förnya');
  const list = page.getByRole('listbox');
  await list.waitFor();
  const after = await button.boundingBox();
  expect(after).toEqual(before);
  const top = (await list.boundingBox())?.y ?? 0;
  expect(top).toBeGreaterThanOrEqual((after?.y ?? 0) + (after?.height ?? 0));
  const guide = list.locator('[role=option][data-page]').first();
  const led = await guide.getAttribute('data-page');
  await guide.click();
  await page.waitForURL(`**/${led}/`);
  await page.goBack();
  await expect.poll(() => page.locator('#q').inputValue()).toBe('förnya');
  await leave(page);
});

test('suggestions are followed by arrows and by a screen reader, and Enter takes one', async () => {
  const { page, faults } = await site.visit();
  await page.goto('/');
  const box = page.getByRole('combobox');
  await box.pressSequentially('betal');
  const list = page.getByRole('listbox', { name: 'Förslag' });
  await list.waitFor();
  expect(await box.getAttribute('aria-expanded')).toBe('true');
  expect(await box.getAttribute('aria-controls')).toBe(await list.getAttribute('id'));
  const options = list.getByRole('option');
  expect(await options.count()).toBeGreaterThan(1);
  expect(await page.getByText(/^\d förslag\. Gå till dem med pil ner\.$/u).count()).toBe(1);
  expect(await findViolations(page)).toEqual([]);

  await page.keyboard.press('ArrowDown');
  const first = options.first();
  expect(await first.getAttribute('aria-selected')).toBe('true');
  expect(await box.getAttribute('aria-activedescendant')).toBe(await first.getAttribute('id'));
  expect(await box.evaluate((input) => input === document.activeElement)).toBe(true);
  await page.keyboard.press('ArrowUp');
  expect(await box.getAttribute('aria-activedescendant')).toBeNull();

  await page.keyboard.press('Escape');
  expect(await list.isVisible()).toBe(false);
  expect(await box.inputValue()).toBe('betal');

  await box.pressSequentially('a');
  await list.waitFor();
  await page.keyboard.press('ArrowDown');
  // A suggestion that is a guide opens it at once.
  const title = await options.first().textContent();
  const guide = films.find((film) => film.title === title)?.guide;
  expect(guide).toMatch(/betala/u);
  await page.keyboard.press('Enter');
  await page.waitForURL(`**/${guide}/`);
  expect(faults).toEqual([]);
  await leave(page);
});

test.each([
  ['start', '/', 360, 740, '100'],
  ['search', '/sok/', 360, 740, '100'],
  ['start', '/', 320, 640, '200'],
  ['search', '/sok/', 320, 640, '200'],
])('on a phone the %s page shows what one types and the first suggestions', async (_, ...rest) => {
  const [path, width, height, text] = rest;
  const { page } = await site.visit({ viewport: { width, height }, reading: { text } });
  await page.goto(path);
  await page.locator('#q').pressSequentially('bank');
  const option = page.getByRole('option').first();
  await option.waitFor();
  // The page scrolls in its own time.
  const isSeen = async (part: Locator): Promise<boolean> => {
    const { y = -1, height: own = 0 } = (await part.boundingBox()) ?? {};
    return y >= 0 && y + own <= height;
  };
  await expect.poll(() => isSeen(page.locator('#q')), { timeout: 30_000 }).toBe(true);
  await expect.poll(() => isSeen(option), { timeout: 30_000 }).toBe(true);
  await leave(page);
});

test('a suggestion can be pressed, and leaving the box closes the list', async () => {
  const { page } = await site.visit({ hasTouch: true, viewport: { width: 360, height: 740 } });
  await page.goto('/sok/');
  await page.locator('#q').pressSequentially('någon ring');
  const option = page.getByRole('option').first();
  await option.waitFor();
  expect((await option.boundingBox())?.height).toBeGreaterThanOrEqual(56);
  await option.tap();
  await page.locator('[data-hits] h2 a').first().waitFor();
  expect(await page.locator('[data-hits] h2 a').first().textContent()).toBe(
    titleOf('bankid/skydda-dig'),
  );
  await page.locator('#q').fill('');
  await page.locator('#q').pressSequentially('bet');
  await page.getByRole('listbox').waitFor();
  await page.keyboard.press('Tab');
  expect(await page.getByRole('listbox').isVisible()).toBe(false);
  await leave(page);
});

test('in English and Arabic too', async () => {
  const { page } = await site.visit({ locale: 'en' });
  await page.goto('/en/sok/?q=perscription');
  await page.locator('[data-hits] h2 a').first().waitFor();
  expect(await page.locator('.mended').textContent()).toContain('Did you mean "prescription"?');
  expect(await page.locator('[data-hits] a').first().getAttribute('href')).toBe(
    '/en/1177/fornya-recept/',
  );
  await page.goto(`/ar/sok/?q=${encodeURIComponent('تجديد الوصفة')}`);
  // It is not translated: named in Arabic, and told to be in Swedish.
  const foreign = page.locator('[data-hits] .chart').first();
  await foreign.waitFor();
  expect(await foreign.locator('h2').getAttribute('lang')).toBeNull();
  expect(await foreign.locator('h2').innerText()).toBe(
    inBriefOf('1177/fornya-recept', 'ar')?.title,
  );
  expect(await foreign.locator('.in-swedish').textContent()).toBe('بالسويدية');
  await page.goto(`/ar/sok/?q=${encodeURIComponent('تسجيل الدخول الى 1177')}`);
  await page.locator('[data-hits] h2 a').first().waitFor();
  expect(await page.locator('[data-hits] a').first().getAttribute('href')).toBe(
    '/ar/1177/logga-in/',
  );
  expect(await page.locator('[data-hits] h2').first().getAttribute('lang')).toBeNull();
  await leave(page);
});

test.each([
  ...personAsksOf('sv')
    .slice(0, 2)
    .map((ask) => ['/sok/', ask, '/hjalp/', 'Här får du hjälp av en människa.'] as const),
  ['/ar/sok/', personAsksOf('ar')[0] ?? '', '/ar/hjalp/', 'هنا تحصل على مساعدة من شخص.'] as const,
])(
  '%s "%s" is answered with the way to a person, before any guide',
  async (path, query, to, told) => {
    const { page, faults } = await site.visit({
      viewport: { width: 360, height: 740 },
      reading: { text: '150' },
    });
    await page.goto(`${path}?q=${encodeURIComponent(query)}`);
    const way = page.locator(`[data-person] a[href="${to}"]`);
    await way.waitFor();
    expect(await page.locator('.found').textContent()).toBe(told);
    const { y = 740, height = 0 } = (await way.boundingBox()) ?? {};
    expect(y + height).toBeLessThanOrEqual(740);
    for (const hit of await page.locator('[data-hits] .chart').all())
      expect((await hit.boundingBox())?.y).toBeGreaterThan(y);
    // What was asked for can be read in the box, from end to end.
    expect((await page.locator('#q').boundingBox())?.width).toBeGreaterThan(300);
    // Another search has its own answer.
    await page.locator('#q').fill('recept');
    await page.locator('#q').press('Enter');
    await page.locator('[data-hits] h2 a').first().waitFor();
    expect(await way.isVisible()).toBe(false);
    expect(faults).toEqual([]);
    await leave(page);
  },
);

test('a suggestion of a guide in Swedish says so, after those that can be read', async () => {
  const { page } = await site.visit();
  await page.goto('/ar/sok/');
  await page.locator('#q').pressSequentially('1177');
  const options = page.getByRole('option');
  await options.first().waitFor();
  const isForeign = await options.evaluateAll((all) =>
    all.map((it) => it.querySelector('b') !== null),
  );
  expect(isForeign).toContain(true);
  expect(isForeign[0]).toBe(false);
  await leave(page);
});

test('what no guide quite answers is told openly, with the services and a person besides', async () => {
  const { page, faults } = await site.visit();
  await page.goto('/sok/?q=boka+tåg');
  await page.getByText('Ingen guide passar helt på "boka tåg".').waitFor();
  // Somebody may look for what every page has.
  expect(await page.getByText('Större text väljer du högst upp på sidan.').isVisible()).toBe(true);
  expect(await page.locator('[data-hits] h2 a').count()).toBeGreaterThan(0);
  expect(await page.locator('[data-services] a[href="/hjalp/"]').isVisible()).toBe(true);
  expect(await findViolations(page)).toEqual([]);
  await page.goto('/sok/?q=taxi');
  await page.getByText('Ingen guide passar "taxi".').waitFor();
  expect(faults).toEqual([]);
  await leave(page);
});

test('without a hit the page says so, and offers the services and a person', async () => {
  const { page, faults } = await site.visit();
  await page.goto('/sok/?q=xyzzy');
  await page.getByText('Ingen guide passar "xyzzy".').waitFor();
  expect(await page.locator('.found').textContent()).toContain('Prova ett annat ord');
  expect(await page.locator('[data-hits] a').count()).toBe(0);
  expect(await page.locator('[data-services] a[href="/bankid/"]').isVisible()).toBe(true);
  expect(await page.locator('[data-services] a[href="/hjalp/"]').isVisible()).toBe(true);
  expect(faults).toEqual([]);
  await leave(page);
});

test('what is typed is shown as text and nothing else', async () => {
  const { page, faults } = await site.visit();
  await page.goto(`/sok/?q=${encodeURIComponent('<img src=x onerror=alert(1)>')}`);
  await page.getByText(/passar/u).waitFor();
  expect(await page.locator('main img[src="x"]').count()).toBe(0);
  expect(faults).toEqual([]);
  await leave(page);
});

test.each(['**/search-*/sv-0.json', '**/search-*/sv-g*.json', '**/search-*/sv.json'])(
  'when %s cannot be fetched, all guides are listed',
  async (files) => {
    const { page } = await site.visit();
    await page.route(files, (route) => route.abort());
    await page.goto('/sok/?q=recept');
    await page.getByText('Det gick inte att söka just nu.').waitFor();
    expect(await page.locator('[data-all] .chart a:visible').count()).toBe(films.length);
    await leave(page);
  },
);

test('without the file of places the guides are found all the same', async () => {
  const { page } = await site.visit();
  await page.route('**/hitta/sok-sv.json', (route) => route.abort());
  await page.goto('/sok/?q=förnya+recept');
  await page.locator('[data-hits] h2 a').first().waitFor();
  expect(await page.locator('[data-people]').isVisible()).toBe(false);
  await leave(page);
});
