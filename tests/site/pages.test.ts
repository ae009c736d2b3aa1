import { describe, expect, test } from 'vitest';
import { readText } from './read-html.ts';
import { guides, pages, services } from './read-site.ts';

const expected = [
  '/',
  '/404.html',
  '/om/',
  '/sok/',
  '/tillganglighet/',
  ...services.map((service) => `/${service}/`),
  ...guides.map((guide) => `/${guide}/`),
].sort();

test('the site has the pages that people look for, and no others', () => {
  expect(pages.map(({ path }) => path).sort()).toEqual(expected);
});

test('no two pages have the same title or description', () => {
  for (const part of [/<title>([^<]*)<\/title>/u, /<meta name="description" content="([^"]*)"/u]) {
    const texts = pages.map(({ html }) => part.exec(html)?.[1] ?? '');
    expect(texts.every((text) => text.length > 0)).toBe(true);
    expect(new Set(texts).size).toBe(texts.length);
  }
});

describe.each(pages)('$path', ({ html, tags }) => {
  const named = (name: string) => tags.filter((tag) => tag.name === name);

  test('says its language, fits the screen and lets people zoom', () => {
    expect(named('html')[0]?.attributes.get('lang')).toBe('sv');
    const viewport = named('meta').find(({ attributes }) => attributes.get('name') === 'viewport');
    expect(viewport?.attributes.get('content')).toContain('width=device-width');
    expect(viewport?.attributes.get('content')).not.toMatch(/maximum-scale|user-scalable/u);
  });

  test('has one main heading, one main part, and headings that never skip a level', () => {
    expect(named('h1')).toHaveLength(1);
    expect(named('main')).toHaveLength(1);
    const levels = tags.flatMap(({ name }) => (/^h[1-6]$/u.test(name) ? Number(name[1]) : []));
    // The settings dialog stands before the page's own heading and is a world of its own.
    const own = levels.slice(levels.indexOf(1));
    for (const [index, level] of own.entries()) {
      expect(level).toBeLessThanOrEqual((own[index - 1] ?? 0) + 1);
    }
  });

  test('uses every id once, and refers to ids that are there', () => {
    const ids = tags.flatMap(({ attributes }) => attributes.get('id') ?? []);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    const referred = tags.flatMap(({ attributes }) =>
      ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls'].flatMap(
        (name) => attributes.get(name)?.split(/\s+/u) ?? [],
      ),
    );
    expect(referred.filter((id) => !ids.includes(id))).toEqual([]);
  });

  test('has no empty heading, link or button', () => {
    // A hit in a template is filled by the search.
    const shown = html.replace(/<template\b[^]*?<\/template>/gu, '');
    const empty = [...shown.matchAll(/<(h[1-6]|a|button)\b([^>]*)>([^]*?)<\/\1>/gu)].filter(
      ([, , attributes = '', inner = '']) =>
        readText(inner) === '' && !/aria-label/u.test(attributes + inner),
    );
    expect(empty.map(([tag]) => tag)).toEqual([]);
  });
});
