import type { SiteLanguage } from '../i18n/languages.ts';
import { slug } from '../site.config.ts';

/**
 * The counter as one file that works alone, from the built site's root. It is no page of the site, and
 * ends otherwise than they do.
 */
export const lonePage = (language: SiteLanguage): string =>
  language === 'sv'
    ? `for-hjalpare/${slug}-rakna.htm`
    : `${language}/for-hjalpare/${slug}-count.htm`;
