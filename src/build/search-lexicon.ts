import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parse } from 'yaml';
import { siteLanguages } from '../i18n/languages.ts';
import { searchSchema } from '../model/search.ts';
import { buildLexicon, type IndexedGuide } from '../search/build-lexicon.ts';

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
function listGuides(
  files: readonly IndexFile[],
  language: string,
): (IndexedGuide & { poster: string | undefined })[] {
  const name = new RegExp(`^fragment/(${language}_[^.]+)\\.pf_fragment$`, 'u');
  return files.flatMap((file) => {
    const hit = name.exec(file.path)?.[1];
    if (hit === undefined) return [];
    const { url, content, meta } = readFragment(file);
    const guide = url.split('/').filter(Boolean).slice(-2).join('/');
    return [{ hit, guide, title: meta['title'] ?? '', content, poster: meta['image'] }];
  });
}

/** Writes `<language>.json` for every language of the site; gives the posters of what can be found. */
export async function writeLexicons(
  folder: string,
  files: readonly IndexFile[],
  readHelp: (language: string) => Promise<string | undefined>,
): Promise<string[]> {
  const posters: string[] = [];
  await mkdir(folder, { recursive: true });
  for (const language of siteLanguages) {
    const help = searchSchema.parse(parse((await readHelp(language)) ?? '') ?? {});
    const guides = listGuides(files, language);
    posters.push(...guides.flatMap(({ poster }) => poster ?? []));
    const lexicon = buildLexicon(language, guides, help);
    await writeFile(join(folder, `${language}.json`), JSON.stringify(lexicon));
  }
  return posters;
}
