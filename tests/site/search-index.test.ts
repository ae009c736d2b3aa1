import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import type { GuideText, LexiconFile } from '../../src/search/lexicon.ts';
import { unpackWords } from '../../src/search/spelling/pack-words.ts';
import { findPage, guides, languages, readSiteFile, root, siteFiles } from './read-site.ts';

/** The folder is named after what is in it. */
const folder =
  siteFiles.find((file) => /^search-[0-9a-f]{10}\/sv\.json$/u.test(file))?.split('/')[0] ?? '';
const codeOf = (start: string): string => start.split('/')[1] || 'sv';
const readJson = <T>(file: string): T => JSON.parse(readSiteFile(file).toString()) as T;

const searches = languages.map(({ start }) => {
  const language = codeOf(start);
  const lexicon = readJson<LexiconFile>(`${folder}/${language}.json`);
  const texts = lexicon.guides.map((_, at) =>
    readJson<GuideText>(`${folder}/${language}-g${at}.json`),
  );
  return { language, lexicon, texts };
});

test('every guide is found in each language, and nothing else', () => {
  for (const { language, lexicon, texts } of searches) {
    expect(lexicon.guides.map(({ guide }) => guide).sort(), language).toEqual([...guides].sort());
    expect(lexicon.lengths.every((length) => length > 50)).toBe(true);
    const parts = siteFiles.filter((file) => file.startsWith(`${folder}/${language}-g`));
    expect(parts).toHaveLength(texts.length);
  }
});

test('a hit has what it needs to be shown, and a step that answers its heading', () => {
  for (const { language, texts } of searches)
    for (const { title, service, length, steps } of texts) {
      for (const part of [title, service, length])
        expect(part, `${language} ${title}`).toBeTruthy();
      expect(steps.length, title).toBeGreaterThan(1);
      for (const { heading, text } of steps) expect(text, title).toContain(heading);
    }
});

test('what is said on the page and in the film is found, and what stands around it is not', () => {
  for (const { language, lexicon, texts } of searches) {
    const words = unpackWords(lexicon.words);
    // Letters that are folded, and another script, are tried by the searches themselves.
    const said = texts.flatMap(({ steps }) =>
      steps.flatMap(({ text }) => text.toLowerCase().match(/(?<!\p{L})[a-z]{6,}(?!\p{L})/gu) ?? []),
    );
    const found = said.filter((word) => words.has(word));
    if (language !== 'ar') expect(found.length, language).toBeGreaterThan(said.length / 2);
    for (const around of ['transkription', 'transcript']) expect(words.has(around)).toBe(false);
  }
});

test('what is needed to understand a search is there in each language, and is small', () => {
  for (const { language, lexicon } of searches) {
    const bytes = readSiteFile(`${folder}/${language}.json`);
    // A new language has nothing written for its searches at first.
    const file = join(root, `content/search/${language}.yaml`);
    const help = existsSync(file)
      ? (parse(readFileSync(file, 'utf8')) as { asks: object })
      : undefined;
    expect(lexicon.asks.map(([guide]) => lexicon.guides[guide]?.guide).sort()).toEqual(
      Object.keys(help?.asks ?? {}).sort(),
    );
    if (help) expect(lexicon.skip.length).toBeGreaterThan(5);
    // What a language's guides bring with them, and half of it is what editors have written.
    expect(gzipSync(bytes).length).toBeLessThan(4000 + guides.length * 400);
    expect(gzipSync(readSiteFile(`${folder}/${language}-0.json`)).length).toBeLessThan(
      500 + guides.length * 250,
    );
  }
});

test("every step that may answer has a small picture, and none is anybody else's", () => {
  const pictures = siteFiles.filter((file) => /^films\/.*\.\d+\.webp$/u.test(file));
  const steps = searches.flatMap(({ texts }) => texts.flatMap((text) => text.steps));
  expect(pictures.length).toBeGreaterThanOrEqual(guides.length);
  expect(steps.length).toBeGreaterThanOrEqual(guides.length);
  for (const file of pictures) {
    const { length } = readSiteFile(file);
    expect(length, file).toBeGreaterThan(500);
    expect(length, file).toBeLessThan(30_000);
  }
});

test('pages search in the files that were made with them', () => {
  for (const { start } of languages)
    for (const path of [start, `${start}sok/`]) {
      const { tags } = findPage(path);
      const box = tags.find(({ name }) => name === 'search-box');
      for (const name of ['data-lexicon', 'data-near'])
        expect(siteFiles).toContain(box?.attributes.get(name)?.slice(1));
    }
});
