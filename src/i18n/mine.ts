import type { SiteLanguage } from './languages.ts';

/** The words of "Mina filmer". */
export type MineWords = {
  title: string;
  summary: string;
  device: string;
  goOn: string;
  saved: string;
  seen: string;
  /** How far somebody has come in a film: `clock` as in 0:42. */
  left: (clock: string) => string;
  empty: string;
  toFilms: string;
  remove: (title: string) => string;
  clear: string;
  sure: string;
  yes: string;
  no: string;
  cleared: string;
  needsScript: string;
  blocked: string;
};

const words: Record<SiteLanguage, MineWords> = {
  sv: {
    title: 'Mina filmer',
    summary: 'Här är filmerna som du har börjat titta på, sparat eller sett.',
    device: 'Listan finns på den här enheten och ingen annanstans. Du behöver inget konto.',
    goOn: 'Fortsätt titta',
    saved: 'Sparade',
    seen: 'Sedda',
    left: (clock) => `Du slutade vid ${clock}.`,
    empty: 'Här är tomt än. När du har tittat på en film eller sparat en guide finns den här.',
    toFilms: 'Till alla filmer',
    remove: (title) => `Ta bort ${title}`,
    clear: 'Rensa allt',
    sure: 'Vill du ta bort hela listan? Filmerna finns kvar på webbplatsen.',
    yes: 'Ja, ta bort listan',
    no: 'Nej, behåll den',
    cleared: 'Listan är borttagen från enheten.',
    needsScript:
      'Listan behöver JavaScript. Det är avstängt i din webbläsare. Alla filmer finns här:',
    blocked: 'Din webbläsare sparar inget från webbplatser. Därför kan listan inte visas.',
  },
  en: {
    title: 'My films',
    summary: 'Here are the films you have begun, saved or seen.',
    device: 'The list is on this device and nowhere else. You need no account.',
    goOn: 'Go on watching',
    saved: 'Saved',
    seen: 'Seen',
    left: (clock) => `You stopped at ${clock}.`,
    empty: 'It is empty here. When you have watched a film or saved a guide you find it here.',
    toFilms: 'To all films',
    remove: (title) => `Remove ${title}`,
    clear: 'Clear everything',
    sure: 'Do you want to remove the whole list? The films stay on the website.',
    yes: 'Yes, remove the list',
    no: 'No, keep it',
    cleared: 'The list is removed from the device.',
    needsScript: 'The list needs JavaScript. It is turned off in your browser. All films are here:',
    blocked: 'Your browser keeps nothing from websites. The list cannot be shown.',
  },
  ar: {
    title: 'أفلامي',
    summary: 'هنا الأفلام التي بدأت مشاهدتها أو حفظتها أو شاهدتها.',
    device: 'القائمة موجودة على هذا الجهاز فقط. لا تحتاج إلى حساب.',
    goOn: 'واصل المشاهدة',
    saved: 'المحفوظة',
    seen: 'التي شاهدتها',
    left: (clock) => `توقفت عند ${clock}.`,
    empty: 'لا شيء هنا بعد. عندما تشاهد فيلمًا أو تحفظ دليلًا تجده هنا.',
    toFilms: 'إلى كل الأفلام',
    remove: (title) => `أزل ${title}`,
    clear: 'امسح كل شيء',
    sure: 'هل تريد إزالة القائمة كلها؟ تبقى الأفلام في الموقع.',
    yes: 'نعم، أزل القائمة',
    no: 'لا، أبقها',
    cleared: 'أُزيلت القائمة من الجهاز.',
    needsScript: 'تحتاج القائمة إلى JavaScript، وهو مغلق في متصفحك. كل الأفلام هنا:',
    blocked: 'متصفحك لا يحفظ شيئًا من المواقع. لذلك لا يمكن عرض القائمة.',
  },
};

export const mineWordsIn = (language: SiteLanguage): MineWords => words[language];
