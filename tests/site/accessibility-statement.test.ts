import { expect, test } from 'vitest';
import { statementParts } from '../../src/checks/truth/statement-parts.ts';
import { readText } from './read-html.ts';
import { findPage, site } from './read-site.ts';

/** Long words may be divided on the page, by signs that are no part of them. */
const html = findPage('/tillganglighet/').html.replace(/[\u00ad\u2060]/gu, '');
const words = readText(/<main\b[^>]*>([^]*)<\/main>/u.exec(html)?.[1] ?? '');

const fact = (term: string): string => {
  const pattern = new RegExp(`<dt>${term}</dt>\\s*<dd>([^]*?)</dd>`, 'u');
  return pattern.exec(html)?.[1] ?? '';
};
const section = (heading: RegExp): string => {
  const parts = html.split(/<h2\b[^>]*>/u).slice(1);
  return readText(parts.find((part) => heading.test(part.split('</h2>')[0] ?? '')) ?? '');
};

/*
 * Each part that Digg asks a tillgänglighetsredogörelse to hold (MDFFS 2019:2; lagen 2018:1937):
 * www.digg.se, "Skapa en tillgänglighetsredogörelse".
 */
test('names the website, and who answers for it', () => {
  expect(readText(fact('Webbplats'))).toBe(site.name);
  const publisher = readText(fact('Ansvarig'));
  expect(publisher).toBe(
    site.publisher?.name ?? 'Ingen organisation har ännu tagit webbplatsen i drift.',
  );
});

test('says how well the law is met, in the words that Digg prescribes', () => {
  expect(readText(fact('Uppfyller lagens krav'))).toMatch(/(?:helt|delvis|inte) förenlig/u);
});

// What the content check asks of the text is on the page that is made from it.
test.each(statementParts)('says $name', ({ heading, says }) => {
  expect(heading ? section(heading) : words).toMatch(says);
});

test('says when it was assessed and updated, as days that machines can read', () => {
  for (const term of ['Bedömd', 'Uppdaterad']) {
    const day = /<time datetime="(\d{4}-\d{2}-\d{2})">/u.exec(fact(term))?.[1] ?? '';
    expect(Number.isNaN(Date.parse(day)), term).toBe(false);
  }
});

test('says how to report a fault or ask for something in another way', () => {
  const contact = section(/berätta för oss/iu);
  expect(contact).toMatch(/på ett annat sätt/u);
  const links = [site.publisher?.contactPage, site.publisher?.email].filter(Boolean);
  for (const link of links) expect(html).toContain(link);
  expect(links.length > 0 || /skriver sin kontaktväg här/u.test(contact)).toBe(true);
});

test("leads to Digg's own form for complaints", () => {
  expect(html).toContain('href="https://www.digg.se/tdosanmalan"');
  expect(section(/anmäl till digg/iu)).toMatch(/Myndigheten för digital förvaltning/u);
});
