import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isDrawnGuide } from './film-index.ts';
import { readText } from './read-html.ts';
import { guides, languageOf, languages, pages, root, services } from './read-site.ts';
import { packs, readShown, sessionsIn } from './written.ts';

const single = [
  '',
  'om/',
  'sok/',
  'tillganglighet/',
  'hjalp/',
  'ord/',
  'mina-filmer/',
  'beratta/',
  'usb/',
  'utan-nat/',
  'skylt/',
  'data/',
];
const find = [
  'hitta/',
  ...readShown('municipalities').map(({ id }) => `hitta/${id}/`),
  ...readShown('places').map(({ id }) => `hitta/plats/${id}/`),
  ...readShown('events').map(({ id }) => `hitta/tillfalle/${id}/`),
  ...readShown('organisations').map(({ id }) => `hitta/organisation/${id}/`),
];
/** A poster is for the door of a place where something happens again and again, and in Swedish. */
const posters = readShown('places')
  .filter(({ kind }) => kind !== 'online')
  .filter(({ id }) => readShown('events').some(({ place, when }) => place === id && when?.repeat))
  .map(({ id }) => `/hitta/plats/${id}/affisch/`);
/** Plans and advice are in Swedish, and in English where the site has it. */
const planned = languages
  .filter(({ language }) => ['sv', 'en'].includes(language))
  .map(({ language, start }) => ({ start, sessions: sessionsIn(language) }));
/**
 * What helpers have, in English too: a plan and notes for each session, and a showing for each session and
 * each guide.
 */
const helpers = [
  ...planned.flatMap(({ start, sessions }) => [
    `${start}for-hjalpare/`,
    ...sessions.flatMap((name) => [
      `${start}for-hjalpare/${name}/`,
      `${start}for-hjalpare/${name}/anteckningar/`,
    ]),
    `${start}visa/`,
    ...[...sessions, ...guides, 'eget'].map((name) => `${start}visa/${name}/`),
  ]),
  // A session that a volunteer puts together, and papers to hand out in all languages that guides are in.
  ...planned.flatMap(({ start }) => [
    `${start}for-hjalpare/eget/`,
    `${start}for-hjalpare/eget/anteckningar/`,
  ]),
  ...languages.flatMap(({ start }) => [
    `${start}for-hjalpare/eget/papper/`,
    ...services.map((service) => `${start}${service}/papper/`),
  ]),
  ...packs.map(({ start, session }) => `${start}for-hjalpare/${session}/papper/`),
];
/** Advice for helpers, and the counter, are in Swedish and for those who are new to it. */
const advice = readdirSync(join(root, 'content/helping')).flatMap(
  (file) => /^(.+)\.mdx$/u.exec(file)?.[1] ?? [],
);
const helping = planned.flatMap(({ start }) =>
  ['rad/', 'rakna/', ...advice.map((name) => `rad/${name}/`)].map(
    (page) => `${start}for-hjalpare/${page}`,
  ),
);
const expected = [
  ...helping,
  ...helpers,
  '/404.html',
  ...posters,
  ...guides
    .filter((guide) => existsSync(join(root, 'content/guides', guide, 'easy.mdx')))
    .map((guide) => `/${guide}/lattlast/`),
  ...languages.flatMap(({ start }) => [
    ...[...single, ...find].map((page) => start + page),
    ...services.map((service) => `${start}${service}/`),
    ...guides.flatMap((guide) =>
      // What is filmed cannot be pressed: there is nothing to practise on.
      ['', ...(isDrawnGuide(guide) ? ['prova/'] : []), 'ljud/', 'skriv-ut/'].map(
        (page) => `${start}${guide}/${page}`,
      ),
    ),
  ]),
].sort();

const isFound = ({ html }: (typeof pages)[number]) => !html.includes('content="noindex"');

test('the site has the pages that people look for, and no others', () => {
  expect(pages.map(({ path }) => path).sort()).toEqual(expected);
});

test.each(languages)(
  'no two pages in $language have the same title or description',
  ({ language }) => {
    const found = pages.filter((page) => isFound(page) && languageOf(page.path) === language);
    expect(found.length).toBeGreaterThan(guides.length);
    for (const part of [
      /<title>([^<]*)<\/title>/u,
      /<meta name="description" content="([^"]*)"/u,
    ]) {
      const texts = found.map(({ html }) => part.exec(html)?.[1] ?? '');
      expect(texts.every((text) => text.length > 0)).toBe(true);
      expect(new Set(texts).size).toBe(texts.length);
    }
  },
);

describe.each(pages)('$path', ({ path, html, tags }) => {
  const named = (name: string) => tags.filter((tag) => tag.name === name);

  test('says its language, fits the screen and lets people zoom', () => {
    const attributes = named('html')[0]?.attributes;
    expect(attributes?.get('lang')).toBe(languageOf(path));
    expect(attributes?.get('dir')).toBe(languageOf(path) === 'ar' ? 'rtl' : 'ltr');
    const viewport = named('meta').find(({ attributes }) => attributes.get('name') === 'viewport');
    expect(viewport?.attributes.get('content')).toContain('width=device-width');
    expect(viewport?.attributes.get('content')).not.toMatch(/maximum-scale|user-scalable/u);
  });

  test('has one main heading, one main part, and headings that never skip a level', () => {
    expect(named('h1')).toHaveLength(1);
    expect(named('main')).toHaveLength(1);
    const levels = tags.flatMap(({ name }) => (/^h[1-6]$/u.test(name) ? Number(name[1]) : []));
    for (const [index, level] of levels.entries()) {
      expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1);
    }
  });

  test('uses every id once, and refers to ids that are there', () => {
    const ids = tags.flatMap(({ attributes }) => attributes.get('id') ?? []);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    const referred = tags.flatMap(({ attributes }) =>
      ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'popovertarget'].flatMap(
        (name) => attributes.get(name)?.split(/\s+/u) ?? [],
      ),
    );
    expect(referred.filter((id) => !ids.includes(id))).toEqual([]);
  });

  test('has no empty heading, link or button', () => {
    // What is in a template or waits for a script is filled before it is seen.
    const shown = html.replace(/<(template|practice-room)\b[^]*?<\/\1>/gu, '');
    const empty = [...shown.matchAll(/<(h[1-6]|a|button)\b([^>]*)>([^]*?)<\/\1>/gu)].filter(
      ([, , attributes = '', inner = '']) =>
        readText(inner) === '' &&
        !/aria-label|data-(?:press|part)|hidden/u.test(attributes + inner),
    );
    expect(empty.map(([tag]) => tag)).toEqual([]);
  });

  test('has no heading over nothing, and no empty list', () => {
    const nothing = /<(h[2-6])\b[^>]*>(?:(?!<\/\1>)[^])*<\/\1>\s*<\/(?:section|div|main)>/gu;
    expect(html.match(nothing) ?? []).toEqual([]);
    // What is found, and what is one's own, comes by script.
    if (/\/(?:sok|mina-filmer|eget)\/$/u.test(path)) return;
    const lists = [...html.matchAll(/<(ul|ol|dl)\b([^>]*)>\s*<\/\1>/gu)];
    expect(lists.filter(([, , attributes]) => !attributes?.includes('hidden'))).toEqual([]);
  });
});

test('whoever searches finds the way to what is for helpers, where that is in the language', () => {
  for (const { language, start } of languages) {
    const search = pages.find(({ path }) => path === `${start}sok/`)?.html ?? '';
    const main = search.slice(search.indexOf('<main'), search.indexOf('</main>'));
    const isThere = pages.some(({ path }) => path === `${start}for-hjalpare/`);
    expect(main.includes(`href="${start}for-hjalpare/"`), language).toBe(isThere);
  }
});
