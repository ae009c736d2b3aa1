import { cutPhrases, phraseLineCharacters } from '../../film/cut-phrases.ts';
import { longestAfterMs, longestFilmMs } from '../../film/pace.ts';
import { endSentence, splitSentences } from '../../film/split-sentences.ts';
import { type ContentProblem, type FieldPath, nameField } from '../read/content-file.ts';
import { listSteps } from '../read/list-steps.ts';
import type { Draft, Parsed } from '../read/read-draft.ts';

/** As long as a spoken sentence is, and no longer than whoever listens can keep in mind. */
const sentenceWords = 20;
const sentenceChars = 120;
/** What can be said in a time at 130 words a minute, with pauses: 640 characters in 90 seconds. */
const charsIn = (ms: number): number => Math.floor((ms * 64) / 9000);
const filmChars = charsIn(longestFilmMs);
const afterChars = charsIn(longestAfterMs);

/** What comforts nobody and guides nobody. Reasons from LOOK.md, "Words", and WCAG 1.2.5. */
const refused: [RegExp, string][] = [
  [/(?<!\p{L})enkelt(?!\p{L})/iu, 'Den som tycker att det är svårt känner sig dum. Stryk ordet.'],
  [/(?<!\p{L})bara(?!\p{L})/iu, 'Den som tycker att det är svårt känner sig dum. Stryk ordet.'],
  [
    /(?<!\p{L})(?:tryck|klicka) här(?!\p{L})/iu,
    'Den som inte ser bilden vet inte var "här" är. Skriv knappens namn och var den finns.',
  ],
  [
    /(?<!\p{L})här(?= ")/iu,
    'Den som lyssnar letar efter namnet på sin egen telefon. Skriv "i filmen" före ett namn som är ett exempel.',
  ],
];

type Speech = { path: FieldPath; say: string; isAfter?: boolean };

/** A title is read on the first picture too: it is one caption, whatever language it is in. */
const checkTitle = (title: string): { message: string; remedy: string }[] =>
  cutPhrases(title)?.length === 1
    ? []
    : [
        {
          message: `Titeln får inte plats på två rader med högst ${phraseLineCharacters} tecken: "${title}"`,
          remedy: 'Skriv en kortare titel.',
        },
      ];

const checkSentence = (sentence: string): { message: string; remedy: string }[] => {
  const words = sentence.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  if (!/[.!?…؟]["”»')\]]*$/u.test(sentence))
    return [
      {
        message: `Meningen slutar utan punkt: "${sentence}"`,
        remedy: 'Sätt punkt, frågetecken eller utropstecken sist.',
      },
    ];
  if (words > sentenceWords)
    return [
      {
        message: `Meningen är för lång att lyssna på: ${words} ord, högst ${sentenceWords}. "${sentence}"`,
        remedy: 'Dela den i två meningar, eller stryk ord.',
      },
    ];
  if (sentence.length > sentenceChars)
    return [
      {
        message: `Meningen är för lång att lyssna på: ${sentence.length} tecken, högst ${sentenceChars}. "${sentence}"`,
        remedy: 'Dela den i två meningar, eller stryk ord.',
      },
    ];
  if (cutPhrases(sentence)) return [];
  const [longest = ''] = sentence
    .split(/\s+(?=(?:[^"]*"[^"]*")*[^"]*$)/u)
    .sort((one, other) => other.length - one.length);
  return [
    {
      message: `Meningen går inte att dela i undertexter på två rader med högst ${phraseLineCharacters} tecken: "${sentence}"`,
      remedy: `Längst är ${longest}, som inte får delas. Byt ordning på orden, stryk några, eller sätt komma där man kan vila.`,
    },
  ];
};

const checkFilm = (
  parsed: Parsed<unknown>,
  speeches: Speech[],
  { swedish, whole }: { swedish: boolean; whole: boolean },
) => {
  const { file, lineOf, lineOfWords } = parsed;
  const problems: ContentProblem[] = [];
  for (const { path, say } of speeches) {
    const place = { file, field: nameField(path) };
    for (const sentence of splitSentences(say)) {
      const check = path[0] === 'title' ? checkTitle : checkSentence;
      const found = [
        ...check(sentence),
        ...(swedish ? refused : []).flatMap(([pattern, remedy]) => {
          const word = pattern.exec(sentence)?.[0];
          return word ? [{ message: `Rösten säger "${word}".`, remedy }] : [];
        }),
      ];
      // To look for a place takes longer than to judge.
      for (const one of found)
        problems.push({ ...place, line: lineOfWords(path, sentence), ...one });
    }
    if ((say.split('"').length - 1) % 2 === 1)
      problems.push({
        ...place,
        line: lineOf(path),
        message: 'Ett citattecken fattas.',
        remedy: 'Sätt citattecken både före och efter knappens namn.',
      });
  }
  // Where the film cannot be read nobody knows which words come after it.
  if (!whole) return problems;
  const countChars = (isWanted: boolean) =>
    speeches
      .filter(({ isAfter = false }) => isAfter === isWanted)
      .reduce((sum, { say }) => sum + say.length, 0);
  const after = countChars(true);
  if (after > afterChars)
    problems.push({
      file,
      line: lineOf(['goesWrong']),
      field: 'goesWrong',
      message: `Kapitlen efter filmen blir för långa: rösten säger ${after} tecken, högst ${afterChars}.`,
      remedy: `Stryk minst ${after - afterChars} tecken, eller ta bort ett kapitel.`,
    });
  const chars = countChars(false);
  if (chars > filmChars)
    problems.push({
      file,
      line: lineOf(['steps']),
      field: 'steps',
      message: `Filmen blir längre än ${longestFilmMs / 1000} sekunder: rösten säger ${chars} tecken, högst ${filmChars}.`,
      remedy: `Stryk minst ${chars - filmChars} tecken, eller gör två guider.`,
    });
  return problems;
};

/**
 * What is said fits its captions and keeps to our words, in Swedish and in every translation. A
 * translation's title may be longer than a Swedish one, and is said too.
 */
export const checkSpeech = ({ guides }: Draft): ContentProblem[] =>
  [...guides.values()].flatMap(({ film, translations }) => [
    ...(film
      ? checkFilm(
          film,
          listSteps(film.value).map(({ step: { say }, path }) => ({
            path: [...path, 'say'],
            say,
            isAfter: path[0] === 'goesWrong',
          })),
          { swedish: true, whole: true },
        )
      : []),
    ...[...translations.values()].flatMap((translation) =>
      checkFilm(
        translation,
        [
          { path: ['title'], say: endSentence(translation.value.title) },
          ...Object.entries(translation.value.steps).map(([id, { say }]) => ({
            path: ['steps', id, 'say'],
            say,
            isAfter: film?.value.goesWrong?.some((step) => step.id === id) === true,
          })),
        ],
        { swedish: false, whole: film !== undefined },
      ),
    ),
  ]);
