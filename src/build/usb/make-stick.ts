import { copyFile, mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { formatDay } from '../../i18n/format.ts';
import { readLanguage, type SiteLanguage } from '../../i18n/languages.ts';
import { usbWordsIn } from '../../i18n/usb.ts';
import { listAddresses } from '../offline-saves.ts';
import { bundlePagefind, bundleStick, bundleTypefaces, collectScripts } from './bundle-scripts.ts';
import { carrySearch } from './carry-search.ts';
import { checkNames } from './check-names.ts';
import { choosePages } from './choose-files.ts';
import { type Rewriting, rewritePage, stickScript, stickTypeface } from './rewrite-page.ts';
import { startPage } from './start-page.ts';

/** The folder on the stick, what one presses in it, and where the site lies beside that. */
export const stickFolder = 'Koppla upp';
export const startFile = 'Starta här.html';
const siteFolder = 'webb';

/** What the built site holds: its folder, all its files, and what its addresses begin with. */
export type BuiltSite = { dist: string; root: string; files: readonly string[]; base: string };

/** What is to go along: pages, and the films, papers and pictures that they lead to. */
export type Load = {
  services: readonly string[];
  languages: readonly SiteLanguage[];
  pages: string[];
  files: string[];
  bytes: number;
};

const sharedFile = /^(?:favicon\.|_astro\/.*\.css$)/u;

/** Chooses what goes along, and how much that is, before anything is written. */
export async function planStick(
  { dist, files, base }: BuiltSite,
  services: readonly string[],
  languages: readonly SiteLanguage[],
): Promise<Load> {
  const pages = choosePages(files, services, languages);
  const all = new Set(files);
  const wanted = new Set(files.filter((file) => sharedFile.test(file)));
  for (const page of pages) {
    const html = await readFile(join(dist, page), 'utf8');
    for (const address of listAddresses(html, base + page)) {
      const file = decodeURIComponent(address.slice(base.length));
      if (all.has(file) && !file.endsWith('.vtt')) wanted.add(file);
    }
  }
  for (const file of files)
    if (
      /^search-[^/]+\/[^/]+\.webp$/u.test(file) &&
      languages.some((code) => file.includes(`.${code}.`))
    )
      wanted.add(file);
  const sizes = await Promise.all(
    [...pages, ...wanted].map(async (file) => (await stat(join(dist, file))).size),
  );
  const bytes = sizes.reduce((sum, size) => sum + size, 0);
  return { services, languages, pages, files: [...wanted].sort(), bytes };
}

/** How many guides have pages among these, in whatever languages. */
const countGuides = (pages: readonly string[]): number =>
  new Set(pages.flatMap((page) => /([^/]+\/[^/]+)\/skriv-ut\/index\.html$/u.exec(page)?.[1] ?? []))
    .size;

/** A text of every track that a page of the load has, by path. */
async function readTracks({ dist, files }: BuiltSite): Promise<Map<string, string>> {
  const tracks = files.filter((file) => file.endsWith('.vtt'));
  return new Map(
    await Promise.all(
      tracks.map(async (file) => [file, await readFile(join(dist, file), 'utf8')] as const),
    ),
  );
}

/**
 * Writes the stick's folder into `out`; gives its files' paths from there. `made` is the day of the
 * copy. Throws when an address would lead nowhere, or a name cannot be written on a stick.
 */
export async function writeStick(
  site: BuiltSite,
  load: Load,
  out: string,
  made: Date,
): Promise<string[]> {
  const { dist, base, root } = site;
  const scripts = collectScripts(dist, base);
  const tracks = await readTracks(site);
  const stick: Rewriting = {
    base,
    files: new Set([...load.pages, ...load.files]),
    languages: load.languages,
    scriptFor: scripts.pathFor,
    readTrack: (path) => {
      const text = tracks.get(path);
      if (text === undefined) throw new RangeError(`There is no track ${path}`);
      return text;
    },
    madeDay: made.toISOString().slice(0, 10),
    tellDay: (code) => formatDay(made, readLanguage(code === 'sv' ? undefined : code)),
    tellHolding: (code) =>
      usbWordsIn(readLanguage(code === 'sv' ? undefined : code)).holds(
        load.services.length,
        countGuides(load.pages),
        load.languages,
      ),
  };
  const texts = new Map<string, string>();
  for (const page of load.pages)
    texts.set(page, rewritePage(await readFile(join(dist, page), 'utf8'), page, stick));
  const searchFolder = site.files.find((file) => file.startsWith('search-'))?.split('/')[0] ?? '';
  for (const [path, text] of [
    ...(await scripts.build()),
    ...(await carrySearch(dist, root, load.pages, load.languages, searchFolder)),
    [stickScript, await bundleStick()] as const,
    [stickTypeface, await bundleTypefaces()] as const,
    ['sticka/pagefind.js', await bundlePagefind(join(dist, searchFolder, 'pagefind'))] as const,
  ])
    texts.set(path, text);

  const written = [
    `${stickFolder}/${startFile}`,
    ...[...texts.keys(), ...load.files].map((path) => `${stickFolder}/${siteFolder}/${path}`),
  ];
  const faults = checkNames(written);
  if (faults.length > 0) throw new Error(faults.join('\n'));
  const place = async (path: string): Promise<string> => {
    const target = join(out, stickFolder, siteFolder, path);
    await mkdir(dirname(target), { recursive: true });
    return target;
  };
  for (const [path, text] of texts) await writeFile(await place(path), text);
  for (const file of load.files) await copyFile(join(dist, file), await place(file));
  const first = load.languages.includes('sv') ? '' : `${load.languages[0] ?? ''}/`;
  const start = startPage(`${siteFolder}/${first}index.html`, load.languages[0] ?? 'sv');
  await writeFile(join(out, stickFolder, startFile), start);
  return written;
}
