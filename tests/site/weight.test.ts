import { describe, expect, test } from 'vitest';
import { weighPage } from './measure-weight.ts';
import { findPage, guides, languages, pages } from './read-site.ts';
import { readShown } from './written.ts';

/**
 * The drawn screens' styles. Whoever has scripts gets them when the rest of the page is there, and no
 * first picture waits for them; without scripts they come with the page, in a second journey.
 */
const mostWithoutScripts = 3_200;

/** BAR.md, Pages: gzip -9; 14.6 KB is one TCP initial window, ten segments of 1460 bytes. */
const paths = languages.flatMap(({ start }) => guides.map((guide) => `${start}${guide}/`));

const segment = 1_460;

/**
 * What an editor may write decides the last few hundred bytes, and no check can reckon them: text is
 * packed with the rest of its page. One guide, in every language and form, may need an eleventh packet.
 */
test('guides come in the first ten packets, styles and all, and never in more than eleven', () => {
  const heavy = paths
    .map((path) => ({ path, html: weighPage(findPage(path)).html }))
    .filter(({ html }) => html > 10 * segment);
  const most = Math.max(languages.length, Math.ceil(paths.length / 20));
  expect(heavy.length, JSON.stringify(heavy)).toBeLessThanOrEqual(most);
  expect(heavy.filter(({ html }) => html > 11 * segment)).toEqual([]);
});

describe.each(paths)('%s', (path) => {
  const weigh = () => weighPage(findPage(path));

  test('asks whoever has no scripts for at most 3.2 KB more', () => {
    const { withoutScripts } = weigh();
    expect(withoutScripts).toBeGreaterThan(0);
    expect(withoutScripts).toBeLessThanOrEqual(mostWithoutScripts);
  });

  test('names at most 8 KB of script', () => {
    const { scripts } = weigh();
    expect(scripts).toBeGreaterThan(0);
    expect(scripts).toBeLessThanOrEqual(8_000);
  });

  test('weighs at most 100 KB with its typeface and poster', () => {
    const { html, scripts, fonts, poster } = weigh();
    expect(fonts).toBeGreaterThan(0);
    expect(poster).toBeGreaterThan(0);
    expect(html + scripts + fonts + poster).toBeLessThanOrEqual(100_000);
  });
});

const findPaths = pages.map(({ path }) => path).filter((path) => /\/hitta\//u.test(path));

test('every page of places and occasions comes in the first ten packets too', () => {
  const { length } = [...readShown('municipalities'), ...readShown('places')];
  expect(findPaths.length).toBeGreaterThanOrEqual(length * languages.length);
  const heavy = findPaths.filter((path) => weighPage(findPage(path)).html > 10 * segment);
  expect(heavy).toEqual([]);
});

test.each(languages)('the county in $language weighs at most 100 KB in all', ({ start }) => {
  const { html, scripts, fonts } = weighPage(findPage(`${start}hitta/`));
  expect(html + scripts + fonts).toBeLessThanOrEqual(100_000);
});
