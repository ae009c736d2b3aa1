import { slug } from '../site.config.ts';
import type { SiteLanguage } from './languages.ts';

/** The ready PDF of a guide, as a path from the site's root in the language's folder. */
export const sheetFile = (guide: string, language: SiteLanguage): string => {
  const name = guide.replace('/', '-');
  return `${guide}/${slug}-${name}${language === 'sv' ? '' : `.${language}`}.pdf`;
};

/** The ready PDF of a session's papers, as a path from the site's root in the language's folder. */
export const packFile = (session: string, language: SiteLanguage): string =>
  `for-hjalpare/${session}/papper/${slug}-${session}${language === 'sv' ? '' : `.${language}`}.pdf`;
