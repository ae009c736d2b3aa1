import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parse } from 'yaml';
import { siteLanguages } from '../../i18n/languages.ts';
import { type SearchHelp, searchSchema } from '../../model/search.ts';
import { buildLexicon, type IndexedGuide } from '../../search/build-lexicon.ts';

/** A file of the index; `path` is relative to its folder. */
export type IndexFile = { path: string; content: Uint8Array };

/** What Pagefind keeps of a page. */
type Fragment = { url: string; content: string; meta: Record<string, string> };

/** Pagefind writes a mark of its own before the JSON. */
function readFragment({ content }: IndexFile): Fragment {
  const text = gunzipSync(content).toString();
  return JSON.parse(text.slice(text.indexOf('{'))) as Fragment;
}

/** The guides of a language as the index has them. A fragment's file name is its name in results. */
function listGuides(files: readonly IndexFile[], language: string): IndexedGuide[] {
  const name = new RegExp(`^fragment/(${language}_[^.]+)\\.pf_fragment$`, 'u');
  return files.flatMap((file) => {
    const hit = name.exec(file.path)?.[1];
    if (hit === undefined) return [];
    const { url, content, meta } = readFragment(file);
    const guide = url.split('/').filter(Boolean).slice(-2).join('/');
    return [{ hit, guide, title: meta['title'] ?? '', content }];
  });
}

/** What editors have written for the search in a language; nothing where they have not. */
async function readHelp(root: string, language: string): Promise<SearchHelp> {
  const file = join(root, 'content', 'search', `${language}.yaml`);
  const text = existsSync(file) ? await readFile(file, 'utf8') : '';
  return searchSchema.parse(parse(text) ?? {});
}

/** The lexicon of each language of the site. */
export async function buildLexicons(root: string, files: readonly IndexFile[]) {
  return Promise.all(
    siteLanguages.map(async (language) => {
      const guides = listGuides(files, language);
      return { language, lexicon: buildLexicon(language, guides, await readHelp(root, language)) };
    }),
  );
}

/** Writes `<language>.json` for every language of the site. */
export async function writeLexicons(
  folder: string,
  root: string,
  files: readonly IndexFile[],
): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const { language, lexicon } of await buildLexicons(root, files))
    await writeFile(join(folder, `${language}.json`), JSON.stringify(lexicon));
}
