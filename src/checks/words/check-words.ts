import { isSiteLanguage, siteLanguages } from '../../i18n/languages.ts';
import { listWords, wordAt, type WordTree } from '../../i18n/word-tree.ts';
import type { WordsFile } from '../../model/words.ts';
import { type ContentProblem, type FieldPath, nameField } from '../read/content-file.ts';
import { listNames, suggestInstead } from '../read/nearest-names.ts';
import type { Draft, Parsed } from '../read/read-draft.ts';
import { checkMessage } from './check-message.ts';

type Found = { path: FieldPath; message: string; remedy: string };

const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const kindOf = (value: unknown): string => {
  if (Array.isArray(value)) return 'en lista, där varje rad börjar med "- "';
  return isGroup(value) ? 'nycklar på indragna rader' : 'en text';
};

/** In a language's file: texts that are the same as in Swedish, and shall be. */
export const sameKey = 'same';

/** Holds a value against the Swedish one; what is not there at all is told by `listUntranslated`. */
function compare(value: unknown, swedish: unknown, path: FieldPath, language: string): Found[] {
  if (kindOf(value) !== kindOf(swedish))
    return [
      {
        path,
        message: `Här ska det stå ${kindOf(swedish)}.`,
        remedy: 'Skriv som i content/words/sv.yaml.',
      },
    ];
  if (Array.isArray(value) && Array.isArray(swedish))
    return value.flatMap((item, at) =>
      at < swedish.length
        ? compare(item, swedish[at], [...path, at], language)
        : [
            {
              path: [...path, at],
              message: 'Raden finns inte på svenska.',
              remedy: 'Ta bort den.',
            },
          ],
    );
  if (isGroup(value) && isGroup(swedish))
    return Object.entries(value).flatMap(([key, inner]) => {
      const here = [...path, key];
      if (path.length === 0 && key === sameKey) return [];
      if (key in swedish) return compare(inner, swedish[key], here, language);
      return [
        {
          path: here,
          message: `Nyckeln "${key}" finns inte i content/words/sv.yaml.`,
          remedy: suggestInstead(key, Object.keys(swedish), 'ta bort den'),
        },
      ];
    });
  if (typeof value !== 'string' || value.trim() === '')
    return [
      {
        path,
        message: 'Här ska det stå en text.',
        remedy: 'Skriv texten inom citattecken, eller ta bort raden: då visas den svenska.',
      },
    ];
  return checkMessage(value, String(swedish), language).map((fault) => ({ path, ...fault }));
}

const checkFile = (
  language: string,
  { file, value, lineOf }: Parsed<WordsFile>,
  swedish: WordsFile,
): ContentProblem[] =>
  compare(value, swedish, [], language).map(({ path, message, remedy }) => ({
    file,
    line: lineOf(path),
    field: nameField(path),
    message,
    remedy,
  }));

/** A film's voice and cards do not change language half-way. */
const checkFilmWords = (
  language: string,
  { file, value, lineOf }: Parsed<WordsFile>,
  swedish: WordsFile,
): ContentProblem[] => {
  const film: WordTree = { film: (swedish['film'] ?? {}) as WordTree };
  const missing = listWords(film).filter(({ path }) => !wordAt(value as WordTree, path));
  if (missing.length === 0 || !isSiteLanguage(language)) return [];
  const names = missing.map(({ path }) => nameField(path));
  return [
    {
      file,
      line: lineOf(['film']),
      field: 'film',
      message: `Filmerna behöver alla sina ord, men det fattas ${listNames(names, 'och')}.`,
      remedy: `Översätt dem, eller ta bort "${language}" i src/site.config.ts tills de är skrivna.`,
    },
  ];
};

/** The site's own words: each language has the keys, slots and forms that it needs, and no others. */
export const checkWords = ({ siteWords }: Draft): ContentProblem[] => {
  const swedish = siteWords.get('sv');
  if (!swedish)
    return [...siteWords.values()].map(({ file }) => ({
      file,
      line: 1,
      message: 'De svenska orden fattas, och alla språk utgår från dem.',
      remedy: 'Skriv content/words/sv.yaml.',
    }));
  const without = siteLanguages.filter((language) => !siteWords.has(language));
  return [
    ...[...siteWords].flatMap(([language, words]) => [
      ...checkFile(language, words, swedish.value),
      ...checkFilmWords(language, words, swedish.value),
    ]),
    ...without.map((language) => ({
      file: `content/words/${language}.yaml`,
      line: 1,
      message: `Filen fattas, fast språket "${language}" står i src/site.config.ts.`,
      remedy: 'Skriv filen, med samma nycklar som sv.yaml. Det som fattas visas på svenska.',
    })),
  ];
};
