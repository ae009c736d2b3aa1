import { afterAll, beforeAll, expect, test } from 'vitest';
import { guidesToPress, guidesWithout } from '../read-content.ts';
import { wideFilms } from '../site/film-index.ts';
import { readSiteFile } from '../site/read-site.ts';
import { measureRuns } from './find-turned.ts';
import { leave, openSite, type Site } from './open-site.ts';
import { pathsIn } from './site-map.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const turnedOf = (runs: Awaited<ReturnType<typeof measureRuns>>): string[] =>
  runs.filter(({ isTurned }) => isTurned).map(({ run }) => run);

test('without its marks a telephone number is drawn the other way round: the measure sees it', async () => {
  const { page } = await site.visit();
  await page.setContent('<p dir="rtl">اتصل بالرقم 114 14 الآن</p>');
  expect(turnedOf(await measureRuns(page))).toEqual(['114 14']);
  await page.setContent('<p dir="rtl">اتصل بالرقم \u2066114 14\u2069 الآن</p>');
  expect(turnedOf(await measureRuns(page))).toEqual([]);
  await leave(page);
});

test('on every Arabic page and sheet foreign words and numbers keep their order', async () => {
  const { page } = await site.visit();
  const turned: string[] = [];
  const seen = new Set<string>();
  for (const path of pathsIn('ar')) {
    await page.goto(path);
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    const runs = await measureRuns(page);
    for (const { run } of runs) seen.add(run);
    turned.push(...turnedOf(runs).map((run) => `${path}: ${run}`));
  }
  expect(turned).toEqual([]);
  expect([...seen]).toEqual(expect.arrayContaining(['1177.se', 'Koppla upp', 'BankID']));
  await leave(page);
});

/** Runs in the page: the languages of what a practice says, from top to bottom; names are no language. */
const languagesOfWords = (): string[] => {
  const words = document.querySelector('[data-words]');
  const walker = document.createTreeWalker(words ?? document.body, NodeFilter.SHOW_TEXT);
  const told: { top: number; lang: string }[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!parent || parent.closest('bdi') || node.nodeValue?.trim() === '') continue;
    const { lang = '', dir } = parent.closest<HTMLElement>('[lang]') ?? document.documentElement;
    const range = document.createRange();
    range.selectNode(node);
    // A word that is the same everywhere may stand in an Arabic sentence.
    const isLatin =
      !/\p{Script=Arabic}/u.test(node.nodeValue ?? '') &&
      /\p{Script=Latin}/u.test(node.nodeValue ?? '');
    const isTold = isLatin === (lang === 'sv') && dir === (isLatin ? 'ltr' : 'rtl');
    told.push({ top: range.getBoundingClientRect().top, lang: isTold ? lang : `not ${lang}` });
  }
  const order = told.sort((one, other) => one.top - other.top).map(({ lang }) => lang);
  return order.filter((lang, at) => lang !== order[at - 1]);
};

test('in a practice without translation all that is told is in Arabic', async () => {
  const { page } = await site.visit({ reading: { motion: 'less' } });
  const untranslated = guidesWithout('ar').filter((guide) => guidesToPress.includes(guide));
  for (const path of untranslated.map((guide) => `/ar/${guide}/prova/`)) {
    await page.goto(path);
    const press = (name: string) =>
      page
        .locator(`[data-press=${name}]`)
        .first()
        .evaluate((one: HTMLElement) => one.click());
    while (await page.locator('[data-part=room]').isVisible()) {
      const lures = await page.locator('practice-room').evaluate((room: HTMLElement) => {
        const tasks = JSON.parse(room.dataset['tasks'] ?? '[]') as { avoid: { tap: string }[] }[];
        return tasks.flatMap(({ avoid }) => avoid.map(({ tap }) => tap));
      });
      const lure = page.locator(
        lures.map((id) => `[data-screen] [data-target="${id}"]`).join() || 'none',
      );
      for (const move of ['come', 'beside', 'lure']) {
        if (move === 'beside')
          await page.locator('[data-screen]').evaluate((one: HTMLElement) => one.click());
        if (move === 'lure' && (await lure.count()) > 0)
          await lure.first().evaluate((one: HTMLElement) => one.click());
        const order = await page.evaluate(languagesOfWords);
        expect(order, `${path}, ${move}`).toEqual(['ar']);
      }
      await press('skip');
    }
  }
  await leave(page);
});

test('in Arabic captions they do too', async () => {
  const { page } = await site.visit();
  const tracks = wideFilms.flatMap(({ tracks: all }) =>
    all.filter(({ language }) => language === 'ar'),
  );
  const lines = tracks.flatMap(({ file }) =>
    readSiteFile(file)
      .toString()
      .split('\n')
      .filter((line) => /\p{Script=Arabic}/u.test(line)),
  );
  // A caption's lines find their direction by themselves, as browsers and video.js draw them.
  await page.setContent(
    `<style>p { unicode-bidi: plaintext }</style><div dir="rtl">${lines.map((line) => `<p>${line}</p>`).join('')}</div>`,
  );
  const runs = await measureRuns(page);
  expect(runs.length).toBeGreaterThan(10);
  expect(turnedOf(runs)).toEqual([]);
  await leave(page);
});
