import { gunzipSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import type { LexiconFile } from '../../src/search/lexicon.ts';
import { findPage, guides, languages, readSiteFile, siteFiles } from './read-site.ts';

type Entry = { languages: Record<string, { page_count: number; hash: string }> };
type Fragment = {
  url: string;
  content: string;
  meta: Record<string, string>;
  anchors: { id: string; text: string }[];
};

/** A Pagefind fragment: one page as the search shows it. */
function readFragment(file: string): Fragment {
  const text = gunzipSync(readSiteFile(file)).toString();
  return JSON.parse(text.slice(text.indexOf('{'))) as Fragment;
}

/** The folder is named after what is in it. */
const folder =
  siteFiles.find((file) => /^search-[0-9a-f]{10}\/sv\.json$/u.test(file))?.split('/')[0] ?? '';

const fragments = siteFiles
  .filter((file) => file.startsWith(`${folder}/pagefind/fragment/`))
  .map(readFragment);

test('there is an index for each language', () => {
  const entry = JSON.parse(
    readSiteFile(`${folder}/pagefind/pagefind-entry.json`).toString(),
  ) as Entry;
  expect(Object.keys(entry.languages).sort()).toEqual(['ar', 'en', 'sv']);
  for (const { page_count } of Object.values(entry.languages))
    expect(page_count).toBe(guides.length);
  expect(siteFiles).toContain(`${folder}/pagefind/pagefind.js`);
});

test('the index holds every guide and nothing else', () => {
  expect(fragments.map(({ url }) => url).sort()).toEqual(
    languages.flatMap(({ start }) => guides.map((guide) => `${start}${guide}/`)).sort(),
  );
});

test('a hit has what it needs to be shown', () => {
  for (const { url, meta } of fragments) {
    for (const name of ['title', 'summary', 'service', 'serviceId', 'length']) {
      expect(meta[name], `${name} of ${url}`).toBeTruthy();
    }
  }
});

test('what is said twice on a page is found once', () => {
  const swedish = fragments.filter(({ url }) => !/^\/(?:en|ar)\//u.test(url));
  expect(swedish).toHaveLength(guides.length);
  for (const { url, content } of swedish) {
    expect(content, url).toContain('Steg 1');
    expect(content, url).not.toContain('Läs det som sägs i filmen');
    expect(content, url).not.toContain('Spela filmen');
  }
});

test('what is needed to understand a search is there in each language, and is small', () => {
  for (const { start } of languages) {
    const language = start.split('/')[1] || 'sv';
    const bytes = readSiteFile(`${folder}/${language}.json`);
    const lexicon = JSON.parse(bytes.toString()) as LexiconFile;
    expect(lexicon.guides.map(({ guide }) => guide).sort()).toEqual([...guides].sort());
    expect(lexicon.asks.map(([guide]) => lexicon.guides[guide]?.guide).sort()).toEqual(
      [...guides].sort(),
    );
    expect(lexicon.skip.length).toBeGreaterThan(5);
    for (const { hit } of lexicon.guides)
      expect(siteFiles).toContain(`${folder}/pagefind/fragment/${hit}.pf_fragment`);
    expect(gzipSync(bytes).length).toBeLessThan(9000);
  }
});

test("every step that may answer has a small picture, and none is anybody else's", () => {
  const pictures = siteFiles.filter((file) => /^films\/.*\.\d+\.webp$/u.test(file));
  const steps = fragments.flatMap(({ anchors }) =>
    anchors.filter(({ id }) => /^steg-\d+$/u.test(id)),
  );
  expect(pictures.length).toBeGreaterThanOrEqual(guides.length);
  expect(steps.length).toBeGreaterThanOrEqual(guides.length);
  for (const file of pictures) {
    const { length } = readSiteFile(file);
    expect(length, file).toBeGreaterThan(500);
    expect(length, file).toBeLessThan(30_000);
  }
});

test('a step that answers has its heading in the index', () => {
  for (const { url, anchors } of fragments)
    for (const { id } of anchors.filter((anchor) => /^steg-\d/u.test(anchor.id))) {
      const heading = anchors.find((anchor) => anchor.id === id.replace('steg-', 's'));
      expect(heading?.text, `${url}#${id}`).toMatch(/\d \S/u);
    }
});

test('pages search in the files that were made with them', () => {
  for (const { start } of languages)
    for (const path of [start, `${start}sok/`]) {
      const { tags } = findPage(path);
      const box = tags.find(({ name }) => name === 'search-box');
      for (const name of ['data-lexicon', 'data-index'])
        expect(siteFiles).toContain(box?.attributes.get(name)?.slice(1));
    }
});
