/** What a film says and shows besides its steps, in each language that films are made in. */
export type FilmWords = {
  /** The language's own name for itself, as subtitles are chosen by. */
  name: string;
  /** Said over the title card, after the title itself. */
  titleSay: string;
  endHeading: string;
  endText: string;
  endSay: string[];
  /** Beside the chapters after the film, and said before the first of them. */
  afterText: string;
  afterSay: string;
  chapterTitle: string;
  chapterEnd: string;
  step: string;
  captions: string;
  calmCaptions: string;
  chapters: string;
};

const sv: FilmWords = {
  name: 'Svenska',
  titleSay: 'Vi tar det lugnt, ett steg i taget.',
  endHeading: 'Nu är du klar',
  endText: 'Du kan se filmen igen.',
  endSay: ['Nu är du klar.', 'Du kan se filmen igen, så ofta du vill.'],
  afterText: 'Om det går fel',
  afterSay: 'Så här gör du om något går fel.',
  chapterTitle: 'Början',
  chapterEnd: 'Slut',
  step: 'Steg',
  captions: 'Svensk text',
  calmCaptions: 'Lugn svensk text',
  chapters: 'Kapitel',
};

const en: FilmWords = {
  name: 'English',
  titleSay: 'We take it calmly, one step at a time.',
  endHeading: 'You are done',
  endText: 'You can watch the film again.',
  endSay: ['You are done.', 'You can watch the film again, as often as you like.'],
  afterText: 'If something goes wrong',
  afterSay: 'This is what you do if something goes wrong.',
  chapterTitle: 'Beginning',
  chapterEnd: 'End',
  step: 'Step',
  captions: 'English text',
  calmCaptions: 'Calm English text',
  chapters: 'Chapters',
};

const ar: FilmWords = {
  name: 'العربية',
  titleSay: 'نتعلّم بهدوء، خطوة بعد خطوة.',
  endHeading: 'لقد انتهينا',
  endText: 'يمكنك مشاهدة الفيلم مرة أخرى.',
  endSay: ['لقد انتهينا.', 'يمكنك مشاهدة الفيلم مرة أخرى، كلّما أردت.'],
  afterText: 'إذا حدث خطأ',
  afterSay: 'هذا ما تفعله إذا حدث خطأ.',
  chapterTitle: 'البداية',
  chapterEnd: 'النهاية',
  step: 'الخطوة',
  captions: 'نص بالعربية',
  calmCaptions: 'نص هادئ بالعربية',
  chapters: 'الفصول',
};

const filmWords = new Map<string, FilmWords>(Object.entries({ sv, en, ar }));

/** Whether a language has what it takes to be on a film, be it spoken or as subtitles. */
export const hasFilmWords = (language: string): boolean => filmWords.has(language);

/** The words for a language; throws a RangeError for one that no films are made in. */
export function filmWordsIn(language: string): FilmWords {
  const words = filmWords.get(language);
  if (!words) throw new RangeError(`No film words for language ${language}`);
  return words;
}
