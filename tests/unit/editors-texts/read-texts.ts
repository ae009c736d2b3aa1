import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse, parseAllDocuments } from 'yaml';
import type { Written } from './find-repeated.ts';

/** What is nobody's to read on a page: addresses, sources, and who has looked at something when. */
const besideKeys = new Set(['sources', 'claims', 'checked', 'hours', 'url', 'website', 'holds']);

/** Names of files and steps, addresses, days and numbers are no words. */
const isWords = (text: string): boolean =>
  /\p{L}{2}/u.test(text) && !/^(?:[a-z0-9./-]+|[a-z]+:\S+)$/u.test(text);

const collect = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(collect);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => (besideKeys.has(key) ? [] : collect(each)));
};

const linesOf = (body: string): string[] =>
  body.split('\n').map((line) => line.replace(/^(?:#+|-) /u, ''));

const textsIn = (file: string): string[] => {
  const text = readFileSync(file, 'utf8');
  const [, head = text, body = ''] = /^---\n(.*?\n)---\n(.*)$/su.exec(text) ?? [];
  return [...parseAllDocuments(head).flatMap((one) => collect(one.toJS())), ...linesOf(body)]
    .map((each) => each.trim())
    .filter(isWords);
};

const folders = [
  ...['guides', 'screens', 'services', 'sessions', 'helping', 'glossary', 'pages'],
  ...['places', 'organisations', 'events', 'municipalities'],
];

/** Every text that editors have written under `root`, but for the site's own words. */
const readTexts = (root: string): string[] =>
  globSync(folders.map((folder) => path.join(root, 'content', folder, '**/*.{yaml,mdx}')))
    .filter((file) => !file.endsWith('twins.yaml'))
    .flatMap(textsIn);

/** What kommuner, places and the towns that they are in are called. */
const readNames = (root: string): string[] =>
  globSync(path.join(root, 'content/{municipalities,places}/*.yaml')).flatMap((file) => {
    const { name, address } = parse(readFileSync(file, 'utf8')) as Named;
    return [name, ...(address?.town === undefined ? [] : [address.town])];
  });

type Named = { name: string; address?: { town?: string } };

export const readWritten = (root: string): Written => ({
  texts: readTexts(root),
  names: readNames(root),
});

/** The site's own words in every language. What stands on drawn buttons is listed there, but is not the site's. */
export const readSiteWords = (root: string): string[] =>
  globSync(path.join(root, 'content/words/*.yaml')).flatMap((file) => {
    const { buttons: _, ...own } = parseAllDocuments(readFileSync(file, 'utf8'))[0]?.toJS() as {
      buttons?: unknown;
    };
    return collect(own);
  });
