import { expect, test } from 'vitest';
import { isKept } from '../../../src/build/offline-files.ts';
import { listAddresses } from '../../../src/build/offline-saves.ts';

test.each([
  ['index.html', true, false],
  ['bankid/skaffa/prova/index.html', true, false],
  ['en/bankid/index.html', false, true],
  ['404.html', false, false],
  ['_astro/a.js', true, true],
  ['favicon.svg', true, true],
  ['films/a.sv.1.mp4', false, false],
  ['bankid/skaffa/koppla-upp-bankid-skaffa.pdf', false, false],
  ['bankid/skaffa/spara.json', true, false],
  ['search-0123456789/sv.json', true, false],
  ['search-0123456789/bankid-skaffa.en.1.webp', false, true],
  ['search-0123456789/pagefind/pagefind.js', true, true],
  ['search-0123456789/pagefind/pagefind-entry.json', true, true],
  ['search-0123456789/pagefind/wasm.sv.pagefind', true, false],
  ['search-0123456789/pagefind/pagefind.en_1.pf_meta', false, true],
  ['search-0123456789/pagefind/fragment/sv_1.pf_fragment', true, false],
])('%s: kept with Swedish %s, with English %s', (path, sv, en) => {
  expect([isKept(path, 'sv'), isKept(path, 'en')]).toEqual([sv, en]);
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
