import { scriptOf } from '../../i18n/direction.ts';
import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
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

/**
 * The pages that a site with many guides does not keep unasked, but with the guides that are saved:
 * first those that a guide's page leads on to, then the guides' own.
 */
export async function chooseSaved(
  dist: string,
  files: readonly string[],
  language: SiteLanguage,
  budgetBytes: number,
): Promise<Set<string>> {
  const all = new Set(files);
  const kept = await Promise.all(
    files
      .filter((path) => isKept(path, language))
      .map(async (path) => ({ path, bytes: (await stat(join(dist, path))).size })),
  );
  const isGuide = (path: string) => all.has(path.replace(/index\.html$/u, 'skriv-ut/index.html'));
  const saved = new Set(
    files.filter((path) => isGuideShown(path) && languageOf(path) === language),
  );
  let bytes = kept.reduce((sum, file) => sum + file.bytes, 0);
  for (const isLeft of [isWay, isGuide]) {
    if (bytes <= budgetBytes) break;
    for (const file of kept.filter(({ path }) => path.endsWith('.html') && isLeft(path))) {
      saved.add(file.path);
      bytes -= file.bytes;
    }
  }
  return saved;
}

/** A page's address is its folder's. */
export const addressOf = (path: string, base: string): string =>
  base + path.replace(/(?:^|(?<=\/))index\.html$/u, '');

/** What a service worker keeps of a language, each file with its proof; not what guides are `saved` with. */
export async function listKept(
  dist: string,
  base: string,
  files: readonly string[],
  language: SiteLanguage,
  saved: ReadonlySet<string>,
): Promise<KeptFile[]> {
  return Promise.all(
    files
      .filter((path) => isKept(path, language))
      .filter((path) => !saved.has(path.replace(/spara\.json$/u, 'index.html')))
      .map(async (path): Promise<KeptFile> => {
        const digest = createHash('sha256').update(await readFile(join(dist, path)));
        return [addressOf(path, base), digest.digest('base64').slice(0, 12)];
      }),
  );
}
