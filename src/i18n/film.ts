/** What a film says and shows besides its steps, in each language that films are made in. */
export type FilmWords = {
  /** Said over the title card, after the title itself. */
  titleSay: string;
  endHeading: string;
  endText: string;
  endSay: string[];
  chapterTitle: string;
  chapterEnd: string;
  step: string;
  captions: string;
  calmCaptions: string;
  chapters: string;
};

const sv: FilmWords = {
  titleSay: 'Vi tar det lugnt, ett steg i taget.',
  endHeading: 'Nu är du klar',
  endText: 'Du kan se filmen igen.',
  endSay: ['Nu är du klar.', 'Du kan se filmen igen, så ofta du vill.'],
  chapterTitle: 'Början',
  chapterEnd: 'Slut',
  step: 'Steg',
  captions: 'Svensk text',
  calmCaptions: 'Lugn svensk text',
  chapters: 'Kapitel',
};

const filmWords = new Map<string, FilmWords>([['sv', sv]]);

/** The words for a language; throws a RangeError for one that no films are made in. */
export function filmWordsIn(language: string): FilmWords {
  const words = filmWords.get(language);
  if (!words) throw new RangeError(`No film words for language ${language}`);
  return words;
}
