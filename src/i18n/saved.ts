import type { SiteLanguage } from './languages.ts';

/** The words of "Sparat på enheten", the page of what is saved. */
export type SavedWords = {
  heading: string;
  room: (used: string, left: string) => string;
  roomUsed: (used: string) => string;
  size: (size: string) => string;
  part: string;
  empty: string;
  howTo: string;
  remove: (title: string) => string;
  clear: string;
  /** Asked before everything is taken away, with the two answers. */
  sure: string;
  yes: string;
  no: string;
  cleared: string;
  gone: string;
  needsScript: string;
  unable: string;
  toFilms: string;
};

const words: Record<SiteLanguage, SavedWords> = {
  sv: {
    heading: 'Guider på enheten',
    room: (used, left) =>
      `Det du har sparat tar ${used}. Det finns ungefär ${left} kvar på enheten.`,
    roomUsed: (used) => `Det du har sparat tar ${used}.`,
    size: (size) => `Tar ${size}.`,
    part: 'Inte helt sparad. Öppna guiden för att fortsätta.',
    empty: 'Inget är sparat än.',
    howTo:
      'Öppna en guide och tryck på "Spara för att titta utan internet". Knappen finns under stegen.',
    remove: (title) => `Ta bort ${title}`,
    clear: 'Ta bort allt sparat',
    sure: 'Vill du ta bort allt du har sparat? Du kan spara det igen när du har internet.',
    yes: 'Ja, ta bort allt',
    no: 'Nej, behåll allt',
    cleared: 'Allt sparat är borttaget från enheten.',
    gone: 'Webbläsaren har tagit bort något som du hade sparat. Det händer när enheten behöver plats. Öppna guiden för att spara den igen.',
    needsScript: 'Att spara kräver JavaScript. Det är avstängt i din webbläsare.',
    unable: 'Den här webbläsaren kan inte spara guider.',
    toFilms: 'Till alla guider',
  },
  en: {
    heading: 'Guides on the device',
    room: (used, left) => `What you have saved takes ${used}. About ${left} is left on the device.`,
    roomUsed: (used) => `What you have saved takes ${used}.`,
    size: (size) => `Takes ${size}.`,
    part: 'Not wholly saved. Open the guide to go on.',
    empty: 'Nothing is saved yet.',
    howTo:
      'Open a guide and press "Save to watch without internet". The button is below the steps.',
    remove: (title) => `Remove ${title}`,
    clear: 'Remove everything saved',
    sure: 'Do you want to remove everything you have saved? You can save it again when you have internet.',
    yes: 'Yes, remove everything',
    no: 'No, keep everything',
    cleared: 'Everything saved has been removed from the device.',
    gone: 'The browser has removed something that you had saved. It happens when the device needs room. Open the guide to save it again.',
    needsScript: 'Saving needs JavaScript. It is switched off in your browser.',
    unable: 'This browser cannot save guides.',
    toFilms: 'To all guides',
  },
  ar: {
    heading: 'الأدلة على الجهاز',
    room: (used, left) => `ما حفظته يأخذ ${used}. بقي على الجهاز حوالي ${left}.`,
    roomUsed: (used) => `ما حفظته يأخذ ${used}.`,
    size: (size) => `يأخذ ${size}.`,
    part: 'لم يُحفظ كاملًا. افتح الدليل للمتابعة.',
    empty: 'لا شيء محفوظ بعد.',
    howTo: 'افتح دليلًا واضغط على "احفظ للمشاهدة بدون إنترنت". الزر تحت الخطوات.',
    remove: (title) => `احذف ${title}`,
    clear: 'احذف كل المحفوظ',
    sure: 'هل تريد حذف كل ما حفظته؟ يمكنك حفظه مرة أخرى عندما يكون لديك إنترنت.',
    yes: 'نعم، احذف الكل',
    no: 'لا، أبقِ الكل',
    cleared: 'حُذف كل المحفوظ من الجهاز.',
    gone: 'حذف المتصفح شيئًا كنت قد حفظته. يحدث هذا عندما يحتاج الجهاز إلى مساحة. افتح الدليل لتحفظه مرة أخرى.',
    needsScript: 'الحفظ يحتاج إلى JavaScript. وهو متوقف في متصفحك.',
    unable: 'هذا المتصفح لا يستطيع حفظ الأدلة.',
    toFilms: 'إلى كل الأدلة',
  },
};

export const savedWordsIn = (language: SiteLanguage): SavedWords => words[language];
