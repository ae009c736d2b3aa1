import { getEntry } from 'astro:content';
import { directionOf } from '../i18n/direction.ts';
import type { SiteLanguage } from '../i18n/languages.ts';

/**
 * A page about the site itself in a language, or in Swedish where it is not translated: then
 * `foreign` are the attributes that say so. Throws a RangeError when there is no such page.
 */
export async function readPage(name: string, language: SiteLanguage) {
  const translated = language === 'sv' ? undefined : await getEntry('pages', `${language}/${name}`);
  const page = translated ?? (await getEntry('pages', name));
  if (!page) throw new RangeError(`content/pages/${name}.mdx is missing`);
  const isForeign = language !== 'sv' && !translated;
  return { page, foreign: isForeign ? { lang: 'sv', dir: directionOf('sv') } : {} };
}
