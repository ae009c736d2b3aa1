import { describe, expect, test } from 'vitest';
import {
  findPage,
  isServed,
  languageOf,
  languages,
  pages,
  readSiteFile,
  siteConfig,
  siteFiles,
} from './read-site.ts';

const origin = 'https://koppla.invalid';
const resourceRels = /\b(?:stylesheet|icon|preload|modulepreload|prefetch|manifest|preconnect)\b/u;

/** Addresses that a page makes the browser fetch by itself. */
function resourcesOf({ tags }: (typeof pages)[number]): string[] {
  return tags.flatMap(({ name, attributes }) => {
    if (name === 'link' && !resourceRels.test(attributes.get('rel') ?? '')) return [];
    const single = ['src', 'poster', 'data', ...(name === 'link' ? ['href'] : [])];
    const several = attributes.get('srcset')?.split(',') ?? [];
    return [
      ...single.flatMap((attribute) => attributes.get(attribute) ?? []),
      ...several.map((entry) => entry.trim().split(/\s/u)[0] ?? ''),
      ...(name === 'use' || name === 'image' ? [attributes.get('href') ?? ''] : []),
    ];
  });
}

const urlsInCss = (css: string): string[] => [
  ...[...css.matchAll(/url\(\s*["']?([^"')]+)["']?\s*\)/gu)].map(([, url = '']) => url),
  ...[...css.matchAll(/@import\s+["']([^"']+)["']/gu)].map(([, url = '']) => url),
];

const stylesOf = ({ tags }: (typeof pages)[number]): string =>
  tags.flatMap(({ name, body }) => (name === 'style' ? (body ?? '') : [])).join('\n');

/** What is wrong with an address that stands on `path`; an empty list when it leads somewhere. */
function faultsOf(address: string, path: string): string[] {
  if (address.startsWith('data:')) return [];
  const url = new URL(address, origin + path);
  if (url.origin !== origin) return [`${address}: another origin`];
  return isServed(url.pathname) ? [] : [`${address}: not there`];
}

describe.each(pages)('$path', (page) => {
  test('fetches only files of its own site, and all of them are there', () => {
    const addresses = [...resourcesOf(page), ...urlsInCss(stylesOf(page))];
    expect(addresses.length).toBeGreaterThan(2);
    expect(addresses.flatMap((address) => faultsOf(address, page.path))).toEqual([]);
  });

  test('has links that lead to a page, and to a place on it', () => {
    const links = page.tags.flatMap(({ name, attributes }) =>
      name === 'a' || name === 'area' ? (attributes.get('href') ?? []) : [],
    );
    const faults = links.flatMap((link) => {
      const url = new URL(link, origin + page.path);
      if (['mailto:', 'tel:', 'geo:'].includes(url.protocol)) return [];
      if (url.origin !== origin) return url.protocol === 'https:' ? [] : [`${link}: not https`];
      if (!isServed(url.pathname)) return [`${link}: not there`];
      if (url.hash === '') return [];
      const id = decodeURIComponent(url.hash.slice(1));
      const isThere = findPage(url.pathname).tags.some(
        ({ attributes }) => attributes.get('id') === id,
      );
      return isThere ? [] : [`${link}: no such place`];
    });
    expect(links.length).toBeGreaterThan(2);
    expect(faults).toEqual([]);
  });

  test('leads home and to the accessibility statement, and opens no new windows', () => {
    const links = page.tags.filter(({ name }) => name === 'a').map(({ attributes }) => attributes);
    const start = languages.find(({ language }) => language === languageOf(page.path))?.start;
    for (const path of ['', 'om/', 'tillganglighet/', 'hjalp/', 'ord/', 'mina-filmer/']) {
      expect(links.some((link) => link.get('href') === `${start}${path}`)).toBe(true);
    }
    expect(links.filter((link) => link.has('target'))).toEqual([]);
  });

  test('takes forms to pages of the site', () => {
    const actions = page.tags.flatMap(({ attributes }) => attributes.get('action') ?? []);
    expect(actions.flatMap((action) => faultsOf(action, page.path))).toEqual([]);
  });
});

test('style sheets that are fetched later fetch only files of the site', () => {
  const sheets = siteFiles.filter((file) => /^_astro\/.*\.css$/u.test(file));
  expect(sheets.length).toBeGreaterThan(0);
  const faults = sheets.flatMap((file) =>
    urlsInCss(readSiteFile(file).toString()).flatMap((url) => faultsOf(url, `/${file}`)),
  );
  expect(faults).toEqual([]);
});

test('every built script, style sheet and font is asked for by something', () => {
  const assets = siteFiles.filter((file) => file.startsWith('_astro/'));
  const texts = [
    ...pages.map(({ html }) => html),
    ...assets
      .filter((file) => /\.(?:js|css)$/u.test(file))
      .map((file) => readSiteFile(file).toString()),
  ];
  const name = (file: string) => file.slice('_astro/'.length);
  // Where nobody is known to help with anything, no page shows the next time that somebody does.
  const unasked = siteConfig.examples ? /^$/u : /\/near\.[^/]+\.css$/u;
  expect(
    assets.filter(
      (file) => !unasked.test(file) && !texts.some((text) => text.includes(name(file))),
    ),
  ).toEqual([]);
});

describe.each(pages.filter(({ html }) => html.includes('hreflang=')))('$path', ({ path, tags }) => {
  test('leads to itself in every language that it can be had in, and to what there is instead', () => {
    const own = languages.find(({ language }) => language === languageOf(path))?.start ?? '/';
    const links = tags.filter(({ name }) => name === 'a').map(({ attributes }) => attributes);
    for (const { language, start } of languages) {
      if (language === languageOf(path)) continue;
      const link = links.find((each) => each.get('hreflang') === language);
      const same = start + path.slice(own.length);
      if (isServed(same)) expect(link?.get('href')).toBe(same);
      else expect(languageOf(link?.get('href') ?? '')).toBe(language);
      expect(link?.get('lang')).toBe(language);
    }
  });
});

test('every page that is found can be had in every language, by its head', () => {
  const found = pages.filter(
    ({ html, path }) =>
      !html.includes('content="noindex"') && !/\/lattlast\/$|\/(?:for-hjalpare|visa)\//u.test(path),
  );
  for (const { path, tags } of found) {
    // A feed is another form of the page, and of no language of its own.
    const alternates = tags.filter(
      ({ name, attributes }) =>
        name === 'link' && attributes.get('rel') === 'alternate' && !attributes.has('type'),
    );
    expect(
      alternates.map(({ attributes }) => attributes.get('hreflang')),
      path,
    ).toEqual([...languages.map(({ language }) => language), 'x-default']);
  }
});
