import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { firstOf, guidesWithout, inBriefOf, labelsOf, meaningOf } from '../read-content.ts';
import { leave, openSite, type Site } from './open-site.ts';
import { pressPlay, readCaption } from './play-film.ts';
import { allWideFilms, pathsIn } from './site-map.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const kinds = [
  '/',
  '/bankid/',
  '/bankid/logga-in-pa-datorn/',
  '/bankid/logga-in-pa-datorn/skriv-ut/',
  '/sok/',
  '/ord/',
  '/hjalp/',
  '/mina-filmer/',
  '/beratta/',
  '/om/',
  '/tillganglighet/',
];

test.each(kinds)('the language is switched on %s, there and back', async (path) => {
  const { page, faults } = await site.visit();
  await page.goto(path);
  const looks = () =>
    page.evaluate(() => {
      const { lang, dir } = document.documentElement;
      return [lang, dir, getComputedStyle(document.body).direction];
    });
  await page.locator('.site-header').getByRole('link', { name: 'العربية' }).click();
  await page.waitForURL(`**/ar${path}`);
  expect(await looks()).toEqual(['ar', 'rtl', 'rtl']);
  await page.locator('.site-header').getByRole('link', { name: 'English' }).click();
  await page.waitForURL(`**/en${path}`);
  expect(await looks()).toEqual(['en', 'ltr', 'ltr']);
  await page.locator('.site-header').getByRole('link', { name: 'Svenska' }).click();
  await page.waitForURL((url) => url.pathname === path);
  expect(await looks()).toEqual(['sv', 'ltr', 'ltr']);
  expect(faults).toEqual([]);
  await leave(page);
});

test('every page but the easy twins, the posters, what is for helpers and the lost page exists in all three languages', () => {
  const isForAll = (path: string) => !/lattlast|affisch|404|\/(?:for-hjalpare|visa)\//u.test(path);
  for (const language of ['en', 'ar'] as const) {
    expect(pathsIn(language).filter(isForAll)).toEqual(
      pathsIn('sv')
        .filter(isForAll)
        .map((path) => `/${language}${path}`)
        .sort(),
    );
  }
  // What helpers read and what a room sees is in English too. Papers to take home are in all languages.
  const forHelpers = (path: string) => /\/(?:for-hjalpare|visa)\//u.test(path);
  const swedish = pathsIn('sv').filter(forHelpers);
  expect(pathsIn('en').filter(forHelpers)).toEqual(swedish.map((path) => `/en${path}`).sort());
  const inArabic = pathsIn('ar').filter(forHelpers);
  expect(inArabic.filter((path) => !path.endsWith('/papper/'))).toEqual([]);
  expect(inArabic.length).toBeGreaterThan(0);
});

test('the language is remembered at the next visit from outside, but links lead where they say', async () => {
  const { page } = await site.visit();
  await page.goto('/om/');
  await page.locator('.site-header').getByRole('link', { name: 'English' }).click();
  await page.waitForURL('**/en/om/');
  // As from a bookmark or a QR code: nothing on the site has led there.
  await page.goto('/bankid/skaffa/#steg-2');
  await page.waitForURL('**/en/bankid/skaffa/#steg-2');
  await page.locator('.site-header').getByRole('link', { name: 'Svenska' }).click();
  await page.waitForURL((url) => url.pathname === '/bankid/skaffa/' && url.hash === '#steg-2');
  await page.goto('/bankid/');
  expect(new URL(page.url()).pathname).toBe('/bankid/');
  await leave(page);
});

const untranslated = guidesWithout('ar');
const isTranslated = (guide: string): boolean => !untranslated.includes(guide);
/** A guide that is not in Arabic, and the one in Arabic that is to be seen before it. */
const swedish = untranslated.find((guide) => firstOf(guide).some(isTranslated)) ?? '';
const before = firstOf(swedish || 'bankid/skaffa').find(isTranslated);

test.runIf(swedish)(
  'an untranslated guide says so in Arabic, and shows the Swedish film',
  async () => {
    const { page, faults } = await site.visit();
    await page.goto(`/ar/${swedish}/`);
    const told = page.locator('.untranslated');
    expect(await told.isVisible()).toBe(true);
    expect(await told.innerText()).toMatch(/\p{Script=Arabic}/u);
    const languageOf = (part: Locator) =>
      part.evaluate((element) => element.closest('[lang]')?.getAttribute('lang'));
    expect(await languageOf(told)).toBe('ar');
    // Its name is the page's, and it is told to be in Swedish above the film.
    const brief = inBriefOf(swedish, 'ar');
    const title = page.getByRole('heading', { level: 1 });
    expect((await title.innerText()).replace(/[\u2066-\u2069]/gu, '')).toBe(brief?.title);
    const lead = await page.locator('.lead').innerText();
    expect(lead.replace(/[\u2066-\u2069]/gu, '')).toBe(brief?.summary);
    expect(await languageOf(title)).toBe('ar');
    expect((await page.title()).replace(/[\u2066-\u2069]/gu, '')).toContain(brief?.title);
    const topOf = async (part: Locator) => (await part.boundingBox())?.y ?? NaN;
    expect(await topOf(told)).toBeLessThan(await topOf(page.locator('.film')));
    // All of the guide is one block in its own language and direction; what is round it is the page's.
    const block = page.locator('article .apart');
    expect(await block.count()).toBe(1);
    expect(await block.getAttribute('lang')).toBe('sv');
    expect(await block.evaluate((element) => getComputedStyle(element).direction)).toBe('ltr');
    for (const part of ['.need', '.steps', '.failures', '.transcript'])
      expect(await block.locator(part).count(), part).toBeGreaterThan(0);
    expect(await block.innerText()).not.toMatch(/\p{Script=Arabic}/u);
    for (const part of ['.near', '.practise', '.film', '.walk'])
      expect(await languageOf(page.locator(part)), part).toBe('ar');
    // A hard word is Swedish, and explained in the reader's language; what keeps the guide is in it too.
    const cards = page.locator('.word-card');
    expect(await cards.count()).toBeGreaterThan(0);
    for (const text of await cards.allTextContents()) expect(text).toMatch(/\p{Script=Arabic}/u);
    for (const text of await page.locator('.take button').allTextContents())
      expect(text).toMatch(/\p{Script=Arabic}/u);
    // What leads to Swedish says so before it is pressed.
    const marks = page.locator('.in-swedish');
    for (const way of ['.near a[href$="skriv-ut/"]', '.walk a[href$="ljud/"]'])
      expect(await page.locator(way).locator('xpath=..').locator(marks).count(), way).toBe(1);
    expect(await page.locator('.film figcaption').innerText()).toContain('بالسويدية');
    await page.locator('.untranslated summary').click();
    const help = await told.innerText();
    const named = labelsOf(swedish).flatMap((name) => {
      const meaning = meaningOf(name, 'ar');
      return meaning === undefined ? [] : [`${name} ${meaning}`];
    });
    expect(named.length).toBeGreaterThan(1);
    for (const pair of named) expect(help.replace(/\s+/gu, ' ')).toContain(pair);
    expect(await told.locator(`a[href="/ar/${before}/"]`).isVisible()).toBe(true);
    for (const other of untranslated)
      expect(await told.locator(`a[href="/ar/${other}/"]`).count()).toBe(0);
    // By a language that is chosen there, and promises nothing.
    expect(await told.locator('a').last().getAttribute('href')).toBe('/ar/hitta/?sprak=ar');
    for (const name of await page.locator('article > .fold summary').allInnerTexts())
      expect(name).toMatch(/^\P{Script=Latin}+$/u);
    // It is told before it is pressed: on the film, and on the card that leads here.
    expect(await page.locator('.film-play').innerText()).toContain('بالسويدية');
    await page.goto(`/ar/${swedish.split('/')[0]}/`);
    const card = page.locator('li', { has: page.locator(`a[href="/ar/${swedish}/"]`) });
    expect(await card.innerText()).toContain('بالسويدية');
    const other = page.locator('li', { has: page.locator(`a[href="/ar/${before}/"]`) });
    for (const text of await other.allInnerTexts()) expect(text).not.toContain('بالسويدية');
    await page.goto(`/ar/${swedish}/`);
    const shown = allWideFilms.find(
      ({ guide, language }) => guide === swedish && language === 'sv',
    );
    expect(await page.locator('video').getAttribute('src')).toContain(`/${shown?.file}`);
    await pressPlay(page);
    await page.waitForFunction(readCaption);
    expect(await page.locator('[data-control=NextStep]').innerText()).toMatch(/\p{Script=Arabic}/u);
    expect(faults).toEqual([]);
    await leave(page);
  },
);

describe.each([
  { path: '/en/bankid/logga-in-pa-datorn/', script: /\p{Script=Latin}/u, language: 'English' },
  { path: '/ar/bankid/logga-in-pa-datorn/', script: /\p{Script=Arabic}/u, language: 'العربية' },
])('$path', ({ path, script, language }) => {
  test('has steps, film, captions and player in its language', async () => {
    const { page, faults } = await site.visit();
    await page.goto(path);
    expect(await page.locator('.untranslated').count()).toBe(0);
    expect(await page.locator('#steg-1').innerText()).toMatch(script);
    await pressPlay(page);
    await page.waitForFunction(readCaption);
    expect(await page.evaluate(readCaption)).toMatch(script);
    const words = await page.locator('.vjs-control-bar button:visible').allInnerTexts();
    for (const word of words) expect(word).toMatch(script);
    await page.locator('[data-control=MoreSwitch]').click();
    expect(await page.getByRole('dialog').innerText()).toContain(language);
    expect(faults).toEqual([]);
    await leave(page);
  });
});

test('in Arabic the page runs from right to left, the film and its timeline as everywhere', async () => {
  const { page } = await site.visit();
  await page.goto('/ar/bankid/logga-in-pa-datorn/');
  const number = await page.locator('#steg-1 h3 b').boundingBox();
  const words = await page.locator('#steg-1 h3 span').last().boundingBox();
  expect(number?.x).toBeGreaterThan(words?.x ?? Infinity);
  await leave(page);
});

test('who asks in a language for a page that is not there meets that language first', async () => {
  const { page } = await site.visit();
  for (const [path, language] of [
    ['/finns-inte/', 'sv'],
    ['/en/not-here/', 'en'],
    ['/ar/not-here/', 'ar'],
  ] as const) {
    await page.goto(path);
    const first = page.locator('main :is(h1, h2)').first();
    await expect
      .poll(() => first.evaluate((heading) => heading.closest('[lang]')?.getAttribute('lang')))
      .toBe(language);
    const ways = page.locator('main a').first();
    expect(await ways.getAttribute('href')).toMatch(language === 'sv' ? /\/$/u : `/${language}/`);
  }
  await leave(page);
});

test('explained words lead to films by their names in the language, and say which are Swedish', async () => {
  const { page } = await site.visit();
  await page.goto('/ar/ord/');
  const links = await page.locator('.glossary a').evaluateAll((all) =>
    all.map((link) => ({
      guide: new URL((link as HTMLAnchorElement).href).pathname.replace(/^\/ar\/|\/$/gu, ''),
      words: link.textContent?.replace(/[\u2066-\u2069]/gu, ''),
      language: link.closest('[lang]')?.getAttribute('lang'),
      isSwedish: link.querySelector('.in-swedish') !== null,
    })),
  );
  const swedish = guidesWithout('ar');
  expect(links.filter(({ isSwedish }) => isSwedish).length).toBeGreaterThan(0);
  for (const { guide, words, language, isSwedish } of links) {
    expect(language).toBe('ar');
    expect(isSwedish, guide).toBe(swedish.includes(guide));
    if (isSwedish) expect(words).toContain(inBriefOf(guide, 'ar')?.title);
  }
  const twice = await page
    .locator('[class]')
    .evaluateAll((all) =>
      all
        .map(({ className }) => String(className).split(' '))
        .filter((names) => new Set(names).size < names.length),
    );
  expect(twice).toEqual([]);
  await leave(page);
});
