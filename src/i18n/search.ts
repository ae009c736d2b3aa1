import type { SiteLanguage } from './languages.ts';

/** What the search says, in the page and in the browser. */
export type SearchWords = {
  label: string;
  example: string;
  button: string;
  searching: string;
  failed: string;
  /** Read aloud and shown when the search is done. */
  found: (count: number, query: string) => string;
  /** Under a hit: the service and the film's length. */
  hit: (service: string, length: string) => string;
  /** A link straight to the step that answers. */
  step: (number: number, heading: string) => string;
  /** What was searched for instead of what was typed. */
  mended: (meant: string) => string;
  /** Leads to a search for the words as they were typed. */
  exact: (typed: string) => string;
  /** What the list of suggestions is called. */
  suggestions: string;
  /** Read aloud when the list has opened. */
  suggested: (count: number) => string;
};

const sv: SearchWords = {
  label: 'Skriv vad du vill göra',
  example: 'Skriv som du talar. Det gör inget om du stavar fel. Till exempel: medicinen är slut',
  button: 'Sök',
  searching: 'Söker …',
  failed: 'Det gick inte att söka just nu. Här är alla guider i stället.',
  found: (count, query) => {
    if (count === 0)
      return `Ingen guide passar "${query}". Prova ett annat ord, eller välj här nedanför.`;
    return count === 1 ? `1 guide passar "${query}".` : `${count} guider passar "${query}".`;
  },
  hit: (service, length) => `${service}. Film, ${length}`,
  step: (number, heading) => `Gå till steg ${number}: ${heading}`,
  mended: (meant) => `Menade du "${meant}"? Det är det vi visar här.`,
  exact: (typed) => `Sök i stället på "${typed}"`,
  suggestions: 'Förslag',
  suggested: (count) =>
    count === 1
      ? '1 förslag. Gå till det med pil ner.'
      : `${count} förslag. Gå till dem med pil ner.`,
};

const en: SearchWords = {
  label: 'Write what you want to do',
  example:
    'Write as you speak. It does not matter if you misspell. For example: my medicine is finished',
  button: 'Search',
  searching: 'Searching …',
  failed: 'The search does not work just now. Here are all guides instead.',
  found: (count, query) => {
    if (count === 0) return `No guide matches "${query}". Try another word, or choose below.`;
    return count === 1 ? `1 guide matches "${query}".` : `${count} guides match "${query}".`;
  },
  hit: (service, length) => `${service}. Film, ${length}`,
  step: (number, heading) => `Go to step ${number}: ${heading}`,
  mended: (meant) => `Did you mean "${meant}"? That is what we show here.`,
  exact: (typed) => `Search for "${typed}" instead`,
  suggestions: 'Suggestions',
  suggested: (count) =>
    count === 1
      ? '1 suggestion. Go to it with the down arrow.'
      : `${count} suggestions. Go to them with the down arrow.`,
};

const ar: SearchWords = {
  label: 'اكتب ما تريد أن تفعله',
  example: 'اكتب كما تتكلم. لا يهم إن أخطأت في الكتابة. مثلًا: انتهى الدواء',
  button: 'ابحث',
  searching: 'جارٍ البحث …',
  failed: 'البحث لا يعمل الآن. إليك كل الأدلة بدلًا من ذلك.',
  found: (count, query) => {
    if (count === 0) return `لا يوجد دليل يناسب "${query}". جرّب كلمة أخرى، أو اختر من الأسفل.`;
    return `عدد الأدلة التي تناسب "${query}": ${count}.`;
  },
  hit: (service, length) => `${service}. فيلم، ${length}`,
  step: (number, heading) => `انتقل إلى الخطوة ${number}: ${heading}`,
  mended: (meant) => `هل تقصد "${meant}"؟ هذا ما نعرضه هنا.`,
  exact: (typed) => `ابحث عن "${typed}" كما كتبته`,
  suggestions: 'اقتراحات',
  suggested: (count) => `عدد الاقتراحات: ${count}. انتقل إليها بالسهم إلى الأسفل.`,
};

const words: Record<SiteLanguage, SearchWords> = { sv, en, ar };

export const searchWordsIn = (language: SiteLanguage): SearchWords => words[language];
