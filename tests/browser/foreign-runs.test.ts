import { afterAll, beforeAll, expect, test } from 'vitest';
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
