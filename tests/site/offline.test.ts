import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { films } from './film-index.ts';
import {
  guides,
  languageOf,
  languages,
  pages,
  readSiteFile,
  services,
  siteFiles,
} from './read-site.ts';

type SiteList = {
  files: Record<string, string>;
  saves: Record<string, string>;
  offlinePage: string;
};
type SaveList = { guides: { guide: string; files: [string, number, string?][] }[] };

/** A list as the worker gets it, called in as a script. */
function readList(language: string): SiteList {
  const text = readSiteFile(`offline/${language}.js`).toString();
  const mark = `).${language}=`;
  return JSON.parse(text.slice(text.indexOf(mark) + mark.length)) as SiteList;
}

const fileOf = (url: string): string => `${url.slice(1)}${url.endsWith('/') ? 'index.html' : ''}`;

describe.each(languages)('in $language', ({ language, start }) => {
  const list = readList(language);

  // A poster is printed by whoever has the place, and open data is had from a network.
  test('the worker keeps every page of the language but posters and open data, and no film', () => {
    const urls = Object.keys(list.files);
    const mine = pages.filter(
      ({ path }) =>
        languageOf(path) === language &&
        path !== '/404.html' &&
        !/\/(?:affisch|data)\/$/u.test(path) &&
        // A showing of one guide is saved with the guide.
        !/\/visa\/[^/]+\/[^/]+\/$/u.test(path) &&
        // Papers for several, and the wall and notes of one's own session, are saved when asked for.
        !/\/papper\/$|\/visa\/eget\/$|\/eget\/anteckningar\/$/u.test(path),
    );
    expect(urls.filter((url) => url.endsWith('/')).sort()).toEqual(
      mine.map(({ path }) => path).sort(),
    );
    expect(urls.filter((url) => /\.(?:mp4|pdf)$/u.test(url))).toEqual([]);
    expect(urls).toContain(list.offlinePage);
  });

  test('each file is proved by what is in it', () => {
    for (const [url, proof] of Object.entries(list.files)) {
      const digest = createHash('sha256')
        .update(readSiteFile(fileOf(url)))
        .digest('base64');
      expect(proof, url).toBe(digest.slice(0, 12));
    }
  });

  test('all of it weighs no more than four minutes of film', () => {
    const packed = /\.(?:webp|png|woff2)$/u;
    const bytes = Object.keys(list.files).reduce((sum, url) => {
      const file = readSiteFile(fileOf(url));
      return sum + (packed.test(url) ? file.length : gzipSync(file).length);
    }, 0);
    expect(bytes).toBeGreaterThan(200_000);
    expect(bytes).toBeLessThan(3_200_000);
  });

  test('what there is to save of a guide is there, as long as it says', () => {
    for (const guide of guides) {
      const save = JSON.parse(
        readSiteFile(`${start.slice(1)}${guide}/spara.json`).toString(),
      ) as SaveList;
      const files = save.guides.flatMap((one) => one.files);
      const shown = films.filter(({ file }) => files.some(([url]) => url.slice(1) === file));
      const wanted = shown.flatMap(({ file, sign }) => [file, ...(sign ? [sign] : [])]);
      expect(shown.map(({ shape }) => shape).sort(), guide).toEqual(['tall', 'wide']);
      const saved = files.filter(([url]) => url.endsWith('.mp4')).map(([url]) => url.slice(1));
      expect(saved.sort()).toEqual([...new Set(wanted)].sort());
      expect(files.filter(([url]) => url.endsWith('.vtt')).length).toBeGreaterThanOrEqual(3);
      expect(files.at(-1)?.[0]).toMatch(/\.pdf$/u);
      for (const [url, bytes, revision] of files) {
        expect(readSiteFile(fileOf(url)).length, url).toBe(bytes);
        // What its name does not tell apart is told apart by its version.
        expect(/\.[0-9a-f]{12}\./u.test(url) || revision !== undefined, url).toBe(true);
      }
    }
    expect(
      Object.values(list.saves)
        .map(fileOf)
        .every((file) => siteFiles.includes(file)),
    ).toBe(true);
    expect(Object.keys(list.saves)).toHaveLength(guides.length);
  });

  test('a service is saved with all its guides', () => {
    for (const service of services) {
      const save = JSON.parse(
        readSiteFile(`${start.slice(1)}${service}/spara.json`).toString(),
      ) as SaveList;
      expect(save.guides.map(({ guide }) => guide).sort()).toEqual(
        guides.filter((guide) => guide.startsWith(`${service}/`)).sort(),
      );
    }
  });
});

test('the worker is small', () => {
  expect(gzipSync(readSiteFile('sw.js')).length).toBeLessThan(8000);
});
