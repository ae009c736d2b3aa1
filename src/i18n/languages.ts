/** The languages that the site's own words are written in; Swedish is the first and the fallback. */
export const siteLanguages = ['sv', 'en', 'ar'] as const;
export type SiteLanguage = (typeof siteLanguages)[number];

/** Each language's own name for itself, as people look for it. */
export const languageNames: Record<SiteLanguage, string> = {
  sv: 'Svenska',
  en: 'English',
  ar: 'العربية',
};

export const isSiteLanguage = (language: string | undefined): language is SiteLanguage =>
  siteLanguages.some((known) => known === language);

/** The language of a page from the first part of its address: `undefined` for Swedish, `en`, `ar`. */
export function readLanguage(part: string | undefined): SiteLanguage {
  if (part === undefined) return 'sv';
  if (!isSiteLanguage(part)) throw new RangeError(`No pages are made in the language ${part}`);
  return part;
}
