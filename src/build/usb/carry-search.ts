import { mkdir, mkdtemp, copyFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { SiteLanguage } from '../../i18n/languages.ts';
import { openCache } from '../../studio/cache.ts';
import { carry } from './carry-files.ts';
import { makeIndex, buildLexicons, type IndexFile } from '../search/search.ts';

const isOf =
  (language: SiteLanguage) =>
  ({ path }: IndexFile): boolean =>
    path === 'pagefind-entry.json' ||
    path === `wasm.${language}.pagefind` ||
    new RegExp(`(?:^pagefind\\.|/)${language}_`, 'u').test(path);

/** The address's last two parts, as the stick's script looks for them. */
const nameOf = (path: string): string => `pagefind/${path}`.split('/').slice(-2).join('/');

/**
 * The search of the chosen pages, as scripts by path: an index anew, for what is left out is not to
 * be found. `searchFolder` is its name on the site.
 */
export async function carrySearch(
  dist: string,
  root: string,
  pages: readonly string[],
  languages: readonly SiteLanguage[],
  searchFolder: string,
): Promise<Map<string, string>> {
  const stage = await mkdtemp(join(tmpdir(), 'koppla-upp-'));
  try {
    for (const page of pages) {
      await mkdir(dirname(join(stage, page)), { recursive: true });
      await copyFile(join(dist, page), join(stage, page));
    }
    const { files } = await makeIndex(stage, openCache(join(root, '.cache')));
    const carried = new Map<string, string>();
    for (const { language, lexicon } of await buildLexicons(root, files)) {
      if (!languages.includes(language)) continue;
      carried.set(
        `sticka/ord-${language}.js`,
        carry([[`${searchFolder}/${language}.json`, JSON.stringify(lexicon)]]),
      );
      carried.set(
        `sticka/index-${language}.js`,
        carry(files.filter(isOf(language)).map(({ path, content }) => [nameOf(path), content])),
      );
    }
    return carried;
  } finally {
    await rm(stage, { recursive: true, force: true });
  }
}
