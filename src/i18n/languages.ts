import { languages } from '../site.config.ts';

/** A language that the site has pages in. */
export type SiteLanguage = keyof typeof languages;

/** The languages that the site has pages in; Swedish is the first and the fallback. */
export const siteLanguages = /* @__PURE__ */ Object.keys(languages) as SiteLanguage[];

export const isSiteLanguage = (language: string | undefined): language is SiteLanguage =>
  siteLanguages.some((known) => known === language);

/** The language of a page from the first part of its address: `undefined` for Swedish, `en`, `ar`. */
export function readLanguage(part: string | undefined): SiteLanguage {
  if (part === undefined) return 'sv';
  if (!isSiteLanguage(part)) throw new RangeError(`No pages are made in the language ${part}`);
  return part;
}
