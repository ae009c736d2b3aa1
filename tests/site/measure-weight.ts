import { gzipSync } from 'node:zlib';
import { type Page, readSiteFile } from './read-site.ts';

/** Bytes on the wire as a plain server sends them: text as gzip -9, pictures and fonts as they are. */
export type PageWeight = {
  html: number;
  scripts: number;
  fonts: number;
  poster: number;
  /** The styles that only come where there are no scripts; with scripts they come after the page. */
  withoutScripts: number;
};

const gzipped = (bytes: Buffer | string): number => gzipSync(bytes, { level: 9 }).length;

const fileOf = (address: string): string => decodeURIComponent(address).replace(/^\//u, '');

/**
 * The scripts that a script cannot do without: what it imports statically. What else comes before
 * play is weighed where it comes, in a browser (`tests/browser/weigh-visit`).
 */
function staticImports(file: string, found = new Set<string>()): Set<string> {
  if (found.has(file)) return found;
  found.add(file);
  const text = readSiteFile(file).toString();
  const imports = text.matchAll(/(?:\bfrom|\bimport)\s*["'](\.{0,2}\/[^"']+\.js)["']/gu);
  for (const [, address = ''] of imports) {
    staticImports(fileOf(new URL(address, `https://koppla.invalid/${file}`).pathname), found);
  }
  return found;
}

/** What a page weighs before the film is played. CSS counts with the HTML, inlined or not. */
export function weighPage({ html, tags }: Page): PageWeight {
  const attribute = (name: string, key: string) =>
    tags.flatMap((tag) => (tag.name === name ? (tag.attributes.get(key) ?? []) : []));
  // With scripts nothing is fetched for those who have none.
  const forNoScripts = (/<noscript>([^]*?)<\/noscript>/u.exec(html)?.[1] ?? '').match(
    /[^"]+\.css/gu,
  );
  const links = tags.filter(({ name }) => name === 'link').map(({ attributes }) => attributes);
  const isForNoScripts = (link: Map<string, string>): boolean =>
    forNoScripts?.includes(link.get('href') ?? '') ?? false;
  const linked = (isWanted: (link: Map<string, string>) => boolean) =>
    links.filter(isWanted).map((link) => readSiteFile(fileOf(link.get('href') ?? '')));

  const sheets = linked((link) => link.get('rel') === 'stylesheet' && !isForNoScripts(link)).map(
    gzipped,
  );
  const files = new Set(
    attribute('script', 'src').flatMap((src) => [...staticImports(fileOf(src))]),
  );
  const inline = tags.flatMap(({ name, attributes, body }) =>
    name === 'script' && !attributes.has('src') ? (body ?? '') : [],
  );
  const scripts = [...files].map((file) => gzipped(readSiteFile(file)));
  const fonts = linked((link) => link.get('as') === 'font').map(({ length }) => length);
  // Of a poster's shapes a screen loads one: the heavier counts.
  const posterFiles = [...attribute('img', 'src'), ...attribute('source', 'srcset')];
  const posters = posterFiles.map((poster) => readSiteFile(fileOf(poster)).length);
  const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);
  return {
    html: gzipped(html) + sum(sheets),
    // Inline scripts are in the HTML already; here they count as scripts too.
    scripts: sum(scripts) + (inline.length > 0 ? gzipped(inline.join('\n')) : 0),
    fonts: sum(fonts),
    poster: Math.max(0, ...posters),
    withoutScripts: sum(linked(isForNoScripts).map(gzipped)),
  };
}
