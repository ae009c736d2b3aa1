import type { ContentProblem } from '../read/content-file.ts';
import { findCopies } from '../twins/find-copies.ts';
import type { Draft, Parsed } from '../read/read-draft.ts';

/** What one page is called, or says of itself. */
type Said = { language: string; text: string; file: string; line: number; field: string };

/** The pages of people and places: what they are called there, in any language. */
const listFound = ({ find }: Draft): Said[] => {
  const townOf = (place: { address?: { town: string } | undefined; municipality: string }) =>
    place.address?.town ?? find.municipalities.get(place.municipality)?.value.name ?? '';
  return [
    ...[...find.places.values()].map(({ file, value, lineOf }) => ({
      language: 'sv',
      // Two places of one name are told apart by their town.
      text: `${value.name}, ${townOf(value)}`,
      file,
      line: lineOf(['name']),
      field: 'name',
    })),
    ...[...find.organisations.values()].map(({ file, value, lineOf }) => ({
      language: 'sv',
      text: value.name,
      file,
      line: lineOf(['name']),
      field: 'name',
    })),
    ...[...find.events.values()].flatMap(({ file, value, lineOf }) => {
      const place = find.places.get(value.place)?.value.name ?? value.place;
      const translated = Object.entries(value.translations ?? {});
      return [['sv', value] as const, ...translated].flatMap(([language, words]) => {
        const field = language === 'sv' ? ['title'] : ['translations', language, 'title'];
        return words?.title === undefined
          ? []
          : [
              {
                language,
                text: `${words.title}, ${place}`,
                file,
                line: lineOf(field),
                field: field.join(' › '),
              },
            ];
      });
    }),
  ];
};

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

const listPages = (draft: Draft): Said[] => {
  const { services, serviceTranslations, guides, pages } = draft;
  const copies = findCopies(draft);
  return [
    ...[...services.values()].flatMap((service) => listNamed('sv', service)),
    ...[...serviceTranslations].flatMap(([key, words]) => listNamed(languageOf(key), words)),
    ...[...pages].flatMap(([key, page]) => listNamed(languageOf(key), page)),
    ...[...guides].flatMap(([key, { page, translations }]) =>
      // What a copy says twice follows from that it is one.
      copies.has(key)
        ? []
        : [
            ...(page ? listNamed('sv', page) : []),
            ...[...translations].flatMap(([language, words]) => listNamed(language, words)),
          ],
    ),
    ...listFound(draft),
  ];
};

/**
 * No two pages of a language have the same name or say the same of themselves: in a list of them, or among
 * a search engine's answers, nobody could tell which is which (WCAG 2.4.2).
 */
export const checkUnique = (draft: Draft): ContentProblem[] => {
  const seen = new Map<string, Said>();
  return listPages(draft).flatMap((said) => {
    const { language, text, file, line, field } = said;
    const kind = field.includes('summary') ? 'summary' : 'title';
    const key = `${language} ${kind} ${text.toLowerCase()}`;
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
