import { getCollection, render } from 'astro:content';
import type { SiteLanguage } from '../../i18n/languages.ts';
import { planLanguages } from '../../session/plan-languages.ts';

/** Each language that advice for helpers is in, as the first part of an address. */
export const advicePaths = () =>
  planLanguages.map((language) => ({
    params: { language: language === 'sv' ? undefined : language },
  }));

/** All advice in its order, with its words in a language. */
export async function readAdvice(language: SiteLanguage) {
  const [all, translations] = await Promise.all([
    getCollection('advice'),
    getCollection('adviceTranslations'),
  ]);
  return all
    .sort((a, b) => a.data.order - b.data.order)
    .map((page) => {
      const twin = translations.find(({ id }) => id === `${language}/${page.id}`);
      const { title, summary, checklist } = twin?.data ?? page.data;
      return { id: page.id, data: page.data, title, summary, checklist, entry: twin ?? page };
    });
}
export type ReadAdvice = Awaited<ReturnType<typeof readAdvice>>[number];

/** One page of advice, its text, and the one after it. Throws a RangeError when there is none. */
export async function readOneAdvice(id: string, language: SiteLanguage) {
  const all = await readAdvice(language);
  const at = all.findIndex((page) => page.id === id);
  const page = all[at];
  if (!page) throw new RangeError(`There is no advice ${id}`);
  const { Content } = await render(page.entry);
  return { ...page, Content, next: all[at + 1] };
}
