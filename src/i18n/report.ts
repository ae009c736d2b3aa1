import type { SiteLanguage } from './languages.ts';

/** The words of the page where people tell the editors that something is wrong. */
export type ReportWords = {
  title: string;
  summary: string;
  how: string;
  /** Where nobody has put the site in operation yet. */
  nobody: string;
  page: string;
  wholeSite: string;
  step: string;
  stepHint: string;
  what: string;
  whatHint: string;
  email: string;
  copy: string;
  copied: string;
  send: string;
  /** The message itself. */
  subject: string;
  lines: (page: string, step: string, address: string, what: string) => string;
  privacy: string;
  withoutScript: string;
  /** The same where there is nobody to write to. */
  needsScript: string;
};

const sv: ReportWords = {
  title: 'Berätta vad som är fel',
  summary: 'Ser något annorlunda ut hos dig, eller stämmer inte ett steg? Då vill vi veta det.',
  how: 'Skriv vad du såg. Du behöver inget konto. Inget skickas förrän du själv skickar det.',
  nobody:
    'Ingen organisation har tagit webbplatsen i drift än. Därför finns ingen adress att skicka till. Kopiera texten och lämna den till den som visade dig Koppla upp, till exempel biblioteket.',
  page: 'Vilken guide gäller det?',
  wholeSite: 'Hela webbplatsen',
  step: 'Vilket steg?',
  stepHint: 'Stegets siffra, om du vet den.',
  what: 'Vad är fel?',
  whatHint: 'Till exempel: Knappen heter något annat. Skriv inga koder och inget personnummer.',
  email: 'Skriv ett mejl',
  copy: 'Kopiera texten',
  copied: 'Texten är kopierad.',
  send: 'Skicka på annat sätt',
  subject: 'Fel på Koppla upp',
  lines: (page, step, address, what) =>
    [`Guide: ${page}`, ...(step ? [`Steg: ${step}`] : []), `Adress: ${address}`, '', what].join(
      '\n',
    ),
  privacy: '"Skriv ett mejl" öppnar ditt eget mejlprogram. Där ser du texten innan du skickar den.',
  needsScript: 'Det här behöver JavaScript. Det är avstängt i din webbläsare.',
  withoutScript: 'Skriv ett mejl med guidens namn, stegets siffra och vad som är fel.',
};

const en: ReportWords = {
  title: 'Tell us what is wrong',
  summary: 'Does something look different on your screen, or is a step wrong? We want to know.',
  how: 'Write what you saw. You need no account. Nothing is sent until you send it yourself.',
  nobody:
    'No organisation has put the website in operation yet. There is no address to send to. Copy the text and give it to whoever showed you Koppla upp, for example the library.',
  page: 'Which guide is it about?',
  wholeSite: 'The whole website',
  step: 'Which step?',
  stepHint: 'The number of the step, if you know it.',
  what: 'What is wrong?',
  whatHint:
    'For example: The button has another name. Write no codes and no personal identity number.',
  email: 'Write an e-mail',
  copy: 'Copy the text',
  copied: 'The text is copied.',
  send: 'Send in another way',
  subject: 'Something is wrong on Koppla upp',
  lines: (page, step, address, what) =>
    [`Guide: ${page}`, ...(step ? [`Step: ${step}`] : []), `Address: ${address}`, '', what].join(
      '\n',
    ),
  privacy: '"Write an e-mail" opens your own e-mail program. You see the text before you send it.',
  needsScript: 'This needs JavaScript. It is switched off in your browser.',
  withoutScript:
    'Write an e-mail with the name of the guide, the number of the step and what is wrong.',
};

const ar: ReportWords = {
  title: 'أخبرنا ما الخطأ',
  summary: 'هل يبدو شيء مختلفًا عندك، أو هناك خطوة غير صحيحة؟ نريد أن نعرف.',
  how: 'اكتب ما رأيته. لا تحتاج إلى حساب. لا يُرسل شيء حتى ترسله بنفسك.',
  nobody:
    'لم تشغّل أي جهة هذا الموقع بعد، لذلك لا يوجد عنوان للإرسال. انسخ النص وأعطه لمن عرّفك بـ Koppla upp، مثل المكتبة.',
  page: 'عن أي دليل؟',
  wholeSite: 'الموقع كله',
  step: 'أي خطوة؟',
  stepHint: 'رقم الخطوة، إن كنت تعرفه.',
  what: 'ما الخطأ؟',
  whatHint: 'مثلًا: للزر اسم آخر. لا تكتب رموزًا سرية ولا رقمك الشخصي.',
  email: 'اكتب رسالة بريد',
  copy: 'انسخ النص',
  copied: 'نُسخ النص.',
  send: 'أرسل بطريقة أخرى',
  subject: 'خطأ في Koppla upp',
  lines: (page, step, address, what) =>
    [`الدليل: ${page}`, ...(step ? [`الخطوة: ${step}`] : []), `العنوان: ${address}`, '', what].join(
      '\n',
    ),
  privacy: 'يفتح "اكتب رسالة بريد" برنامج البريد في جهازك. ترى النص قبل أن ترسله.',
  needsScript: 'هذا يحتاج إلى JavaScript. وهو متوقف في متصفحك.',
  withoutScript: 'اكتب رسالة بريد فيها اسم الدليل ورقم الخطوة وما الخطأ.',
};

const words: Record<SiteLanguage, ReportWords> = { sv, en, ar };

export const reportWordsIn = (language: SiteLanguage): ReportWords => words[language];
