import { copyFile, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { SiteLanguage } from '../../i18n/languages.ts';
import { makeSearch } from '../search/search.ts';
import { carry } from './carry-files.ts';

/**
 * The search of the chosen pages, as a script a language by path: made anew, for what is left out is
 * not to be found. `searchFolder` is its name on the site.
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
    const carried = new Map<string, string>();
    for (const { language, files } of await makeSearch(stage, root))
      if (languages.includes(language))
        carried.set(
          `sticka/ord-${language}.js`,
          carry([...files].map(([name, text]) => [`${searchFolder}/${name}`, text])),
        );
    return carried;
  } finally {
    await rm(stage, { recursive: true, force: true });
  }
}
