import { scriptOf } from '../../i18n/direction.ts';
import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import pLimit from 'p-limit';
import { lonePage } from '../../session/lone-page.ts';
import { siteLanguages, type SiteLanguage } from '../../i18n/languages.ts';

/**
 * A file that is kept for when there is no network: its address on the server, and the beginning of
 * its SHA-256 in base64. Twelve characters tell any two versions apart; the whole would double the
 * list, which every visitor fetches.
 */
export type KeptFile = [address: string, proof: string];

/** Every file of the built site by path, with forward slashes. */
export async function listSite(dist: string): Promise<string[]> {
  const entries = await readdir(dist, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(dist.length).replaceAll('\\', '/'))
    .map((path) => path.replace(/^\//u, ''))
    .sort();
}

/** The language of a page by its path: those without a code first are Swedish. */
export const languageOf = (path: string): SiteLanguage =>
  siteLanguages.find((language) => path.startsWith(`${language}/`)) ?? 'sv';

const search = /^search-[0-9a-f]{10}\//u;

/** A showing of one guide: it is saved with its guide, and would else double what is kept. */
const isGuideShown = (path: string): boolean =>
  /^(?:[a-z]{2}\/)?visa\/[^/]+\/[^/]+\/index\.html$/u.test(path);

/** Papers for several, and what shows a session that somebody put together: many guides at once, saved when asked for. */
const isForMany = /(?:\/papper|^(?:[a-z]{2}\/)?visa\/eget|\/eget\/anteckningar)\/index\.html$/u;

/** True when a file is needed to open the site in a language; films and papers are saved one by one. */
export function isKept(path: string, language: SiteLanguage): boolean {
  // A poster is printed by whoever has the place, where there is a network; files are had from one.
  if (path === '404.html' || /(?:\/affisch|^(?:[a-z]{2}\/)?data)\/index\.html$/u.test(path))
    return false;
  if (isGuideShown(path) || isForMany.test(path)) return false;
  if (path === lonePage(language)) return true;
  if (/(?:\.html|\.ics|spara\.json|\/(?:nara|sok|platser)-\w+\.json)$/u.test(path))
    return languageOf(path) === language;
  if (/^_astro\/noto-sans-arabic/u.test(path)) return scriptOf(language) === 'Arab';
  if (path.startsWith('_astro/')) return true;
  if (/^(?:favicon|see-through)\./u.test(path)) return true;
  return search.test(path) && path.replace(search, '').split(/[.-]/u)[0] === language;
}

/**
 * Most that is kept of a language without being asked for, in bytes as the files lie; about a third
 * of it goes over the line. It is as much as four minutes of film; what helpers have is a tenth of it.
 */
export const keptBudgetBytes = 11_000_000;

/** Practice, paper and easy read: what a guide's page leads on to. */
const isWay = (path: string): boolean => /\/(?:prova|skriv-ut|lattlast)\/index\.html$/u.test(path);

/** One of many occasions or places, and its calendar: the finder, which is kept, tells of it too. */
const isOccasion = (path: string): boolean => /^(?:[a-z]{2}\/)?hitta\/tillfalle\/./u.test(path);
const isPlace = (path: string): boolean => /^(?:[a-z]{2}\/)?hitta\/plats\/./u.test(path);
/** A list of all that there is in one municipality, or of one organisation. */
const isLongList = (path: string): boolean => /^(?:[a-z]{2}\/)?hitta\/[^/]+\/./u.test(path);

/**
 * What a site with much on it does not keep unasked: first the pages of single occasions, then those of
 * places, then the long lists of them, then what a guide's page leads on to, and last the guides' own
 * pages. Those of guides are had with the guides that are saved.
 */
export async function chooseSaved(
  dist: string,
  files: readonly string[],
  language: SiteLanguage,
  budgetBytes: number,
): Promise<Set<string>> {
  const all = new Set(files);
  const ours = files.filter((path) => isKept(path, language));
  const kept = await pLimit(atOnce).map(ours, async (path) => ({
    path,
    bytes: (await stat(join(dist, path))).size,
  }));
  const isGuide = (path: string) => all.has(path.replace(/index\.html$/u, 'skriv-ut/index.html'));
  const saved = new Set(
    files.filter((path) => isGuideShown(path) && languageOf(path) === language),
  );
  let bytes = kept.reduce((sum, file) => sum + file.bytes, 0);
  for (const isLeft of [isOccasion, isPlace, isLongList, isWay, isGuide]) {
    if (bytes <= budgetBytes) break;
    for (const file of kept) {
      if (!/\.(?:html|ics)$/u.test(file.path) || saved.has(file.path) || !isLeft(file.path))
        continue;
      saved.add(file.path);
      bytes -= file.bytes;
    }
  }
  return saved;
}

/** A page's address is its folder's. */
export const addressOf = (path: string, base: string): string =>
  base + path.replace(/(?:^|(?<=\/))index\.html$/u, '');

/** A county has tens of thousands of pages, and a system lets a program open fewer at once. */
const atOnce = 64;

/** What a service worker keeps of a language, each file with its proof; not what guides are `saved` with. */
export async function listKept(
  dist: string,
  base: string,
  files: readonly string[],
  language: SiteLanguage,
  saved: ReadonlySet<string>,
): Promise<KeptFile[]> {
  const kept = files
    .filter((path) => isKept(path, language))
    .filter((path) => !saved.has(path.replace(/spara\.json$/u, 'index.html')));
  return pLimit(atOnce).map(kept, async (path): Promise<KeptFile> => {
    const digest = createHash('sha256').update(await readFile(join(dist, path)));
    return [addressOf(path, base), digest.digest('base64').slice(0, 12)];
  });
}
