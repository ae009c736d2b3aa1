import { splitSentences } from '../../film/split-sentences.ts';
import type { ExplainedWord, Word } from '../../model/glossary.ts';
import type { ContentProblem } from '../read/content-file.ts';
import { listWords, measureLix } from '../writing/measure-lix.ts';
import { suggestInstead } from '../read/nearest-names.ts';
import type { Draft, Parsed } from '../read/read-draft.ts';

/** An explanation is no harder than the guides (BAR.md, plain language). */
const maxLix = 35;
const maxWords = 20;

type Told = { language: string; word: ExplainedWord };

const listTold = ({ translations = {}, ...word }: Word): Told[] => [
  { language: 'sv', word },
  ...Object.entries(translations).map(([language, translated]) => ({ language, word: translated })),
];

const checkText = ({ file, value, lineOf }: Parsed<Word>): ContentProblem[] => {
  const { explanation } = value;
  const place = { file, line: lineOf(['explanation']), field: 'explanation' };
  const lix = Math.round(measureLix([explanation]));
  return [
    ...splitSentences(explanation)
      .map((sentence) => ({ sentence, words: listWords(sentence).length }))
      .filter(({ words }) => words > maxWords)
      .map(({ sentence, words }) => ({
        ...place,
        message: `Meningen är för lång: ${words} ord, högst ${maxWords}. "${sentence}"`,
        remedy: 'Dela den i två meningar.',
      })),
    ...(lix > maxLix
      ? [
          {
            ...place,
            message: `Förklaringen är svår att läsa: LIX ${lix}, högst ${maxLix}.`,
            remedy: 'Skriv kortare meningar och byt långa ord mot korta.',
          },
        ]
      : []),
  ];
};

const checkReferences = ({ file, value, lineOf }: Parsed<Word>, draft: Draft): ContentProblem[] => {
  const { guide } = value;
  return [
    ...(guide === undefined || draft.guides.has(guide)
      ? []
      : [
          {
            file,
            line: lineOf(['guide']),
            field: 'guide',
            message: `Guiden "${guide}" finns inte.`,
            remedy: suggestInstead(guide, draft.guides.keys(), 'ta bort raden'),
          },
        ]),
  ];
};

/** No form belongs to two words: nobody could say which of them a text means. */
const checkForms = ({ words }: Draft): ContentProblem[] => {
  const owners = new Map<string, string>();
  return [...words].flatMap(([name, { file, value }]) =>
    listTold(value).flatMap(({ language, word }) =>
      [word.term, ...(word.forms ?? [])].flatMap((form) => {
        const key = `${language} ${form.toLowerCase()}`;
        const owner = owners.get(key) ?? name;
        owners.set(key, owner);
        if (owner === name) return [];
        return [
          {
            file,
            line: 1,
            message: `"${form}" står också i ordet "${owner}".`,
            remedy: 'Ta bort formen i ett av orden.',
          },
        ];
      }),
    ),
  );
};

/** A word that is in every other sentence explains nothing, and would stand marked in all of them. */
const checkCommon = ({ words, searches }: Draft): ContentProblem[] =>
  [...words.values()].flatMap(({ file, value }) =>
    listTold(value).flatMap(({ language, word }) => {
      const common = searches.get(language)?.value.skip ?? [];
      return [word.term, ...(word.forms ?? [])]
        .filter((form) => common.includes(form.toLowerCase()))
        .map((form) => ({
          file,
          line: 1,
          message: `"${form}" är ett ord som finns i nästan varje mening.`,
          remedy: 'Ta bort det. Ordlistan är för ord som kan vara svåra.',
        }));
    }),
  );

/** The glossary is as plain as what it explains, whole in every language, and leads somewhere. */
export const checkGlossary = (draft: Draft): ContentProblem[] => [
  ...[...draft.words.values()].flatMap((word) => [
    ...checkText(word),
    ...checkReferences(word, draft),
  ]),
  ...checkForms(draft),
  ...checkCommon(draft),
];
