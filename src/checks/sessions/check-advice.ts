import { isSiteLanguage } from '../../i18n/languages.ts';
import type { Advice, ChecklistPart } from '../../model/session/advice.ts';
import { type ContentProblem, type FieldPath, nameField } from '../read/content-file.ts';
import type { Draft, Parsed } from '../read/read-draft.ts';
import { listParagraphs } from '../rules/check-plain-language.ts';
import { checkSource, flatten } from '../truth/check-claims.ts';

/**
 * The language that every page of advice is also in, where the site has it: helpers may be new to
 * Swedish themselves.
 */
const second = 'en';

const itemsOf = (list: readonly ChecklistPart[] | undefined): string[] =>
  (list ?? []).flatMap(({ part, items }) => [part, ...items]);

/** A claim rests on words that stand on the page, and on a page that is among its sources. */
const checkClaims = (
  { file, value, lineOf }: Parsed<Advice>,
  { trees }: Draft,
): ContentProblem[] => {
  const body = listParagraphs(trees.get(file)).map(({ text }) => text);
  const texts = [value.title, value.summary, ...itemsOf(value.checklist), ...body].map(flatten);
  return value.claims.flatMap((claim, index) => {
    const isThere = texts.some((text) => text.includes(flatten(claim.holds)));
    const found = [
      ...(isThere
        ? []
        : [
            {
              key: 'holds',
              message: `Orden "${claim.holds}" står inte i rådet.`,
              remedy: 'Har rådet ändrats? Läs källan igen, och skriv de ord som nu vilar på den.',
            },
          ]),
      ...checkSource(claim, value),
    ];
    return found.map(({ key, ...told }) => {
      const path: FieldPath = ['claims', index, key];
      return { file, line: lineOf(path), field: nameField(path), ...told };
    });
  });
};

/** A translation is of a page that is there, and has as long a list to tick off. */
const checkTranslations = ({ advice, adviceTranslations, files }: Draft): ContentProblem[] => [
  ...(isSiteLanguage(second) ? [...advice] : [])
    .map(([name, { file }]) => ({ file, twin: `content/helping/${second}/${name}.mdx` }))
    .filter(({ twin }) => !files.has(twin))
    .map(({ file, twin }) => ({
      file,
      line: 1,
      message: `Rådet finns inte på engelska: ${twin} fattas.`,
      remedy: 'Skriv det. Den som hjälper kan själv vara ny i svenskan.',
    })),
  ...[...adviceTranslations].flatMap(([key, { file, value, lineOf }]) => {
    const name = key.slice(key.indexOf('/') + 1);
    const swedish = advice.get(name)?.value;
    if (!swedish)
      return files.has(`content/helping/${name}.mdx`)
        ? []
        : [
            {
              file,
              line: 1,
              message: `Rådet finns inte på svenska: content/helping/${name}.mdx fattas.`,
              remedy: 'Skriv det, eller ta bort översättningen.',
            },
          ];
    const count = itemsOf(swedish.checklist).length;
    if (itemsOf(value.checklist).length === count) return [];
    return [
      {
        file,
        line: lineOf(['checklist']),
        field: 'checklist',
        message: `Checklistan har inte lika många saker som på svenska, där det är ${count} med delarnas namn.`,
        remedy: 'Översätt alla, i samma ordning.',
      },
    ];
  }),
];

/** Advice for helpers rests on what it names, and is there for those who are new to Swedish too. */
export const checkAdvice = (draft: Draft): ContentProblem[] => [
  ...[...draft.advice.values()].flatMap((page) => checkClaims(page, draft)),
  ...checkTranslations(draft),
];
