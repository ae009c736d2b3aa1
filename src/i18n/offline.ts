import type { SiteLanguage } from './languages.ts';

/** Why something could not be saved. */
export type SaveFault = 'network' | 'broken' | 'full' | 'blocked';

/** What is said of being without a network, and of saving for it. */
export type OfflineWords = {
  title: string;
  summary: string;
  save: (size: string) => string;
  saveService: (size: string) => string;
  what: string;
  goOn: (size: string) => string;
  saving: (done: string, all: string) => string;
  cancel: string;
  cancelled: string;
  saved: string;
  remove: string;
  removed: string;
  changed: string;
  saveAgain: (size: string) => string;
  cleared: string;
  faults: Record<SaveFault, string>;
  again: string;
  toSaved: string;
  /** The page that is shown in the place of one that cannot be fetched. */
  offline: {
    title: string;
    lead: string;
    again: string;
    open: string;
    start: string;
    search: string;
  };
};

const words: Record<SiteLanguage, OfflineWords> = {
  sv: {
    title: 'Sparat på enheten',
    summary: 'Här ser du vad du har sparat för att titta utan internet, och kan ta bort det.',
    save: (size) => `Spara för att titta utan internet (${size})`,
    saveService: (size) => `Spara alla guiderna för att titta utan internet (${size})`,
    what: 'Filmen, texten och bladet läggs på din enhet. Spara helst när du har wifi.',
    goOn: (size) => `Fortsätt spara (${size} kvar)`,
    saving: (done, all) => `Sparar. ${done} av ${all} är klart.`,
    cancel: 'Avbryt',
    cancelled: 'Du avbröt. Det som hann sparas finns kvar, så du kan fortsätta senare.',
    saved: 'Sparad. Du kan titta utan internet.',
    remove: 'Ta bort från enheten',
    removed: 'Borttagen från enheten.',
    changed: 'Innehållet har ändrats sedan du sparade det.',
    saveAgain: (size) => `Spara det nya (${size})`,
    cleared: 'Du hade sparat det här, men webbläsaren har tagit bort det. Du kan spara det igen.',
    faults: {
      network:
        'Det gick inte att hämta allt. Du har inte gjort något fel. Kontrollera att du har internet. Det som är hämtat finns kvar.',
      broken:
        'En fil hos oss är inte hel. Du har inte gjort något fel. Försök igen om en stund. Guiden går att titta på ändå när du har internet.',
      full: 'Det finns inte plats på enheten. Ta bort något som du har sparat, och försök sedan igen.',
      blocked:
        'Webbläsaren låter inte webbplatser spara. Det kan bero på ett privat fönster. Öppna sidan i ett vanligt fönster.',
    },
    again: 'Försök igen',
    toSaved: 'Visa vad som är sparat',
    offline: {
      title: 'Sidan går inte att visa utan internet',
      lead: 'Du har inte gjort något fel. Enheten har inget internet just nu, och den här sidan är inte sparad.',
      again: 'Försök igen',
      open: 'Det här kan du öppna ändå:',
      start: 'Startsidan med alla tjänster',
      search: 'Sök bland guiderna',
    },
  },
  en: {
    title: 'Saved on the device',
    summary: 'Here you see what you have saved to watch without internet, and can remove it.',
    save: (size) => `Save to watch without internet (${size})`,
    saveService: (size) => `Save all the guides to watch without internet (${size})`,
    what: 'The film, its text and the sheet are put on your device. Save when you have wifi, if you can.',
    goOn: (size) => `Go on saving (${size} left)`,
    saving: (done, all) => `Saving. ${done} of ${all} is done.`,
    cancel: 'Cancel',
    cancelled: 'You cancelled. What was saved is kept, so you can go on later.',
    saved: 'Saved. You can watch without internet.',
    remove: 'Remove from the device',
    removed: 'Removed from the device.',
    changed: 'The content has changed since you saved it.',
    saveAgain: (size) => `Save what is new (${size})`,
    cleared: 'You had saved this, but the browser has removed it. You can save it again.',
    faults: {
      network:
        'Not everything could be fetched. You did nothing wrong. Check that you have internet. What has been fetched is kept.',
      broken:
        'A file of ours is not whole. You did nothing wrong. Try again in a while. You can still watch the guide when you have internet.',
      full: 'There is no room on the device. Remove something that you have saved, and then try again.',
      blocked:
        'The browser does not let websites save. A private window may be the reason. Open the page in an ordinary window.',
    },
    again: 'Try again',
    toSaved: 'Show what is saved',
    offline: {
      title: 'The page cannot be shown without internet',
      lead: 'You did nothing wrong. The device has no internet just now, and this page is not saved.',
      again: 'Try again',
      open: 'This you can open anyway:',
      start: 'The start page with all services',
      search: 'Search the guides',
    },
  },
  ar: {
    title: 'المحفوظ على الجهاز',
    summary: 'هنا ترى ما حفظته لتشاهده بدون إنترنت، ويمكنك حذفه.',
    save: (size) => `احفظ للمشاهدة بدون إنترنت (${size})`,
    saveService: (size) => `احفظ كل الأدلة للمشاهدة بدون إنترنت (${size})`,
    what: 'يوضع الفيلم والنص والورقة على جهازك. يفضَّل الحفظ عندما يكون لديك واي فاي.',
    goOn: (size) => `تابع الحفظ (بقي ${size})`,
    saving: (done, all) => `جارٍ الحفظ. تم ${done} من ${all}.`,
    cancel: 'إلغاء',
    cancelled: 'لقد ألغيت الحفظ. ما حُفظ باقٍ، ويمكنك المتابعة لاحقًا.',
    saved: 'تم الحفظ. يمكنك المشاهدة بدون إنترنت.',
    remove: 'احذف من الجهاز',
    removed: 'حُذف من الجهاز.',
    changed: 'تغيّر المحتوى بعد أن حفظته.',
    saveAgain: (size) => `احفظ الجديد (${size})`,
    cleared: 'كنت قد حفظت هذا، لكن المتصفح حذفه. يمكنك حفظه مرة أخرى.',
    faults: {
      network: 'لم نتمكن من جلب كل شيء. لم ترتكب أي خطأ. تأكد من أن لديك إنترنت. ما تم جلبه باقٍ.',
      broken:
        'ملف لدينا غير مكتمل. لم ترتكب أي خطأ. حاول مرة أخرى بعد قليل. يمكنك مشاهدة الدليل عندما يكون لديك إنترنت.',
      full: 'لا توجد مساحة على الجهاز. احذف شيئًا مما حفظته، ثم حاول مرة أخرى.',
      blocked:
        'المتصفح لا يسمح للمواقع بالحفظ. قد يكون السبب نافذة خاصة. افتح الصفحة في نافذة عادية.',
    },
    again: 'حاول مرة أخرى',
    toSaved: 'اعرض المحفوظ',
    offline: {
      title: 'لا يمكن عرض الصفحة بدون إنترنت',
      lead: 'لم ترتكب أي خطأ. لا يوجد إنترنت على الجهاز الآن، وهذه الصفحة غير محفوظة.',
      again: 'حاول مرة أخرى',
      open: 'يمكنك فتح هذا على أي حال:',
      start: 'صفحة البداية مع كل الخدمات',
      search: 'ابحث في الأدلة',
    },
  },
};

export const offlineWordsIn = (language: SiteLanguage): OfflineWords => words[language];
