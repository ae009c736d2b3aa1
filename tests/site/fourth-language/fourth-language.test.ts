import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pages } from '../read-site.ts';
import { buildCopy, findEasy } from './build-copy.ts';

type Node = DefaultTreeAdapterTypes.ParentNode;

const root = fileURLToPath(new URL('../../../', import.meta.url));
const words = fileURLToPath(new URL('fi.yaml', import.meta.url));
const folder = await mkdtemp(join(tmpdir(), 'koppla-finnish-'));
/** The day that the site was made, which may be over by now. */
const listed = pages.map(({ html }) => /data-listed="?(\d{4}-\d\d-\d\d)/u.exec(html)?.[1]);
const day = listed.find((each) => each !== undefined) ?? '';
beforeAll(() => buildCopy(root, folder, 'fi', words, day), 240_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

const readPage = (path: string) => readFile(join(folder, 'dist', path, 'index.html'), 'utf8');

const parsePage = (html: string) => parse(html, { scriptingEnabled: false });

/** Every text of a page with the language that it says it is in; its name in the tab can say nothing. */
function listTexts(node: Node, language = ''): { text: string; language: string }[] {
  return node.childNodes.flatMap((child) => {
    if (child.nodeName === '#text') {
      const text = ('value' in child ? child.value : '').trim();
      return text && !['script', 'style', 'title'].includes(node.nodeName)
        ? [{ text, language }]
        : [];
    }
    if (!('tagName' in child)) return [];
    const own = child.attrs.find(({ name }) => name === 'lang')?.value ?? language;
    return listTexts(child, own);
  });
}

test('the page is in Finnish, from the left, and can be chosen by its own name', async () => {
  const html = await readPage('fi');
  expect(html).toContain('<html lang="fi" dir="ltr"');
  const texts = listTexts(parsePage(await readPage('')));
  expect(texts).toContainEqual({ text: 'Suomi', language: 'fi' });
});

test('words that are there are Finnish, and those that are missing Swedish and marked so', async () => {
  const texts = listTexts(parsePage(await readPage('fi/swish/betala')));
  expect(texts).toContainEqual({ text: 'Tämä opas on ruotsiksi.', language: 'fi' });
  // One practises in the reader's language; what the guide says is Swedish whole, with the names of its parts.
  expect(texts).toContainEqual({ text: 'Kokeile itse', language: 'fi' });
  expect(texts).toContainEqual({ text: 'Det här behöver du', language: 'sv' });
  expect(texts).toContainEqual({ text: 'Bra att veta', language: 'sv' });
  const length = texts.find(({ text }) => text.startsWith('Elokuvan pituus'));
  expect(length).toEqual({
    text: expect.stringMatching(/^Elokuvan pituus on 1 minuutti \d+ sekuntia\. /u) as string,
    language: 'fi',
  });
});

test.each(['', 'swish', 'swish/betala', 'sok', 'mina-filmer', 'usb', 'tillganglighet'])(
  'no text of /fi/%s is Swedish without saying so',
  async (path) => {
    const html = await readPage(join('fi', path));
    // Function words of Swedish that no Finnish text has.
    const swedish = /(?:^|\s)(?:och|det|är|att|inte|på|för|som|till)(?:\s|$)/iu;
    const unmarked = listTexts(parsePage(html)).filter(
      ({ text, language }) => language === 'fi' && swedish.test(text),
    );
    expect(unmarked).toEqual([]);
    expect(html.slice(0, html.indexOf('</head>'))).not.toContain('\u2063');
  },
);

test('a twin that is older than the Swedish says at which step, and that it is long ago', async () => {
  const html = await readPage(`${await findEasy(root)}/lattlast`);
  const texts = listTexts(parsePage(html)).map(({ text }) => text);
  expect(texts).toContain('Något är ändrat i steg 1. Texten här är äldre. Lita på filmen.');
  const old = /<p class="?quiet"? data-from="?\d+"?>([^<]+)</u.exec(html)?.[1];
  expect(old).toMatch(/^\s*Den här texten är gammal\. Vi läste den senast \d+ \p{L}+ \d{4}\./u);
});

/** What a page says of when: how often, the days ahead, the hours of a usual week. */
function readTimes(html: string): { days: string[]; week: string } {
  const days = [
    ...html.matchAll(/<time datetime="?([^">]+)"?>([^<]*)<\/time> <span class="?at"?>([^<]*)/gu),
  ];
  const week = /<section aria-labelledby="?hours"?>[^]*?<\/dl>/u.exec(html)?.[0] ?? '';
  return { days: days.map(([, ...said]) => said.join(' ')), week };
}

test('a machine in Auckland has made the same times as this one', async () => {
  const timed = pages.filter(({ path }) => /^\/hitta\/(?:tillfalle|plats)\/[^/]+\/$/u.test(path));
  let seen = 0;
  for (const { path, html } of timed) {
    const [here, there] = [readTimes(html), readTimes(await readPage(path))];
    expect(there, path).toEqual(here);
    seen += here.days.length + here.week.length;
  }
  expect(timed.length).toBeGreaterThan(90);
  expect(seen).toBeGreaterThan(1000);
});

test('the check lists what is left to translate, and finds no fault', async () => {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['scripts/check-content.ts', '--root', folder],
    { cwd: root },
  );
  expect(stdout).toContain('content/words/fi.yaml');
  expect(stdout).toContain('Ordet fattas och visas på svenska.');
  expect(stdout).toContain('Översätt "Det här behöver du"');
  expect(stdout).toMatch(/^\d{3,4} ord att översätta i 1 fil\.$/mu);
  expect(stdout).toContain('Innehållet är i ordning');
});
