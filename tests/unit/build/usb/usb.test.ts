import { readdir } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { checkNames } from '../../../../src/build/usb/check-names.ts';
import {
  choosePages,
  listServices,
  readServiceNames,
} from '../../../../src/build/usb/choose-files.ts';
import { findBase } from '../../../../src/build/usb/find-base.ts';
import { prunePage } from '../../../../src/build/usb/choose-load.ts';
import { readStickSession } from '../../../../src/build/usb/read-stick-session.ts';
import { type Rewriting, rewritePage } from '../../../../src/build/usb/rewrite-page.ts';
import { hashOf } from '../../../../src/build/policy/page-policy.ts';
import { stickAddress } from '../../../../src/build/usb/stick-address.ts';
import { readUsbOptions, UsbOptionError } from '../../../../src/build/terminal/usb-options.ts';

describe('options', () => {
  const services = ['1177', 'bankid', 'swish'];
  const sessions = ['oppen-hjalp', 'swish-i-butiken'];

  test('everything goes along unless something is chosen', () => {
    expect(readUsbOptions([], services, sessions)).toEqual({
      services,
      languages: ['sv', 'en', 'ar'],
      out: '.cache/usb',
      isBuilt: false,
    });
    const chosen = ['--services', 'swish, bankid', '--languages', 'sv', '--out', 'x', '--built'];
    expect(readUsbOptions(chosen, services, sessions)).toEqual({
      services: ['bankid', 'swish'],
      languages: ['sv'],
      out: 'x',
      isBuilt: true,
    });
  });

  test.each([
    [['--services', 'banken'], '--services: "banken" finns inte. Välj bland: 1177, bankid, swish.'],
    [['--languages', 'fi'], '--languages: "fi" finns inte. Välj bland: sv, en, ar.'],
    [['--services', ','], '--services: skriv minst ett namn.'],
    [['--session', 'x'], '--session: "x" finns inte. Klistra in länken till ett eget pass'],
    [['--session', '9.a/b'], '--session: länken är gjord med en nyare version'],
    [['--session', 'oppen-hjalp', '--services', 'swish'], 'inte båda'],
    [['--storlek', '1'], 'Skriv till exempel: npm run usb'],
  ])('%j is told in Swedish', (args, words) => {
    expect(() => readUsbOptions(args, services, sessions)).toThrow(UsbOptionError);
    expect(() => readUsbOptions(args, services, sessions)).toThrow(words);
  });
});

describe('a stick for one session', () => {
  const read = (given: string) =>
    readUsbOptions(['--session', given], ['bankid'], ['swish-i-butiken']);

  test('is for a written one by its name, or for what a link names, and in Swedish', () => {
    expect(read('swish-i-butiken')).toMatchObject({
      session: 'swish-i-butiken',
      languages: ['sv'],
    });
    const guides = ['bankid/skaffa', 'bankid/fornya'];
    for (const given of ['', 'https://x.se/for-hjalpare/eget/#', 'x/visa/eget/index.html?pass='])
      expect(read(`${given}1.bankid/skaffa.A/fornya`)).toMatchObject({ session: { guides } });
  });

  test('shows what a written session shows, practises and hands out, once each', async () => {
    expect(await readStickSession('.', 'swish-i-butiken')).toEqual({
      guides: ['swish/kom-igang', 'swish/betala-i-butik', 'swish/skydda-dig'],
      start: 'for-hjalpare/swish-i-butiken/index.html',
    });
  });

  test('holds the pages of its guides, and nothing that others left on a page for many', () => {
    const all = [...files, 'bankid/fornya/skriv-ut/index.html', 'visa/bankid/fornya/index.html'];
    const aboard = new Set(['bankid/skaffa']);
    const pages = choosePages(all, ['bankid'], ['sv'], aboard);
    expect(pages).toContain('bankid/skaffa/index.html');
    expect(pages).toContain('bankid/index.html');
    expect(pages.join(' ')).not.toMatch(/fornya/u);
    const many =
      '<ul><li data-guide="bankid/skaffa">a</li><li data-guide="bankid/fornya">b</li></ul><template data-guide="bankid/fornya"><video src="/films/b.mp4"></video></template><template data-guide="bankid/skaffa" data-guide-language="ar"><video src="/films/c.mp4"></video></template>';
    const left = prunePage(many, { guides: aboard, languages: ['sv', 'en'] });
    expect(left).toContain('<li data-guide="bankid/skaffa">a</li>');
    expect(prunePage(many, { guides: aboard, languages: ['sv', 'ar'] })).toContain('c.mp4');
    expect(left).not.toMatch(/fornya|mp4/u);
  });
});

describe('names', () => {
  test.each([
    ['a/con.txt', 'är upptaget av Windows'],
    ['a/AUX', 'är upptaget av Windows'],
    ['a/b?.js', 'ett tecken som inte går'],
    ['a:b', 'ett tecken som inte går'],
    ['a./b', 'slutar på punkt'],
    [`${'mapp/'.repeat(40)}x`, 'längre än 180 tecken'],
  ])('%s cannot be written', (path, words) => {
    expect(checkNames([path])).toEqual([expect.stringContaining(words)]);
  });

  test('two names that differ in case alone are one on a stick', () => {
    expect(checkNames(['a/Bild.js', 'a/bild.js'])).toEqual([
      expect.stringContaining('är samma namn som a/Bild.js'),
    ]);
  });

  test('what is on the stick can be', () => {
    expect(checkNames(['Koppla upp/Starta här.html', 'Koppla upp/webb/1177/index.html'])).toEqual(
      [],
    );
  });
});

const files = [
  'index.html',
  '404.html',
  'sok/index.html',
  'utan-nat/index.html',
  'data/index.html',
  'bankid/index.html',
  'bankid/skaffa/index.html',
  'bankid/skaffa/skriv-ut/index.html',
  'swish/index.html',
  'swish/betala/skriv-ut/index.html',
  'en/index.html',
  'en/bankid/index.html',
  'en/utan-nat/index.html',
  'en/data/index.html',
  'films/a.mp4',
];

test('pages by service and language; those that are about a server stay', () => {
  expect(listServices(files)).toEqual(['bankid', 'swish']);
  expect(choosePages(files, ['bankid'], ['sv'])).toEqual([
    'index.html',
    'sok/index.html',
    'bankid/index.html',
    'bankid/skaffa/index.html',
    'bankid/skaffa/skriv-ut/index.html',
  ]);
  expect(choosePages(files, ['bankid'], ['en'])).toEqual(['en/index.html', 'en/bankid/index.html']);
});

test('what can be chosen is known before anything is built', async () => {
  const files = await readdir('content/services');
  const names = files.filter((file) => file.endsWith('.mdx')).map((file) => file.slice(0, -4));
  expect(names).toContain('bankid');
  expect(await readServiceNames('.')).toEqual(names.sort());
});

test('an address becomes a way from page to file', () => {
  const shelf = { base: '/k/', files: new Set(files) };
  const at = (address: string) => stickAddress(address, 'bankid/skaffa/index.html', shelf);
  expect(at('/k/')).toBe('../../index.html');
  expect(at('/k/bankid/skaffa/#steg-2')).toBe('index.html#steg-2');
  expect(at('/k/films/a.mp4')).toBe('../../films/a.mp4');
  expect(at('/k/1177/')).toBeUndefined();
  expect(at('https://www.1177.se/')).toBe('https://www.1177.se/');
  expect(at('#innehall')).toBe('#innehall');
});

test('the base is read from the start page', () => {
  expect(findBase('<link rel="manifest" href="/k/manifest.webmanifest">')).toBe('/k/');
  expect(() => findBase('<p>')).toThrow(RangeError);
});

describe('a page', () => {
  const stick: Rewriting = {
    base: '/',
    files: new Set(files),
    languages: ['sv'],
    scriptFor: (scripts) => `sticka/${scripts.length}.js`,
    readTrack: (path) => `WEBVTT ${path}`,
    madeDay: '2026-11-24',
    tellDay: () => '24 november 2026',
    tellHolding: () => 'allt',
  };
  const ownParts = ['1', 'p{color:red}', '@font-face{font-family:A;src:url(/f.woff2)}p{color:red}'];
  const rewrite = (body: string, head = '') =>
    rewritePage(
      `<!doctype html><html lang="sv"><head><meta http-equiv="content-security-policy" content="script-src 'self' ${ownParts.map(hashOf).join(' ')};style-src 'self' ${ownParts.map(hashOf).join(' ')}">${head}</head><body>${body}</body></html>`,
      'bankid/index.html',
      stick,
    );

  test('leads to files, and says where its folder is', () => {
    const html = rewrite('<a href="/">hem</a><form action="/sok/"></form>');
    expect(html).toContain('data-root="../"');
    expect(html).toContain('<a href="../index.html">');
    expect(html).toContain('action="../sok/index.html"');
  });

  test('has one script for all its modules, and the stick before it', () => {
    const html = rewrite(
      '',
      '<script type="module" src="/_astro/a.js"></script><script type="module">1</script>',
    );
    expect(html).not.toContain('module');
    expect(html).toMatch(/sticka\/sticka\.js.*sticka\/2\.js" defer/u);
  });

  test('carries its tracks, and loads no typeface and no manifest', () => {
    const html = rewrite(
      '<video><track src="/films/a.vtt"></video>',
      '<link rel="manifest" href="/m"><link rel="preload" href="/_astro/f.woff2"><style>@font-face{font-family:A;src:url(/f.woff2)}p{color:red}</style>',
    );
    expect(html).toContain(
      `src="data:text/vtt;charset=utf-8;base64,${btoa('WEBVTT films/a.vtt')}"`,
    );
    expect(html).not.toMatch(/manifest|preload|font-face/u);
    expect(html).toContain('p{color:red}');
  });

  test('goes without what it tells search engines, and without data that is not ours', () => {
    const data = '<script type="application/ld+json">{"a":1}</script>';
    expect(rewrite('<p>text</p>', data)).not.toContain('ld+json');
    expect(() => rewrite(data)).toThrow(/Uppgifter i sidan/u);
  });

  test('allows no other origin, and nothing inline but its own', () => {
    const html = rewrite('', '<script>1</script>');
    const policy = /content-security-policy" content="([^"]*)/u.exec(html)?.[1] ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toMatch(/script-src file: 'wasm-unsafe-eval' 'sha256-/u);
    expect(policy).not.toMatch(/https?:|unsafe-inline|\*/u);
  });

  test.each([
    ['a script', '<script>alert(1)</script>'],
    ['a module', '<script type="module">alert(1)</script>'],
    ['a handler', '<p onclick="alert(1)">Hej</p>'],
    ['a picture from elsewhere', '<img src="https://exempel.se/a.png">'],
    ['a second policy', '<meta http-equiv="refresh" content="0">'],
  ])('%s that the build did not name stops the copy', (_, body) => {
    expect(() => rewrite(body)).toThrow('bankid/index.html: ');
  });

  test('what leads off the stick goes with its card; in a text its words stay', () => {
    const html = rewrite(
      '<ul><li class="chart"><a href="/1177/">1177</a></li><li><a href="/bankid/">BankID</a></li></ul><p>Se <a href="/1177/">1177</a> också.</p><nav><a href="/en/x/">English</a></nav><template><li><a href="/1177/">1177</a></li></template>',
    );
    expect(html).toContain('<ul><li><a href="index.html">BankID</a></li></ul>');
    expect(html).toContain('<p>Se 1177 också.</p>');
    expect(html).toContain('<nav></nav>');
    expect(html).toContain('<template></template>');
  });

  test('a picture or film that is missing stops the copy', () => {
    expect(() => rewrite('<img src="/films/b.webp">')).toThrow('is not on the stick');
  });

  test('tells of the copy what only a copy has', () => {
    const html = rewrite(
      '<p data-only="web">web</p><p data-only="stick" hidden><time data-made></time> <b data-holds></b></p>',
    );
    expect(html).not.toContain('>web<');
    expect(html).toContain('<time data-made="" datetime="2026-11-24">24 november 2026</time>');
    expect(html).toContain('<b data-holds="">allt</b>');
    expect(html).not.toContain('hidden');
  });
});
