import type { SiteLanguage } from './languages.ts';

/** The words of the controls that Koppla upp adds to video.js. */
export type PlayerWords = {
  previousStep: string;
  replayStep: string;
  nextStep: string;
  captions: string;
  calm: string;
  rate: (name: string) => string;
  /** By the rate itself. */
  rates: Record<'1' | '0.75' | '0.6', string>;
  text: (name: string) => string;
  sign: string;
  stops: string;
  /** Said and shown while the film waits after a step. */
  waiting: string;
  /** Said and shown when the film is over and there is more for whoever wants it. */
  more: string;
  goesWrong: string;
  trouble: string;
  /** The same where the film lies on a USB stick. */
  stick: string;
  broken: string;
  slow: string;
  again: string;
};

const sv: PlayerWords = {
  previousStep: 'Förra steget',
  replayStep: 'Igen',
  nextStep: 'Nästa steg',
  captions: 'Undertext',
  calm: 'Lugn text',
  rate: (name) => `Fart: ${name}`,
  rates: { '1': 'vanlig', '0.75': 'långsam', '0.6': 'långsammast' },
  text: (name) => `Språk: ${name}`,
  sign: 'Teckenspråk',
  stops: 'Stanna efter varje steg',
  waiting: 'Ta den tid du behöver. Filmen väntar.',
  more: 'Filmen är slut. Vill du se vad du gör om något går fel?',
  goesWrong: 'Om det går fel',
  trouble: 'Nätet bröts, så filmen stannade. Du har inte gjort något fel.',
  stick: 'Filmen stannade. Kontrollera att USB-minnet sitter i datorn.',
  broken: 'Filmen går inte att visa just nu. Stegen finns här på sidan.',
  slow: 'Filmen hämtas. Det kan ta en stund.',
  again: 'Försök igen',
};

const en: PlayerWords = {
  previousStep: 'Previous step',
  replayStep: 'Again',
  nextStep: 'Next step',
  captions: 'Captions',
  calm: 'Calm text',
  rate: (name) => `Speed: ${name}`,
  rates: { '1': 'usual', '0.75': 'slow', '0.6': 'slowest' },
  text: (name) => `Language: ${name}`,
  sign: 'Sign language',
  stops: 'Stop after each step',
  waiting: 'Take the time you need. The film is waiting.',
  more: 'The film is over. Do you want to see what to do if something goes wrong?',
  goesWrong: 'If something goes wrong',
  trouble: 'The network was lost, so the film stopped. You have done nothing wrong.',
  stick: 'The film stopped. Check that the USB stick is in the computer.',
  broken: 'The film cannot be shown just now. The steps are here on the page.',
  slow: 'The film is loading. It may take a while.',
  again: 'Try again',
};

const ar: PlayerWords = {
  previousStep: 'الخطوة السابقة',
  replayStep: 'مرة أخرى',
  nextStep: 'الخطوة التالية',
  captions: 'النص',
  calm: 'نص هادئ',
  rate: (name) => `السرعة: ${name}`,
  rates: { '1': 'عادية', '0.75': 'بطيئة', '0.6': 'الأبطأ' },
  text: (name) => `اللغة: ${name}`,
  sign: 'لغة الإشارة',
  stops: 'توقف بعد كل خطوة',
  waiting: 'خذ الوقت الذي تحتاجه. الفيلم ينتظرك.',
  more: 'انتهى الفيلم. هل تريد أن ترى ما تفعله إذا حدث خطأ؟',
  goesWrong: 'إذا حدث خطأ',
  trouble: 'انقطعت الشبكة فتوقف الفيلم. لم ترتكب أي خطأ.',
  stick: 'توقف الفيلم. تأكد من أن ذاكرة USB موصولة بالكمبيوتر.',
  broken: 'لا يمكن عرض الفيلم الآن. الخطوات موجودة في هذه الصفحة.',
  slow: 'يجري تحميل الفيلم. قد يستغرق ذلك بعض الوقت.',
  again: 'حاول مرة أخرى',
};

const words: Record<SiteLanguage, PlayerWords> = { sv, en, ar };

export const playerWordsIn = (language: SiteLanguage): PlayerWords => words[language];
