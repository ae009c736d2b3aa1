import type { SiteLanguage } from './languages.ts';

/** The words of what scripts add to a guide's page; they travel in the page, as JSON. */
export type GuideToolWords = {
  show: string;
  listen: string;
  stop: string;
  share: string;
  shareTitle: string;
  shareLead: string;
  copy: string;
  copied: string;
  send: string;
  close: string;
  qr: string;
  save: string;
  saved: string;
};

const words: Record<SiteLanguage, GuideToolWords> = {
  sv: {
    show: 'Visa i filmen',
    listen: 'Lyssna',
    stop: 'Sluta läsa upp',
    share: 'Dela steget',
    shareTitle: 'Dela steg',
    shareLead: 'Rikta en annan telefons kamera mot rutan. Då öppnas steget där.',
    copy: 'Kopiera länken',
    copied: 'Länken är kopierad. Klistra in den i ett meddelande.',
    send: 'Skicka till någon',
    close: 'Stäng',
    qr: 'QR-kod som leder till steget',
    save: 'Spara i Mina filmer',
    saved: 'Sparad. Ta bort ur Mina filmer',
  },
  en: {
    show: 'Show in the film',
    listen: 'Listen',
    stop: 'Stop reading',
    share: 'Share the step',
    shareTitle: 'Share step',
    shareLead: 'Point the camera of another phone at the square. The step opens there.',
    copy: 'Copy the link',
    copied: 'The link is copied. Paste it into a message.',
    send: 'Send to somebody',
    close: 'Close',
    qr: 'QR code that leads to the step',
    save: 'Save in My films',
    saved: 'Saved. Remove from My films',
  },
  ar: {
    show: 'اعرض في الفيلم',
    listen: 'استمع',
    stop: 'أوقف القراءة',
    share: 'شارك الخطوة',
    shareTitle: 'شارك الخطوة',
    shareLead: 'وجّه كاميرا هاتف آخر نحو المربع. عندها تُفتح الخطوة هناك.',
    copy: 'انسخ الرابط',
    copied: 'نُسخ الرابط. الصقه في رسالة.',
    send: 'أرسل إلى شخص',
    close: 'إغلاق',
    qr: 'رمز QR يقود إلى الخطوة',
    save: 'احفظ في أفلامي',
    saved: 'محفوظ. أزله من أفلامي',
  },
};

export const guideToolWordsIn = (language: SiteLanguage): GuideToolWords => words[language];
