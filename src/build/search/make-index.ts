import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import pLimit from 'p-limit';
import * as pagefind from 'pagefind';
import { withoutIsolates } from '../../i18n/without-isolates.ts';
import { type Cache, hashOf, readOrMake } from '../../studio/cache.ts';
import type { IndexFile } from './search-lexicon.ts';

/** So many pages are read at a time. */
const atOnce = 16;

/** A page that is to be found: its path, and all of it. */
type IndexedPage = { path: string; html: string };

/** The pages of a folder that say what of them is to be found, by path. */
async function readIndexed(folder: string): Promise<IndexedPage[]> {
  const names = (await readdir(folder, { recursive: true }))
    .filter((name) => name.endsWith('.html'))
    .sort();
  const pages = await pLimit(atOnce).map(names, async (name): Promise<IndexedPage[]> => {
    // What keeps foreign words in order, and divides long ones, is no part of what is looked for.
    const html = withoutIsolates(await readFile(join(folder, name), 'utf8')).replace(
      /\u00ad/gu,
      '',
    );
    // Pagefind would read every page to the end to learn that it is not to be found.
    return html.includes(bodyMark) ? [{ path: name.replaceAll('\\', '/'), html }] : [];
  });
  return pages.flat();
}

const bodyMark = 'data-pagefind-body';

/** What of a page comes to the index: its language, and what is marked. */
const partOf = ({ path, html }: IndexedPage): string =>
  [
    path,
    html.slice(0, html.indexOf('>', html.indexOf('<html'))),
    html.slice(html.indexOf(bodyMark), html.lastIndexOf('</article>')),
  ].join('\n');

async function readPagefindVersion(): Promise<string> {
  const about = new URL('../package.json', import.meta.resolve('pagefind'));
  return (JSON.parse(await readFile(about, 'utf8')) as { version: string }).version;
}

/**
 * What a page has that is not about its subject: films and drawn screens, ways on, who wrote it. A
 * mark on each of them would weigh on every page.
 */
const besideSubject = [
  ...['.back', '.film', '.near', '.quiet', '.wrong', '.drawn', '.done', '.practise', '.walk'],
  ...['.word-card', '.languages', '.fold.transcript', '.fold.help', '.fold.origin', '.fold.take'],
];

/** Raised when the same pages are to be indexed in another way. */
const indexVersion = '2';

async function index(pages: readonly IndexedPage[]): Promise<IndexFile[]> {
  try {
    const { index: made, errors } = await pagefind.createIndex({ excludeSelectors: besideSubject });
    if (!made) throw new Error(errors.join('\n'));
    const added = await pLimit(atOnce).map(pages, ({ path, html }) =>
      made.addHTMLFile({ sourcePath: path, content: html }),
    );
    const problems = added.flatMap(({ errors: found }) => found);
    const { files, errors: faults } = await made.getFiles();
    problems.push(...faults);
    if (problems.length > 0) throw new Error(problems.join('\n'));
    return files;
  } finally {
    await pagefind.close();
  }
}

/**
 * The search index of the built pages in a folder; each page says what of it is to be found. The
 * same pages have the same index as long as `cache` holds it: Pagefind numbers them as they come,
 * never twice alike, and visitors would fetch the site anew. Throws an Error with what Pagefind says
 * when it cannot be made.
 */
export async function makeIndex(
  folder: string,
  cache: Cache,
): Promise<{ files: IndexFile[]; pages: number }> {
  const pages = await readIndexed(folder);
  const versions = [indexVersion, await readPagefindVersion()];
  const key = `${hashOf(...versions, ...pages.map(partOf))}.bin`;
  const bytes = await readOrMake(cache, 'index', key, async () => serialize(await index(pages)));
  return { files: deserialize(bytes) as IndexFile[], pages: pages.length };
}
