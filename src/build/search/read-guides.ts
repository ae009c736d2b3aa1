import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import pLimit from 'p-limit';
import { withoutIsolates } from '../../i18n/without-isolates.ts';
import type { IndexedGuide } from '../../search/build-lexicon.ts';
import { indexedMark, readGuide } from './read-guide.ts';

/** So many pages are read at a time. */
const atOnce = 16;

/** The pages of a folder that say what of them is to be found, by the language of their address. */
export async function readGuides(
  folder: string,
  languages: readonly string[],
): Promise<Map<string, IndexedGuide[]>> {
  const names = (await readdir(folder, { recursive: true }))
    .filter((name) => name.endsWith('.html'))
    .map((name) => name.replaceAll('\\', '/'))
    .sort();
  const read = await pLimit(atOnce).map(names, async (path) => {
    // What keeps foreign words in order, and divides long ones, is no part of what is looked for.
    const html = withoutIsolates(await readFile(join(folder, path), 'utf8')).replace(
      /[\u00ad\u2060]/gu,
      '',
    );
    // To read every page as a tree would take long.
    const guide = html.includes(indexedMark) ? readGuide(html, path) : undefined;
    const language = languages.find((code) => path.startsWith(`${code}/`)) ?? 'sv';
    return guide ? [{ language, guide }] : [];
  });
  const byLanguage = new Map<string, IndexedGuide[]>(languages.map((code) => [code, []]));
  for (const { language, guide } of read.flat()) byLanguage.get(language)?.push(guide);
  return byLanguage;
}
