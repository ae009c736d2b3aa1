import type { SiteLanguage } from './languages.ts';

/** The words of "Prova själv". */
export type PracticeWords = {
  title: (guide: string) => string;
  lead: string;
  safe: string[];
  scam: string;
  start: string;
  needsScript: string;
  toSteps: string;
  back: string;
  untranslated: string;
  task: (number: number, count: number) => string;
  screen: string;
  type: (text: string) => string;
  typeCode: (text: string) => string;
  scan: string;
  look: string;
  next: string;
  waitFor: string;
  goOn: string;
  scroll: string;
  scrollDown: string;
  hint: string;
  show: string;
  fill: string;
  right: string;
  other: (label: string, wanted: string) => string;
  otherField: string;
  beside: string;
  early: string;
  text: (text: string) => string;
  tempted: string;
  typeAt: (text: string, label: string) => string;
  lookFor: (label: string) => string;
  marked: string;
  done: string;
  doneLead: string;
  doneScam: string;
  fell: string;
  startOver: string;
  autoHint: string;
  again: string;
  toGuide: string;
};

const sv: PracticeWords = {
  title: (guide) => `Prova själv: ${guide}`,
  lead: 'Här övar du på en tecknad skärm.',
  safe: [
    'Här kan inget gå fel.',
    'Inget skickas och inget sparas.',
    'Du kan sluta när du vill och börja om hur ofta du vill.',
  ],
  scam: 'I den här övningen försöker någon lura dig. Allt är påhittat. Det rätta är att säga nej.',
  start: 'Börja öva',
  needsScript:
    'Övningen behöver JavaScript. Det är avstängt i din webbläsare. Du kan läsa stegen i stället.',
  toSteps: 'Läs stegen',
  back: 'Till guiden',
  untranslated: 'Stegen är på svenska. De är inte översatta än.',
  task: (number, count) => `Uppgift ${number} av ${count}`,
  screen: 'Tecknad skärm',
  type: (text) => `Skriv: ${text}`,
  typeCode: (text) => `Skriv: ${text}. Koden är påhittad. Skriv aldrig din riktiga kod här.`,
  scan: 'Tryck på kamerabilden. Då läser kameran av.',
  look: 'Titta på skärmen. Tryck sedan på "Nästa".',
  next: 'Nästa',
  waitFor: 'Nu väntar du en stund. Sedan går det vidare av sig själv.',
  goOn: 'Gå vidare nu',
  scroll: 'Dra med fingret uppåt på skärmen, eller tryck på "Rulla ner".',
  scrollDown: 'Rulla ner',
  hint: 'Ge mig en ledtråd',
  show: 'Visa mig',
  fill: 'Fyll i åt mig',
  right: 'Det var rätt.',
  other: (label, wanted) =>
    wanted ? `Du tryckte på "${label}". Leta efter "${wanted}".` : `Du tryckte på "${label}".`,
  otherField: 'Det är en annan ruta som gäller nu.',
  beside: 'Där finns inget att trycka på. Det gör inget. Prova igen.',
  early: 'Snart! Något ska fyllas i först.',
  text: (text) => `Nästan. Det ska stå: ${text}`,
  tempted: 'Bra att det hände här och inte på riktigt. Vad kan du göra i stället?',
  typeAt: (text, label) => `Skriv ${text} i rutan "${label}".`,
  lookFor: (label) => `Leta efter "${label}".`,
  marked: 'Titta efter den gula ramen.',
  done: 'Du klarade det!',
  doneLead: 'Det här har du gjort:',
  doneScam: 'Du sa nej. Det är precis så man gör. Kom ihåg:',
  fell: 'Den som lurar andra är skicklig. Nu vet du hur det går till.',
  startOver: 'Börja om',
  autoHint: 'Ge mig en ledtråd när jag dröjer',
  again: 'Öva en gång till',
  toGuide: 'Till guiden',
};

const en: PracticeWords = {
  title: (guide) => `Try it yourself: ${guide}`,
  lead: 'Here you practise on a drawn screen.',
  safe: [
    'Nothing can go wrong here.',
    'Nothing is sent and nothing is kept.',
    'You may stop whenever you like and start again as often as you like.',
  ],
  scam: 'In this exercise somebody tries to fool you. It is all made up. The right thing is to say no.',
  start: 'Start practising',
  needsScript:
    'The exercise needs JavaScript. It is turned off in your browser. You can read the steps instead.',
  toSteps: 'Read the steps',
  back: 'To the guide',
  untranslated: 'The steps are in Swedish. They are not translated yet.',
  task: (number, count) => `Task ${number} of ${count}`,
  screen: 'Drawn screen',
  type: (text) => `Write: ${text}`,
  typeCode: (text) => `Write: ${text}. The code is made up. Never write your real code here.`,
  scan: 'Press the camera picture. The camera then reads it.',
  look: 'Look at the screen. Then press "Next".',
  next: 'Next',
  waitFor: 'Now you wait for a while. Then it goes on by itself.',
  goOn: 'Go on now',
  scroll: 'Drag upwards on the screen with your finger, or press "Scroll down".',
  scrollDown: 'Scroll down',
  hint: 'Give me a hint',
  show: 'Show me',
  fill: 'Fill it in for me',
  right: 'That was right.',
  other: (label, wanted) =>
    wanted ? `You pressed "${label}". Look for "${wanted}".` : `You pressed "${label}".`,
  otherField: 'Another box is the one to fill in now.',
  beside: 'There is nothing to press there. It does not matter. Try again.',
  early: 'Soon! Something has to be filled in first.',
  text: (text) => `Almost. It should say: ${text}`,
  tempted: 'Good that it happened here and not for real. What can you do instead?',
  typeAt: (text, label) => `Write ${text} in the box "${label}".`,
  lookFor: (label) => `Look for "${label}".`,
  marked: 'Look for the yellow frame.',
  done: 'You did it!',
  doneLead: 'This is what you have done:',
  doneScam: 'You said no. That is just what to do. Remember:',
  fell: 'People who fool others are skilled. Now you know how it is done.',
  startOver: 'Start over',
  autoHint: 'Give me a hint when I pause',
  again: 'Practise once more',
  toGuide: 'To the guide',
};

const ar: PracticeWords = {
  title: (guide) => `جرّب بنفسك: ${guide}`,
  lead: 'هنا تتدرّب على شاشة مرسومة.',
  safe: [
    'لا يمكن أن يحدث خطأ هنا.',
    'لا يُرسل شيء ولا يُحفظ شيء.',
    'يمكنك التوقف متى شئت والبدء من جديد كلّما أردت.',
  ],
  scam: 'في هذا التدريب يحاول شخص أن يخدعك. كل شيء غير حقيقي. الصواب هو أن تقول لا.',
  start: 'ابدأ التدريب',
  needsScript: 'يحتاج التدريب إلى JavaScript، وهو مغلق في متصفحك. يمكنك قراءة الخطوات بدلًا منه.',
  toSteps: 'اقرأ الخطوات',
  back: 'إلى الدليل',
  untranslated: 'الخطوات باللغة السويدية. لم تُترجم بعد.',
  task: (number, count) => `المهمة ${number} من ${count}`,
  screen: 'شاشة مرسومة',
  type: (text) => `اكتب: ${text}`,
  typeCode: (text) => `اكتب: ${text}. هذا الرمز غير حقيقي. لا تكتب رمزك الحقيقي هنا أبدًا.`,
  scan: 'اضغط على صورة الكاميرا. عندها تقرأ الكاميرا الرمز.',
  look: 'انظر إلى الشاشة، ثم اضغط على "التالي".',
  next: 'التالي',
  waitFor: 'الآن تنتظر قليلًا، ثم يستمر وحده.',
  goOn: 'تابع الآن',
  scroll: 'اسحب بإصبعك إلى الأعلى على الشاشة، أو اضغط على "مرّر إلى الأسفل".',
  scrollDown: 'مرّر إلى الأسفل',
  hint: 'أعطني تلميحًا',
  show: 'أرني',
  fill: 'املأه عني',
  right: 'هذا صحيح.',
  other: (label, wanted) =>
    wanted ? `ضغطت على "${label}". ابحث عن "${wanted}".` : `ضغطت على "${label}".`,
  otherField: 'هناك خانة أخرى يجب ملؤها الآن.',
  beside: 'لا يوجد هنا شيء للضغط عليه. لا بأس. حاول مرة أخرى.',
  early: 'قريبًا! يجب ملء شيء أولًا.',
  text: (text) => `تقريبًا. يجب أن تكتب: ${text}`,
  tempted: 'من الجيد أن هذا حدث هنا وليس في الواقع. ماذا يمكنك أن تفعل بدلًا من ذلك؟',
  typeAt: (text, label) => `اكتب ${text} في الخانة "${label}".`,
  lookFor: (label) => `ابحث عن "${label}".`,
  marked: 'ابحث عن الإطار الأصفر.',
  done: 'لقد نجحت!',
  doneLead: 'هذا ما فعلته:',
  doneScam: 'لقد قلت لا. هذا هو الصواب تمامًا. تذكّر:',
  fell: 'من يخدع الآخرين ماهر. الآن تعرف كيف يحدث ذلك.',
  startOver: 'ابدأ من جديد',
  autoHint: 'أعطني تلميحًا عندما أتوقف',
  again: 'تدرّب مرة أخرى',
  toGuide: 'إلى الدليل',
};

const words: Record<SiteLanguage, PracticeWords> = { sv, en, ar };

export const practiceWordsIn = (language: SiteLanguage): PracticeWords => words[language];
