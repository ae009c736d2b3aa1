import pLimit from 'p-limit';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { guides, languages } from '../site/read-site.ts';
import { openSite, type Site } from './open-site.ts';
import { firstGuides } from './site-map.ts';
import { weighVisit } from './weigh-visit.ts';

/** BAR.md, Pages: before play, everything that comes over the line, headers included. */
const mostScripts = 8000;
/** Every file costs a journey of its own: what a page needs from the start is joined. */
const mostFiles = 2;
const mostInAll = 100_000;
/** No bar is written for the worker's own scripts: they are held to what they are today, and the marks in them change daily. */
const mostWorker = 17_600;

const phone = { width: 360, height: 640 };
const desktop = { width: 1280, height: 720 };
/** Of each service the first guide, in every language: the site tests weigh all. */
const paths = languages.flatMap(({ start }) =>
  guides.filter((guide) => firstGuides.has(guide)).map((guide) => `${start}${guide}/`),
);

/** So many visits at a time: each mostly waits for the page to be at rest. */
const atOnce = pLimit(6);

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

test('no guide page brings more than 8 KB of script, or 100 KB in all, before play', async () => {
  const visits = [phone, desktop].flatMap((viewport) =>
    (viewport === phone ? paths : paths.slice(0, 1)).map((path) => ({ path, viewport })),
  );
  expect(visits.length).toBeGreaterThan(languages.length * firstGuides.size);
  const weighed = await Promise.all(
    visits.map((visit) =>
      atOnce(async () => ({ ...visit, ...(await weighVisit(site.browser, visit)) })),
    ),
  );
  // A measure that sees nothing would always be content.
  expect(weighed.filter(({ files, scripts }) => files === 0 || scripts < 1000)).toEqual([]);
  expect(weighed.filter(({ scripts }) => scripts > mostScripts)).toEqual([]);
  expect(weighed.filter(({ files }) => files > mostFiles)).toEqual([]);
  expect(weighed.filter(({ inAll }) => inAll > mostInAll)).toEqual([]);
});

test('the worker that comes after is told apart from the page, and weighed', async () => {
  const visit = { path: paths[0] ?? '', viewport: phone };
  const without = await weighVisit(site.browser, visit);
  const { scripts, worker, kept } = await weighVisit(site.browser, { ...visit, withWorker: true });
  expect(scripts).toBe(without.scripts);
  expect(without.worker).toBe(0);
  expect(worker).toBeGreaterThan(1000);
  expect(worker).toBeLessThanOrEqual(mostWorker);
  expect(kept).toBeGreaterThan(worker);
});
