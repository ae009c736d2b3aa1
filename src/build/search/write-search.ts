import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import pLimit from 'p-limit';
import { parse } from 'yaml';
import { type SiteLanguage, siteLanguages } from '../../i18n/languages.ts';
import { type SearchHelp, searchSchema } from '../../model/search.ts';
import { buildSearch, type IndexedGuide } from '../../search/build-lexicon.ts';
import { readGuides } from './read-guides.ts';

/** What editors have written for the search in a language; nothing where they have not. */
async function readHelp(root: string, language: string): Promise<SearchHelp> {
  const file = join(root, 'content', 'search', `${language}.yaml`);
  const text = existsSync(file) ? await readFile(file, 'utf8') : '';
  return searchSchema.parse(parse(text) ?? {});
}

/**
 * What editors have written for a language; where guides of it are in Swedish, Swedish words that tell
 * nothing tell nothing here either: "innan det går ut" of a title is not what is asked for.
 */
async function helpFor(root: string, language: string, guides: readonly IndexedGuide[]) {
  const help = await readHelp(root, language);
  if (!guides.some(({ isForeign }) => isForeign)) return help;
  const swedish = await readHelp(root, 'sv');
  return { ...help, skip: [...new Set([...help.skip, ...swedish.skip])] };
}

/** As much as a guide's own title says of what it is about. */
const titleWeight = 6;

/**
 * Guides that are named in another language, with what each is called in Swedish: whoever lives in Sweden has heard
 * "förnya BankID", and types it on a page in any language. What has a Swedish name already has it.
 */
function nameInSwedish(guides: readonly IndexedGuide[], swedish: readonly IndexedGuide[]) {
  const titles = new Map(swedish.map(({ guide, title }) => [guide, title]));
  return guides.map((one): IndexedGuide => {
    const title = one.isForeign && !one.isNamed ? undefined : titles.get(one.guide);
    if (title === undefined) return one;
    return { ...one, parts: [...one.parts, { text: title, weight: titleWeight }] };
  });
}

/**
 * The files of each language's search, by name, from the pages of a folder: `<language>.json` for
 * what understands, `<language>-<part>.json` for where words stand, `<language>-g<place>.json` for
 * what is shown of each guide.
 */
export async function makeSearch(
  folder: string,
  root: string,
): Promise<{ language: SiteLanguage; guides: number; files: Map<string, string> }[]> {
  const guides = await readGuides(folder, siteLanguages);
  return Promise.all(
    siteLanguages.map(async (language) => {
      const own = guides.get(language) ?? [];
      const indexed = language === 'sv' ? own : nameInSwedish(own, guides.get('sv') ?? []);
      const made = buildSearch(language, indexed, await helpFor(root, language, indexed));
      const files = new Map([[`${language}.json`, JSON.stringify(made.lexicon)]]);
      for (const [at, shard] of made.shards.entries())
        files.set(`${language}-${at}.json`, JSON.stringify(shard));
      for (const [at, guide] of made.guides.entries())
        files.set(`${language}-g${at}.json`, JSON.stringify(guide));
      return { language, guides: indexed.length, files };
    }),
  );
}

/** So many files are written at a time. */
const atOnce = 16;

/** Writes the files of every language into a folder; gives how many pages can be found. */
export async function writeSearch(target: string, dist: string, root: string): Promise<number> {
  await mkdir(target, { recursive: true });
  const made = await makeSearch(dist, root);
  const files = made.flatMap(({ files: own }) => [...own]);
  await pLimit(atOnce).map(files, ([name, text]) => writeFile(join(target, name), text));
  return made.reduce((sum, { guides }) => sum + guides, 0);
}
