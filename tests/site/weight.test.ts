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

describe.each(paths)('%s', (path) => {
  const weigh = () => weighPage(findPage(path));

  test('comes in the first ten packets, styles and all', () => {
    expect(weigh().html).toBeLessThanOrEqual(14_600);
  });

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
  const heavy = findPaths.filter((path) => weighPage(findPage(path)).html > 14_600);
  expect(heavy).toEqual([]);
});

test.each(languages)('the county in $language weighs at most 100 KB in all', ({ start }) => {
  const { html, scripts, fonts } = weighPage(findPage(`${start}hitta/`));
  expect(html + scripts + fonts).toBeLessThanOrEqual(100_000);
});
