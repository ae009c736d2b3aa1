import { languageNames, type SiteLanguage } from './languages.ts';

/** The words of the copy on a USB stick, and of the page about it. */
export type UsbWords = {
  title: string;
  summary: string;
  open: string;
  made: string;
  holds: (services: number, guides: number, languages: readonly SiteLanguage[]) => string;
  age: (days: number) => string;
  old: string;
  use: string;
  steps: string[];
  get: string;
  /** `room` is what has to be free on the stick. */
  getLead: (room: string) => string;
  download: (size: string) => string;
  none: string;
  unpack: string[];
  good: string;
  goodToKnow: string[];
};

const list = (languages: readonly SiteLanguage[], locale: string): string =>
  new Intl.ListFormat(locale).format(languages.map((language) => languageNames[language]));

const words: Record<SiteLanguage, UsbWords> = {
  sv: {
    title: 'Koppla upp på ett USB-minne',
    summary: 'Visa alla filmer på en dator som inte har internet.',
    open: 'Öppna Koppla upp',
    made: 'Den här kopian gjordes',
    holds: (services, guides, languages) =>
      `Antal tjänster: ${services}. Antal guider: ${guides}. Språk: ${list(languages, 'sv')}.`,
    age: (days) => {
      if (days === 0) return 'Den är från i dag.';
      return days === 1 ? 'Den är 1 dag gammal.' : `Den är ${days} dagar gammal.`;
    },
    old: 'Kopian är gammal. Tjänsterna kan ha ändrats. Skaffa en ny kopia när du har internet.',
    use: 'Så använder du minnet',
    steps: [
      'Sätt USB-minnet i datorn.',
      'Öppna mappen "Koppla upp" på minnet.',
      'Dubbelklicka på "Starta här". Då öppnas Koppla upp i datorns webbläsare.',
    ],
    get: 'Så gör du ett minne',
    getLead: (room) =>
      `Du behöver en dator med internet och ett USB-minne med minst ${room} ledigt.`,
    download: (size) => `Ladda ner Koppla upp för USB-minne (zip, ${size})`,
    none: 'Den här webbplatsen har ingen färdig fil att ladda ner. Den som sköter webbplatsen kan göra den med kommandot "npm run usb".',
    unpack: [
      'Ladda ner filen. Den är stor, så det tar en stund.',
      'Högerklicka på filen och välj "Extrahera alla". På en Mac dubbelklickar du på den.',
      'Sätt USB-minnet i datorn och kopiera mappen "Koppla upp" till det.',
      'Mata ut minnet innan du drar ut det. Prova det på den dator som ska visa filmerna.',
    ],
    good: 'Bra att veta',
    goodToKnow: [
      'Inget installeras på datorn, och inget hämtas från internet.',
      'Länkar till andra webbplatser går inte att öppna utan internet.',
      'Gör en ny kopia ibland. Då får du med det som har ändrats.',
    ],
  },
  en: {
    title: 'Koppla upp on a USB stick',
    summary: 'Show all films on a computer that has no internet.',
    open: 'Open Koppla upp',
    made: 'This copy was made',
    holds: (services, guides, languages) =>
      `Services: ${services}. Guides: ${guides}. Languages: ${list(languages, 'en')}.`,
    age: (days) => {
      if (days === 0) return 'It is from today.';
      return days === 1 ? 'It is 1 day old.' : `It is ${days} days old.`;
    },
    old: 'The copy is old. The services may have changed. Get a new copy when you have internet.',
    use: 'How to use the stick',
    steps: [
      'Put the USB stick in the computer.',
      'Open the folder "Koppla upp" on the stick.',
      'Double-click "Starta här" (it means: start here). Koppla upp opens in the browser.',
    ],
    get: 'How to make a stick',
    getLead: (room) =>
      `You need a computer with internet and a USB stick with at least ${room} free.`,
    download: (size) => `Download Koppla upp for a USB stick (zip, ${size})`,
    none: 'This website has no ready file to download. Whoever runs it can make one with the command "npm run usb".',
    unpack: [
      'Download the file. It is large, so it takes a while.',
      'Right-click the file and choose "Extract all". On a Mac you double-click it.',
      'Put the USB stick in the computer and copy the folder "Koppla upp" to it.',
      'Eject the stick before you pull it out. Try it on the computer that is to show the films.',
    ],
    good: 'Good to know',
    goodToKnow: [
      'Nothing is installed on the computer, and nothing is fetched from the internet.',
      'Links to other websites cannot be opened without internet.',
      'Make a new copy now and then. Then you get what has changed.',
    ],
  },
  ar: {
    title: 'Koppla upp على ذاكرة USB',
    summary: 'اعرض كل الأفلام على كمبيوتر بدون إنترنت.',
    open: 'افتح Koppla upp',
    made: 'صُنعت هذه النسخة في',
    holds: (services, guides, languages) =>
      `عدد الخدمات فيها ${services} وعدد الأدلة ${guides}. اللغات: ${list(languages, 'ar')}.`,
    age: (days) => (days === 0 ? 'صُنعت اليوم.' : `عمرها بالأيام: ${days}.`),
    old: 'النسخة قديمة. قد تكون الخدمات تغيّرت. احصل على نسخة جديدة عندما يكون لديك إنترنت.',
    use: 'كيف تستعمل الذاكرة',
    steps: [
      'ضع ذاكرة USB في الكمبيوتر.',
      'افتح المجلد "Koppla upp" على الذاكرة.',
      'انقر نقرًا مزدوجًا على "Starta här" (معناه: ابدأ هنا). فيُفتح Koppla upp في المتصفح.',
    ],
    get: 'كيف تصنع الذاكرة',
    getLead: (room) => `تحتاج إلى كمبيوتر متصل بالإنترنت وذاكرة USB فيها ${room} فارغة على الأقل.`,
    download: (size) => `نزّل Koppla upp لذاكرة USB (zip، ${size})`,
    none: 'لا يوجد في هذا الموقع ملف جاهز للتنزيل. من يدير الموقع يستطيع صنعه بالأمر "npm run usb".',
    unpack: [
      'نزّل الملف. الملف كبير، لذلك يستغرق بعض الوقت.',
      'انقر بالزر الأيمن على الملف واختر استخراج الكل. على جهاز ماك انقر عليه نقرًا مزدوجًا.',
      'ضع ذاكرة USB في الكمبيوتر وانسخ المجلد "Koppla upp" إليها.',
      'أخرج الذاكرة بأمان قبل سحبها. جرّبها على الكمبيوتر الذي سيعرض الأفلام.',
    ],
    good: 'من الجيد أن تعرف',
    goodToKnow: [
      'لا يُثبَّت شيء على الكمبيوتر، ولا يُجلب شيء من الإنترنت.',
      'لا يمكن فتح روابط المواقع الأخرى بدون إنترنت.',
      'اصنع نسخة جديدة من وقت لآخر. فتحصل على ما تغيّر.',
    ],
  },
};

export const usbWordsIn = (language: SiteLanguage): UsbWords => words[language];
