import type { ContentProblem } from '../read/content-file.ts';
import type { Draft, Parsed } from '../read/read-draft.ts';

/** What one page is called, or says of itself. Two places of one name are told apart by their town. */
type Said = { language: string; text: string; file: string; line: number; field: string };

type Named = { title: string; summary: string };

const listNamed = (language: string, { file, value, lineOf }: Parsed<Named>): Said[] =>
  (['title', 'summary'] as const).map((field) => ({
    language,
    text: value[field],
    file,
    line: lineOf([field]),
    field,
  }));

const languageOf = (key: string): string => (key.includes('/') ? (key.split('/')[0] ?? '') : 'sv');

const listPages = ({ services, serviceTranslations, guides, pages }: Draft): Said[] => [
  ...[...services.values()].flatMap((service) => listNamed('sv', service)),
  ...[...serviceTranslations].flatMap(([key, words]) => listNamed(languageOf(key), words)),
  ...[...pages].flatMap(([key, page]) => listNamed(languageOf(key), page)),
  ...[...guides.values()].flatMap(({ page, translations }) => [
    ...(page ? listNamed('sv', page) : []),
    ...[...translations].flatMap(([language, words]) => listNamed(language, words)),
  ]),
];

/**
 * No two pages of a language have the same name or say the same of themselves: in a list of them, or among
 * a search engine's answers, nobody could tell which is which (WCAG 2.4.2).
 */
export const checkUnique = (draft: Draft): ContentProblem[] => {
  const seen = new Map<string, Said>();
  return listPages(draft).flatMap((said) => {
    const { language, text, file, line, field } = said;
    const key = `${language} ${field} ${text.toLowerCase()}`;
    const known = seen.get(key);
    if (!known) seen.set(key, said);
    if (!known) return [];
    return [
      {
        file,
        line,
        field,
        message: `"${text}" står också i ${known.file}, på rad ${known.line}.`,
        remedy: 'Ändra i den ena, så att den som letar ser vilken som är vilken.',
      },
    ];
  });
};
