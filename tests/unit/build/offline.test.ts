import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chooseSaved, isKept } from '../../../src/build/offline/offline-files.ts';
import { listAddresses } from '../../../src/build/offline/offline-saves.ts';

test.each([
  ['index.html', true, false],
  ['bankid/skaffa/prova/index.html', true, false],
  ['en/bankid/index.html', false, true],
  ['404.html', false, false],
  ['data/index.html', false, false],
  ['ar/data/index.html', false, false],
  ['data/platser.json', false, false],
  ['_astro/a.js', true, true],
  ['favicon.svg', true, true],
  ['films/a.sv.1.mp4', false, false],
  ['bankid/skaffa/koppla-upp-bankid-skaffa.pdf', false, false],
  ['bankid/skaffa/spara.json', true, false],
  ['visa/oppen-hjalp/index.html', true, false],
  ['en/visa/oppen-hjalp/index.html', false, true],
  ['en/visa/bankid/skaffa/index.html', false, false],
  ['en/visa/eget/index.html', false, false],
  ['for-hjalpare/eget/anteckningar/index.html', false, false],
  ['search-0123456789/sv.json', true, false],
  ['search-0123456789/sv-0.json', true, false],
  ['search-0123456789/en-g12.json', false, true],
  ['hitta/sok-sv.json', true, false],
  ['en/hitta/sok-en.json', false, true],
])('%s: kept with Swedish %s, with English %s', (path, sv, en) => {
  expect([isKept(path, 'sv'), isKept(path, 'en')]).toEqual([sv, en]);
});

describe('a site with many guides', () => {
  let dist: string;
  const sizes: Record<string, number> = {
    'index.html': 100,
    'bankid/index.html': 100,
    'bankid/skaffa/index.html': 100,
    'bankid/skaffa/prova/index.html': 100,
    'bankid/skaffa/skriv-ut/index.html': 100,
    'en/bankid/index.html': 900,
  };
  const files = Object.keys(sizes);
  beforeAll(async () => {
    dist = await mkdtemp(join(tmpdir(), 'koppla-upp-'));
    for (const [path, bytes] of Object.entries(sizes)) {
      await mkdir(dirname(join(dist, path)), { recursive: true });
      await writeFile(join(dist, path), 'x'.repeat(bytes));
    }
  });
  afterAll(() => rm(dist, { recursive: true }));

  test.each([
    [500, []],
    [499, ['bankid/skaffa/prova/index.html', 'bankid/skaffa/skriv-ut/index.html']],
    [
      299,
      [
        'bankid/skaffa/index.html',
        'bankid/skaffa/prova/index.html',
        'bankid/skaffa/skriv-ut/index.html',
      ],
    ],
    [
      0,
      [
        'bankid/skaffa/index.html',
        'bankid/skaffa/prova/index.html',
        'bankid/skaffa/skriv-ut/index.html',
      ],
    ],
  ])('with room for %i bytes leaves %j to be saved', async (budgetBytes, left) => {
    expect([...(await chooseSaved(dist, files, 'sv', budgetBytes))].sort()).toEqual(left);
  });
});

test('a county with thousands of occasions is kept by its finder, and its guides before its places', async () => {
  const dist = await mkdtemp(join(tmpdir(), 'koppla-upp-'));
  const pages = [
    'hitta/index.html',
    'hitta/nara-sv.json',
    'hitta/aneby/index.html',
    'hitta/plats/a/index.html',
    'hitta/plats/a.ics',
    'hitta/tillfalle/b/index.html',
    'hitta/tillfalle/b.ics',
    'bankid/skaffa/index.html',
    'bankid/skaffa/skriv-ut/index.html',
  ];
  try {
    for (const path of pages) {
      await mkdir(dirname(join(dist, path)), { recursive: true });
      await writeFile(join(dist, path), 'x'.repeat(100));
    }
    const left = async (budget: number) => [...(await chooseSaved(dist, pages, 'sv', budget))];
    const [occasions, places, lists] = [pages.slice(5, 7), pages.slice(3, 5), pages.slice(2, 3)];
    expect(await left(900)).toEqual([]);
    expect(await left(899)).toEqual(occasions);
    expect(await left(699)).toEqual([...occasions, ...places]);
    expect(await left(499)).toEqual([...occasions, ...places, ...lists]);
    expect(await left(399)).toContain('bankid/skaffa/skriv-ut/index.html');
  } finally {
    await rm(dist, { recursive: true });
  }
});

test('what is saved with a guide is what its pages lead to of films, texts, pictures and papers', () => {
  const html = `<img src="/k/films/a.webp"><video><source src="/k/films/a.mp4"><track src="/k/films/a.vtt">
    </video><picture><source srcset="/k/films/b.webp"></picture><a href="../x.pdf">PDF</a>
    <a href="https://www.1177.se/a.pdf">1177</a><a href="/k/bankid/">BankID</a><film-player data-sign="/k/films/s.mp4">`;
  expect(listAddresses(html, '/k/bankid/skaffa/index.html')).toEqual([
    '/k/films/a.webp',
    '/k/films/a.mp4',
    '/k/films/a.vtt',
    '/k/films/b.webp',
    '/k/bankid/x.pdf',
    '/k/films/s.mp4',
  ]);
});
