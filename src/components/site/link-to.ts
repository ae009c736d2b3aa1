import type { SiteLanguage } from '../../i18n/languages.ts';

/**
 * The address of something on the site, from a path without a leading slash: `bankid/skaffa/` or
 * `films/index.json`; an empty path is the start page. The site may live under a sub-path, and pages
 * in other languages than Swedish do under their code, so every internal link goes through here.
 */
export function linkTo(path: string, language: SiteLanguage = 'sv'): string {
  const base = import.meta.env.BASE_URL.replace(/\/$/, '');
  return language === 'sv' ? `${base}/${path}` : `${base}/${language}/${path}`;
}
