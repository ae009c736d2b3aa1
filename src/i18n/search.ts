import type { SiteLanguage } from './languages.ts';

/** What the search says, in the page and in the browser. */
export type SearchWords = {
  label: string;
  example: string;
  button: string;
  searching: string;
  failed: string;
  /** Read aloud and shown when the search is done. */
  found: (count: number, query: string) => string;
  /** Under a hit: the service and the film's length. */
  hit: (service: string, length: string) => string;
};

const sv: SearchWords = {
  label: 'Skriv vad du vill göra',
  example: 'Till exempel: logga in, recept, ringa',
  button: 'Sök',
  searching: 'Söker …',
  failed: 'Det gick inte att söka just nu. Här är alla guider i stället.',
  found: (count, query) => {
    if (count === 0)
      return `Ingen guide passar "${query}". Prova ett annat ord, eller välj här nedanför.`;
    return count === 1 ? `1 guide passar "${query}".` : `${count} guider passar "${query}".`;
  },
  hit: (service, length) => `${service}. Film, ${length}`,
};

const en: SearchWords = {
  label: 'Write what you want to do',
  example: 'For example: log in, prescription, call',
  button: 'Search',
  searching: 'Searching …',
  failed: 'The search does not work just now. Here are all guides instead.',
  found: (count, query) => {
    if (count === 0) return `No guide matches "${query}". Try another word, or choose below.`;
    return count === 1 ? `1 guide matches "${query}".` : `${count} guides match "${query}".`;
  },
  hit: (service, length) => `${service}. Film, ${length}`,
};

const ar: SearchWords = {
  label: 'اكتب ما تريد أن تفعله',
  example: 'مثلًا: تسجيل الدخول، دفع، مكالمة',
  button: 'ابحث',
  searching: 'جارٍ البحث …',
  failed: 'البحث لا يعمل الآن. إليك كل الأدلة بدلًا من ذلك.',
  found: (count, query) => {
    if (count === 0) return `لا يوجد دليل يناسب "${query}". جرّب كلمة أخرى، أو اختر من الأسفل.`;
    return `عدد الأدلة التي تناسب "${query}": ${count}.`;
  },
  hit: (service, length) => `${service}. فيلم، ${length}`,
};

const words: Record<SiteLanguage, SearchWords> = { sv, en, ar };

export const searchWordsIn = (language: SiteLanguage): SearchWords => words[language];
