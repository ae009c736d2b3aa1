import type { ContentProblem } from '../read/content-file.ts';
import { isDrawn } from '../../model/film.ts';
import { countWords } from '../format-problems.ts';
import { listSteps } from '../read/list-steps.ts';
import { suggestInstead } from '../read/nearest-names.ts';
import type { Draft } from '../read/read-draft.ts';
import { checkTwinSteps } from '../twins/check-twin-steps.ts';

const checkSteps = ({ guides }: Draft): ContentProblem[] =>
  [...guides.values()].flatMap(({ film, translations }) => {
    const ids = (film ? listSteps(film.value) : []).map(({ step }) => step.id);
    return [...translations.values()].flatMap((translation) =>
      checkTwinSteps(translation, film?.value, ids, (id) => ({
        message: `Steget "${id}" är inte översatt.`,
        remedy: `Lägg till "${id}" under steps, med heading och say.`,
      })),
    );
  });

/** What goes wrong stands in the same order in every language: at which step, and which chapter shows it, is said once. */
const checkFailures = ({ guides }: Draft): ContentProblem[] =>
  [...guides.values()].flatMap(({ page, translations }) => {
    const count = page?.value.goesWrong.length;
    if (count === undefined) return [];
    return [...translations.values()]
      .filter(({ value }) => value.goesWrong.length !== count)
      .map(({ file, value, lineOf }) => ({
        file,
        line: lineOf(['goesWrong']),
        field: 'goesWrong',
        message: `Här står ${countWords(value.goesWrong.length, 'sak', 'saker')} som kan gå fel, i sv.mdx ${count}.`,
        remedy: 'Översätt alla, i samma ordning.',
      }));
  });

/** Why one says no to somebody who wants to fool one is told in every language. */
const checkTemptations = ({ guides }: Draft): ContentProblem[] =>
  [...guides.values()].flatMap(({ film, translations }) =>
    (film ? listSteps(film.value) : []).flatMap(({ step }) =>
      (isDrawn(step) ? (step.avoid ?? []) : []).flatMap(({ tap }) =>
        [...translations.values()]
          .filter(({ value }) => value.steps[step.id] && !value.steps[step.id]?.avoid?.[tap])
          .map(({ file, lineOf }) => ({
            file,
            line: lineOf(['steps', step.id]),
            field: `steps › ${step.id} › avoid`,
            message: `Varför man inte ska trycka på "${tap}" är inte översatt.`,
            remedy: `Lägg till "${tap}" under avoid, med varför.`,
          })),
      ),
    ),
  );

/** A chapter after the film is pointed to by what goes wrong, and what is pointed to is there. */
const checkChapters = ({ guides }: Draft): ContentProblem[] =>
  [...guides.values()].flatMap(({ page, film }) => {
    if (!page || !film) return [];
    const chapters = (film.value.goesWrong ?? []).map(({ id }) => id);
    const named = page.value.goesWrong.flatMap(({ chapter }) => chapter ?? []);
    return [
      ...page.value.goesWrong.flatMap(({ chapter }, index) => {
        if (chapter === undefined || chapters.includes(chapter)) return [];
        const path = ['goesWrong', index, 'chapter'];
        return [
          {
            file: page.file,
            line: page.lineOf(path),
            field: `goesWrong › ${index + 1} › chapter`,
            message: `Kapitlet "${chapter}" finns inte under goesWrong i film.yaml.`,
            remedy: suggestInstead(chapter, chapters, 'ta bort raden'),
          },
        ];
      }),
      ...chapters
        .filter((id) => !named.includes(id))
        .map((id) => ({
          file: film.file,
          line: film.lineOf(['goesWrong', chapters.indexOf(id), 'id']),
          field: `goesWrong › ${chapters.indexOf(id) + 1}`,
          message: `Ingen sak under goesWrong i sv.mdx pekar på kapitlet "${id}".`,
          remedy: `Skriv "chapter: ${id}" på den sak i sv.mdx som kapitlet visar.`,
        })),
    ];
  });

/** What goes wrong at a step is offered there: the step is one of the film's. */
const checkPlaces = ({ guides }: Draft): ContentProblem[] =>
  [...guides.values()].flatMap(({ page, film }) => {
    if (!page || !film) return [];
    const steps = film.value.steps.map(({ id }) => id);
    return page.value.goesWrong.flatMap(({ step }, index) => {
      if (step === undefined || steps.includes(step)) return [];
      return [
        {
          file: page.file,
          line: page.lineOf(['goesWrong', index, 'step']),
          field: `goesWrong › ${index + 1} › step`,
          message: `Steget "${step}" finns inte i film.yaml.`,
          remedy: suggestInstead(step, steps, 'ta bort raden'),
        },
      ];
    });
  });

/** A translation has the very parts of the guide: none missing, none over. */
export const checkTranslations = (draft: Draft): ContentProblem[] => [
  ...checkSteps(draft),
  ...checkFailures(draft),
  ...checkTemptations(draft),
  ...checkChapters(draft),
  ...checkPlaces(draft),
];
