import { type SiteLanguage, siteLanguages } from '../i18n/languages.ts';

/**
 * The languages that plans and advice for helpers are in. What a room sees is in Swedish: it is about
 * Swedish services.
 */
export const planLanguages: readonly SiteLanguage[] = siteLanguages.filter((language) =>
  ['sv', 'en'].includes(language),
);
