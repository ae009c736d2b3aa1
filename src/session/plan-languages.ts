import { type SiteLanguage, siteLanguages } from '../i18n/languages.ts';

/**
 * The languages that helpers have everything in: plans, advice, and what a room sees. What is drawn on
 * telephones is in Swedish in both: it is Swedish services that are shown.
 */
export const planLanguages: readonly SiteLanguage[] = siteLanguages.filter((language) =>
  ['sv', 'en'].includes(language),
);
