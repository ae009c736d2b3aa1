import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { siteLanguages, type SiteLanguage } from '../i18n/languages.ts';

/** A file that is kept for when there is no network; `url` is its address on the server. */
export type KeptFile = { url: string; revision: string | null; integrity: string };

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

/** True when a file is needed to open the site in a language; films and papers are saved one by one. */
export function isKept(path: string, language: SiteLanguage): boolean {
  if (path === '404.html') return false;
  if (/(?:\.html|spara\.json)$/u.test(path)) return languageOf(path) === language;
  if (/^_astro\/noto-sans-arabic/u.test(path)) return language === 'ar';
  if (path.startsWith('_astro/')) return true;
  if (/^favicon\./u.test(path)) return true;
  const inSearch = search.test(path) ? path.replace(search, '') : undefined;
  if (inSearch === undefined) return false;
  const isOfLanguage =
    inSearch === `${language}.json` ||
    inSearch.includes(`.${language}.`) ||
    inSearch.includes(`.${language}_`) ||
    inSearch.includes(`/${language}_`);
  return isOfLanguage || /^pagefind\/pagefind(?:-entry\.json|\.js)$/u.test(inSearch);
}

/** A page's address is its folder's. */
const addressOf = (path: string, base: string): string =>
  base + path.replace(/(?:^|(?<=\/))index\.html$/u, '');

/** Files that are named after what is in them need no other sign of what they are. */
const isNamedByContent = (path: string): boolean => /^_astro\//u.test(path) || search.test(path);

/** What a service worker keeps of a language, each file with its SHA-256. */
export async function listKept(
  dist: string,
  base: string,
  files: readonly string[],
  language: SiteLanguage,
): Promise<KeptFile[]> {
  return Promise.all(
    files
      .filter((path) => isKept(path, language))
      .map(async (path) => {
        const bytes = await readFile(join(dist, path));
        const digest = createHash('sha256').update(bytes).digest('base64');
        return {
          url: addressOf(path, base),
          revision: isNamedByContent(path) ? null : digest.slice(0, 12),
          integrity: `sha256-${digest}`,
        };
      }),
  );
}
