import type { SiteLanguage } from './languages.ts';

/** The words of a guide's printed sheet. */
export type SheetWords = {
  title: (guide: string) => string;
  lead: string;
  print: string;
  pdf: string;
  back: string;
  tick: string;
  film: string;
  qr: string;
  help: string;
  written: (day: string) => string;
};

const words: Record<SiteLanguage, SheetWords> = {
  sv: {
    title: (guide) => `${guide}. På papper`,
    lead: 'Sätt ett kryss i rutan när du har gjort ett steg.',
    print: 'Skriv ut bladet',
    pdf: 'Öppna bladet som PDF',
    back: 'Till guiden',
    tick: 'Ruta att kryssa i',
    film: 'Se filmen. Rikta telefonens kamera mot rutan, eller skriv adressen:',
    qr: 'QR-kod som leder till filmen',
    help: 'Mer hjälp',
    written: (day) =>
      `Bladet gäller guiden som den var ${day}. Tjänsten kan ha ändrats sedan dess.`,
  },
  en: {
    title: (guide) => `${guide}. On paper`,
    lead: 'Tick the box when you have done a step.',
    print: 'Print the sheet',
    pdf: 'Open the sheet as a PDF',
    back: 'To the guide',
    tick: 'Box to tick',
    film: 'Watch the film. Point your phone camera at the square, or write the address:',
    qr: 'QR code that leads to the film',
    help: 'More help',
    written: (day) =>
      `The sheet shows the guide as it was ${day}. The service may have changed since.`,
  },
  ar: {
    title: (guide) => `${guide}. على الورق`,
    lead: 'ضع علامة في المربع عندما تنتهي من خطوة.',
    print: 'اطبع الورقة',
    pdf: 'افتح الورقة بصيغة PDF',
    back: 'إلى الدليل',
    tick: 'مربع لوضع علامة',
    film: 'شاهد الفيلم. وجّه كاميرا الهاتف نحو المربع، أو اكتب العنوان:',
    qr: 'رمز QR يقود إلى الفيلم',
    help: 'مزيد من المساعدة',
    written: (day) => `تبيّن الورقة الدليل كما كان في ${day}. قد تكون الخدمة تغيّرت بعد ذلك.`,
  },
};

export const sheetWordsIn = (language: SiteLanguage): SheetWords => words[language];

/** The ready PDF of a guide, as a path from the site's root in the language's folder. */
export const sheetFile = (guide: string, language: SiteLanguage): string => {
  const name = guide.replace('/', '-');
  return `${guide}/koppla-upp-${name}${language === 'sv' ? '' : `.${language}`}.pdf`;
};
