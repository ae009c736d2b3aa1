import { createHash } from 'node:crypto';
import { readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import pLimit from 'p-limit';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Element = DefaultTreeAdapterTypes.Element;

/** Where the search's files lie until what is in them has given the folder its name. */
export const draftFolder = 'search';

/** So many pages are read at a time. */
const atOnce = 16;

/** Every file of a folder, by path with forward slashes, in a fixed order. */
async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** Puts `to` in the place of `from` where an attribute's value begins with it. */
export function moveAddresses(html: string, from: string, to: string): string {
  const places: number[] = [];
  const visit = (node: DefaultTreeAdapterTypes.ParentNode): void => {
    for (const child of node.childNodes) {
      const { attrs = [], sourceCodeLocation } = child as Element;
      for (const { name, value } of attrs) {
        const place = sourceCodeLocation?.attrs?.[name];
        if (!place || !value.startsWith(from)) continue;
        const at = html.slice(place.startOffset, place.endOffset).indexOf(from);
        if (at >= 0) places.push(place.startOffset + at);
      }
      // What stands in a template is a document of its own.
      if ('content' in child) visit(child.content);
      if ('childNodes' in child) visit(child);
    }
  };
  visit(parse(html, { sourceCodeLocationInfo: true }));
  return places
    .sort((a, b) => b - a)
    .reduce((text, at) => text.slice(0, at) + to + text.slice(at + from.length), html);
}

/**
 * Names the folder of the search after what is in it, and tells the pages. A page and the files it
 * searches in are then of one build, whatever a cache or a service worker holds.
 */
export async function nameSearchFolder(dist: string, base: string): Promise<string> {
  const draft = join(dist, draftFolder);
  const hash = createHash('sha256');
  for (const file of await listFiles(draft))
    hash.update(file.slice(draft.length)).update(await readFile(file));
  const name = `${draftFolder}-${hash.digest('hex').slice(0, 10)}`;
  await rename(draft, join(dist, name));
  const [from, to] = [`${base}${draftFolder}/`, `${base}${name}/`];
  const pages = (await listFiles(dist)).filter((path) => path.endsWith('.html'));
  await pLimit(atOnce).map(pages, async (file) => {
    const html = await readFile(file, 'utf8');
    if (html.includes(from)) await writeFile(file, moveAddresses(html, from, to));
  });
  return name;
}
