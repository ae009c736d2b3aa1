import type { SiteLanguage } from './languages.ts';

/** What the search box says while one types; it travels in the page, as JSON. */
export type SearchBoxWords = {
  /** What the list of suggestions is called. */
  suggestions: string;
  /** Read aloud when the list has opened; `{count}`. */
  suggestedOne: string;
  suggestedMany: string;
};

/** What the search page says of an answer; it travels in the page, as JSON. */
export type AnswerWords = {
  searching: string;
  failed: string;
  /** Read aloud and shown when the search is done; `{query}`, `{count}`. */
  foundNone: string;
  foundOne: string;
  foundMany: string;
  /** Said instead when no guide quite answers. */
  near: string;
  /** Under a hit: `{service}` and the film's `{length}`. */
  hit: string;
  /** A link straight to the step that answers: `{number}`, `{heading}`. */
  step: string;
  /** What was searched for instead of what was typed: `{query}`. */
  mended: string;
  /** Leads to a search for the words as they were typed: `{query}`. */
  exact: string;
};

/** What the search says. */
export type SearchWords = {
  label: string;
  example: string;
  button: string;
  box: SearchBoxWords;
  answer: AnswerWords;
};

const sv: SearchWords = {
  label: 'Skriv vad du vill göra',
  example: 'Skriv som du talar. Det gör inget om du stavar fel. Till exempel: medicinen är slut',
  button: 'Sök',
  box: {
    suggestions: 'Förslag',
    suggestedOne: '1 förslag. Gå till det med pil ner.',
    suggestedMany: '{count} förslag. Gå till dem med pil ner.',
  },
  answer: {
    searching: 'Söker …',
    failed: 'Det gick inte att söka just nu. Här är alla guider i stället.',
    foundNone: 'Ingen guide passar "{query}". Prova ett annat ord, eller välj här nedanför.',
    foundOne: '1 guide passar "{query}".',
    foundMany: '{count} guider passar "{query}".',
    near: 'Ingen guide passar helt på "{query}". Här är det som ligger närmast.',
    hit: '{service}. Film, {length}',
    step: 'Gå till steg {number}: {heading}',
    mended: 'Menade du "{query}"? Det är det vi visar här.',
    exact: 'Sök i stället på "{query}"',
  },
};

const en: SearchWords = {
  label: 'Write what you want to do',
  example:
    'Write as you speak. It does not matter if you misspell. For example: my medicine is finished',
  button: 'Search',
  box: {
    suggestions: 'Suggestions',
    suggestedOne: '1 suggestion. Go to it with the down arrow.',
    suggestedMany: '{count} suggestions. Go to them with the down arrow.',
  },
  answer: {
    searching: 'Searching …',
    failed: 'The search does not work just now. Here are all guides instead.',
    foundNone: 'No guide matches "{query}". Try another word, or choose below.',
    foundOne: '1 guide matches "{query}".',
    foundMany: '{count} guides match "{query}".',
    near: 'No guide quite matches "{query}". Here is what comes nearest.',
    hit: '{service}. Film, {length}',
    step: 'Go to step {number}: {heading}',
    mended: 'Did you mean "{query}"? That is what we show here.',
    exact: 'Search for "{query}" instead',
  },
};

const ar: SearchWords = {
  label: 'اكتب ما تريد أن تفعله',
  example: 'اكتب كما تتكلم. لا يهم إن أخطأت في الكتابة. مثلًا: انتهى الدواء',
  button: 'ابحث',
  box: {
    suggestions: 'اقتراحات',
    suggestedOne: 'عدد الاقتراحات: 1. انتقل إليها بالسهم إلى الأسفل.',
    suggestedMany: 'عدد الاقتراحات: {count}. انتقل إليها بالسهم إلى الأسفل.',
  },
  answer: {
    searching: 'جارٍ البحث …',
    failed: 'البحث لا يعمل الآن. إليك كل الأدلة بدلًا من ذلك.',
    foundNone: 'لا يوجد دليل يناسب "{query}". جرّب كلمة أخرى، أو اختر من الأسفل.',
    foundOne: 'عدد الأدلة التي تناسب "{query}": 1.',
    foundMany: 'عدد الأدلة التي تناسب "{query}": {count}.',
    near: 'لا يوجد دليل يناسب "{query}" تمامًا. إليك الأقرب.',
    hit: '{service}. فيلم، {length}',
    step: 'انتقل إلى الخطوة {number}: {heading}',
    mended: 'هل تقصد "{query}"؟ هذا ما نعرضه هنا.',
    exact: 'ابحث عن "{query}" كما كتبته',
  },
};

const words: Record<SiteLanguage, SearchWords> = { sv, en, ar };

export const searchWordsIn = (language: SiteLanguage): SearchWords => words[language];
