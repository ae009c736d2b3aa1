import type { SiteLanguage } from './languages.ts';

/** What a guide says of help from people. */
export type HelpWords = {
  heading: string;
  service: (title: string) => string;
  person: string;
  report: string;
};

const words: Record<SiteLanguage, HelpWords> = {
  sv: {
    heading: 'Vill du ha hjälp av en människa?',
    service: (title) => `De som gör ${title} svarar på frågor här:`,
    person: 'Hjälp nära dig',
    report: 'Berätta för oss om något är fel i guiden',
  },
  en: {
    heading: 'Do you want help from a person?',
    service: (title) => `The people behind ${title} answer questions here:`,
    person: 'Help near you',
    report: 'Tell us if something in the guide is wrong',
  },
  ar: {
    heading: 'هل تريد مساعدة من شخص؟',
    service: (title) => `يجيب أصحاب خدمة ${title} عن الأسئلة هنا:`,
    person: 'مساعدة قريبة منك',
    report: 'أخبرنا إذا كان هناك خطأ في الدليل',
  },
};

export const helpWordsIn = (language: SiteLanguage): HelpWords => words[language];
