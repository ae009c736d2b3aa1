import { getCollection } from 'astro:content';
import type { GlossaryEntry } from '../glossary/mark-words.ts';
import type { SiteLanguage } from '../i18n/languages.ts';

/** A word as the page of all words shows it. */
export type PageWord = GlossaryEntry & { guide: string | undefined };

async function listWords(language: SiteLanguage): Promise<PageWord[]> {
  const entries = await getCollection('words');
  return entries
    .flatMap(({ id, data }) => {
      const word = language === 'sv' ? data : data.translations?.[language];
      return word ? [{ ...word, id, guide: data.guide }] : [];
    })
    .sort((a, b) => a.term.localeCompare(b.term, language));
}

const known = new Map<SiteLanguage, Promise<PageWord[]>>();

/** Every word that is explained in a language, by its alphabet. */
export function readWords(language: SiteLanguage): Promise<PageWord[]> {
  // Under `npm run dev` an editor may be writing one just now.
  if (import.meta.env.DEV) known.clear();
  const words = known.get(language) ?? listWords(language);
  known.set(language, words);
  return words;
}
