import type { ServiceTranslation } from '../../model/translation.ts';
import type { ContentProblem } from '../read/content-file.ts';
import { markOf } from '../twins/step-texts.ts';
import { findCopies } from '../twins/find-copies.ts';
import type { Draft, GuideDraft, Parsed } from '../read/read-draft.ts';

/**
 * What one page is called, or says of itself. `isMarked`: somebody has said that a twin follows these very words,
 * so they are not new. `written` is the day of the page, in milliseconds.
 */
type Said = {
  language: string;
  text: string;
  file: string;
  line: number;
  field: string;
  isMarked?: boolean;
  written?: number;
};

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

type Told = Pick<Parsed<Named>, 'file' | 'value' | 'lineOf'>;

const listNamed = (language: string, { file, value, lineOf }: Told): Said[] =>
  (['title', 'summary'] as const).map((field) => ({
    language,
    text: value[field],
    file,
    line: lineOf([field]),
    field,
  }));

/** A guide that is not translated has a page with its name all the same. */
const listInBrief = (language: string, { file, value, lineOf }: Parsed<ServiceTranslation>) =>
  Object.entries(value.inBrief ?? {}).flatMap(([guide, named]) =>
    listNamed(language, {
      file,
      value: named,
      lineOf: (path) => lineOf(['inBrief', guide, ...path]),
    }),
  );

const languageOf = (key: string): string => (key.includes('/') ? (key.split('/')[0] ?? '') : 'sv');

/** A guide's Swedish page, and what is known of how old its words are. */
const listGuide = ({ page, twins }: GuideDraft): Said[] => {
  if (!page) return [];
  const made = Object.values(twins?.value.twins ?? {});
  return listNamed('sv', page).map((said) => ({
    ...said,
    isMarked: made.some((one) => one.page[said.field] === markOf(said.text)),
    written: page.value.factCheck.written.getTime(),
  }));
};

const listPages = (draft: Draft): Said[] => {
  const { services, serviceTranslations, guides, pages } = draft;
  const copies = findCopies(draft);
  return [
    ...[...services.values()].flatMap((service) => listNamed('sv', service)),
    ...[...serviceTranslations].flatMap(([key, words]) => [
      ...listNamed(languageOf(key), words),
      ...listInBrief(languageOf(key), words),
    ]),
    ...[...pages].flatMap(([key, page]) => listNamed(languageOf(key), page)),
    ...[...guides].flatMap(([key, guide]) =>
      // What a copy says twice follows from that it is one.
      copies.has(key)
        ? []
        : [
            ...listGuide(guide),
            ...[...guide.translations].flatMap(([language, words]) => listNamed(language, words)),
          ],
    ),
    ...listFound(draft),
  ];
};

const words = {
  title: { same: 'samma titel', other: 'en annan titel' },
  name: { same: 'samma namn', other: 'ett annat namn' },
  summary: { same: 'samma sammanfattning', other: 'en annan sammanfattning' },
};
type Word = keyof typeof words;

const wordOf = ({ field }: Said): Word => {
  if (field.includes('summary')) return 'summary';
  return field === 'name' ? 'name' : 'title';
};

/** The oldest first, as far as anything tells. */
const byAge = (a: Said, b: Said): number =>
  Number(a.isMarked === false) - Number(b.isMarked === false) ||
  (a.written ?? 0) - (b.written ?? 0);

/**
 * No two pages of a language have the same name or say the same of themselves: in a list of them, or among
 * a search engine's answers, nobody could tell which is which (WCAG 2.4.2). Both are named; which of them is
 * to be changed is said where it is known.
 */
export const checkUnique = (draft: Draft): ContentProblem[] => {
  const groups = Map.groupBy(
    listPages(draft),
    (said) =>
      `${said.language} ${wordOf(said) === 'summary' ? 'summary' : 'title'} ${said.text.toLowerCase()}`,
  );
  return [...groups.values()].flatMap((group) => {
    const [first, ...others] = group.toSorted(byAge);
    return others.map((said) => {
      const { same, other } = words[wordOf(said)];
      const isNews = first?.isMarked === true && said.isMarked === false;
      return {
        file: said.file,
        line: said.line,
        field: said.field,
        message: `Två sidor har ${same}, "${said.text}": den här och ${first?.file ?? ''}, på rad ${first?.line ?? 1}.`,
        remedy: `Ge ${isNews ? 'den här' : 'den som skrevs sist'} ${other}, så att den som letar ser vilken som är vilken.`,
      };
    });
  });
};
