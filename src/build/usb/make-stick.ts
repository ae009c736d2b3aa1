import { copyFile, mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { formatDay } from '../../i18n/format.ts';
import { readLanguage, type SiteLanguage } from '../../i18n/languages.ts';
import { nameLanguage } from '../../i18n/name-language.ts';
import { fill } from '../../i18n/pattern.ts';
import { site } from '../../site.config.ts';
import { readWords } from '../../studio/read-words.ts';
import { bundleStick, bundleTypefaces, collectScripts } from './bundle-scripts.ts';
import { carryNear } from './carry-near.ts';
import { carrySearch } from './carry-search.ts';
import { checkNames } from './check-names.ts';
import { type BuiltSite, chooseLoad, countGuides, type Load, prunePage } from './choose-load.ts';
import type { StickSession } from './read-stick-session.ts';
import { type Rewriting, rewritePage, stickScript, stickTypeface } from './rewrite-page.ts';
import { listStarts } from './start-page.ts';

/** The folder on the stick, and where the site lies in it, beside what one presses. */
export const stickFolder = site.name;
const siteFolder = 'webb';

/** A stick that is ready to be written; paths are from the folder of the site on it. */
export type Stick = {
  /** Each page's path; its text is made when it is written, for all at once would fill the memory. */
  pages: readonly string[];
  makePage(page: string): Promise<string>;
  /** What is only on the stick: scripts, the search's files. */
  texts: ReadonlyMap<string, string>;
  /** Copied as they are. */
  files: readonly string[];
  /** What one presses, by the file's name. */
  starts: ReadonlyMap<string, string>;
  /** How much room it takes on a stick, in bytes. */
  bytes: number;
};

/**
 * A file takes whole clusters. FAT32 and exFAT as Windows makes them have clusters of at most 32 KB
 * on sticks of 32 GB and less (Microsoft, "Default cluster size").
 */
const clusterBytes = 32 * 1024;
export const roomFor = (bytes: number): number => Math.ceil(bytes / clusterBytes) * clusterBytes;

/** A text of every track that a page of the load has, by path. */
async function readTracks({ dist, files }: BuiltSite): Promise<Map<string, string>> {
  const tracks = files.filter((file) => file.endsWith('.vtt'));
  return new Map(
    await Promise.all(
      tracks.map(async (file) => [file, await readFile(join(dist, file), 'utf8')] as const),
    ),
  );
}

/** How pages are rewritten for a stick that was made on a day. */
async function planRewriting(
  site: BuiltSite,
  load: Load,
  made: Date,
  scriptFor: Rewriting['scriptFor'],
): Promise<Rewriting> {
  const tracks = await readTracks(site);
  const languageOf = (code: string) => readLanguage(code === 'sv' ? undefined : code);
  return {
    base: site.base,
    files: new Set([...load.pages, ...load.files]),
    languages: load.languages,
    scriptFor,
    readTrack: (path) => {
      const text = tracks.get(path);
      if (text === undefined) throw new RangeError(`There is no track ${path}`);
      return text;
    },
    madeDay: made.toISOString().slice(0, 10),
    tellDay: (code) => formatDay(made, languageOf(code)),
    tellHolding: (code) =>
      fill(readWords(languageOf(code)).usb.holds, {
        services: load.services.length,
        guides: countGuides(load.pages),
        languages: new Intl.ListFormat(code).format(load.languages.map(nameLanguage)),
      }),
  };
}

/**
 * Works out all that is to be on the stick, and its size, without writing anything. `made` is the
 * day of the copy; with a `session` it holds that one's guides alone, and opens with it. Throws when an
 * address would lead nowhere.
 */
export async function prepareStick(
  site: BuiltSite,
  services: readonly string[],
  languages: readonly SiteLanguage[],
  made: Date,
  session?: StickSession,
): Promise<Stick> {
  const { dist, base, root, files } = site;
  const load = await chooseLoad(site, services, languages, session?.guides);
  const scripts = collectScripts(dist, base);
  const rewriting = await planRewriting(site, load, made, scripts.pathFor);
  const makePage = async (page: string) =>
    rewritePage(prunePage(await readFile(join(dist, page), 'utf8'), load), page, rewriting);
  const sizes: number[] = [];
  for (const page of load.pages) sizes.push(Buffer.byteLength(await makePage(page)));
  const searchFolder = files.find((file) => file.startsWith('search-'))?.split('/')[0] ?? '';
  const texts = new Map<string, string>([
    ...(await scripts.build()),
    ...(await carrySearch(dist, root, load.pages, languages, searchFolder)),
    ...(await carryNear(dist, files, languages)),
    [stickScript, await bundleStick()],
    [stickTypeface, await bundleTypefaces()],
  ]);
  const starts = listStarts(siteFolder, load, session?.start);
  for (const text of [...texts.values(), ...starts.values()]) sizes.push(Buffer.byteLength(text));
  for (const file of load.files) sizes.push((await stat(join(dist, file))).size);
  const bytes = sizes.reduce((sum, size) => sum + roomFor(size), 0);
  return { pages: load.pages, makePage, texts, files: load.files, starts, bytes };
}

/**
 * Writes the stick's folder into `out`; gives its files' paths from there. Throws when a name cannot
 * be written on a stick, before anything is.
 */
export async function writeStick(site: BuiltSite, stick: Stick, out: string): Promise<string[]> {
  const inside = [...stick.pages, ...stick.texts.keys(), ...stick.files];
  const written = [
    ...[...stick.starts.keys()].map((name) => `${stickFolder}/${name}`),
    ...inside.map((path) => `${stickFolder}/${siteFolder}/${path}`),
  ];
  const faults = checkNames(written);
  if (faults.length > 0) throw new Error(faults.join('\n'));
  const place = async (path: string): Promise<string> => {
    const target = join(out, stickFolder, siteFolder, path);
    await mkdir(dirname(target), { recursive: true });
    return target;
  };
  for (const page of stick.pages) await writeFile(await place(page), await stick.makePage(page));
  for (const [path, text] of stick.texts) await writeFile(await place(path), text);
  for (const file of stick.files) await copyFile(join(site.dist, file), await place(file));
  for (const [name, page] of stick.starts) await writeFile(join(out, stickFolder, name), page);
  return written;
}
