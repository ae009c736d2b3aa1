import type { SiteLanguage } from '../i18n/languages.ts';

/**
 * The counter as one file that works alone, from the built site's root. It is no page of the site, and
 * ends otherwise than they do.
 */
export const lonePage = (language: SiteLanguage): string =>
  language === 'sv'
    ? 'for-hjalpare/koppla-upp-rakna.htm'
    : `${language}/for-hjalpare/koppla-upp-count.htm`;
