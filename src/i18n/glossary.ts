import type { SiteLanguage } from './languages.ts';

/** What stands round the explained words. */
export type WordPageWords = {
  title: string;
  summary: string;
  close: string;
  all: string;
  film: (title: string) => string;
};

const words: Record<SiteLanguage, WordPageWords> = {
  sv: {
    title: 'Ord som förklaras',
    summary: 'Här förklarar vi ord som du möter på telefonen och datorn.',
    close: 'Stäng',
    all: 'Alla ord',
    film: (title) => `Se filmen: ${title}`,
  },
  en: {
    title: 'Words explained',
    summary: 'Here we explain words that you meet on your phone and computer.',
    close: 'Close',
    all: 'All words',
    film: (title) => `Watch the film: ${title}`,
  },
  ar: {
    title: 'شرح الكلمات',
    summary: 'هنا نشرح كلمات تقابلها في الهاتف والحاسوب.',
    close: 'إغلاق',
    all: 'كل الكلمات',
    film: (title) => `شاهد الفيلم: ${title}`,
  },
};

export const wordPageWordsIn = (language: SiteLanguage): WordPageWords => words[language];
