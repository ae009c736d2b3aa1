import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { siteLanguages, type SiteLanguage } from '../../i18n/languages.ts';

const folderOf = (path: string): string[] => {
  const parts = path.split('/');
  return siteLanguages.some((language) => language !== 'sv' && language === parts[0])
    ? parts.slice(1)
    : parts;
};

const languageOf = (path: string): SiteLanguage =>
  siteLanguages.find((language) => path.startsWith(`${language}/`)) ?? 'sv';

/**
 * Pages that are about having a server: what is not found on it, being without a network, and files
 * that are had from it.
 */
const isServed = (path: string): boolean =>
  path === '404.html' || ['utan-nat', 'data'].includes(folderOf(path)[0] ?? '');

/** The services that editors have written, by name: what can be chosen, before anything is built. */
export async function readServiceNames(root: string): Promise<string[]> {
  const files = await readdir(join(root, 'content', 'services'));
  return files.flatMap((file) => /^([a-z0-9-]+)\.mdx$/u.exec(file)?.[1] ?? []).sort();
}

/** The services of a built site: folders whose pages have guides with sheets below them. */
export function listServices(files: readonly string[]): string[] {
  const names = files.flatMap(
    (file) => /^([^/]+)\/[^/]+\/skriv-ut\/index\.html$/u.exec(file)?.[1] ?? [],
  );
  return [...new Set(names)].sort();
}

/** The guides of a built site, as `service/guide`. */
export const listGuides = (files: readonly string[]): string[] =>
  files.flatMap((file) => /^([^/]+\/[^/]+)\/skriv-ut\/index\.html$/u.exec(file)?.[1] ?? []);

/** The guide that a page is about or shows; undefined for all other pages. */
const guideOf = (path: string, guides: ReadonlySet<string>): string | undefined => {
  const [first = '', ...rest] = folderOf(path);
  const parts = first === 'visa' ? rest : [first, ...rest];
  const guide = parts.slice(0, 2).join('/');
  return guides.has(guide) ? guide : undefined;
};

/**
 * The pages of some services in some languages, with the pages about the site; of the services'
 * guides those in `aboard`, or all. All paths are from the built site's root, with forward slashes.
 */
export function choosePages(
  all: readonly string[],
  services: readonly string[],
  languages: readonly SiteLanguage[],
  aboard?: ReadonlySet<string>,
): string[] {
  const known = listServices(all);
  const guides = new Set(listGuides(all));
  return all.filter((path) => {
    if (!path.endsWith('.html') || isServed(path)) return false;
    if (!languages.includes(languageOf(path))) return false;
    const [first = ''] = folderOf(path);
    const guide = guideOf(path, guides);
    if (guide !== undefined && aboard?.has(guide) === false) return false;
    return !known.includes(first) || services.includes(first);
  });
}
