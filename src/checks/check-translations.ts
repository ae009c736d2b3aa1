import type { ContentProblem } from './content-file.ts';
import { suggestNames } from './nearest-names.ts';
import type { Draft } from './read-draft.ts';

/** A translation has the very steps of the film: none missing, none over. */
export const checkTranslations = ({ guides }: Draft): ContentProblem[] =>
  [...guides.values()].flatMap(({ film, translations }) => {
    if (!film) return [];
    const ids = film.value.steps.map(({ id }) => id);
    return [...translations.values()].flatMap(({ file, value, lineOf }) => {
      const translated = Object.keys(value.steps);
      const missing = ids.filter((id) => !translated.includes(id));
      const extra = translated.filter((id) => !ids.includes(id));
      return [
        ...missing.map((id) => ({
          file,
          line: lineOf(['steps']),
          field: `steps › ${id}`,
          message: `Steget "${id}" är inte översatt.`,
          remedy: `Lägg till "${id}" under steps, med heading och say.`,
        })),
        ...extra.map((id) => ({
          file,
          line: lineOf(['steps', id]),
          field: `steps › ${id}`,
          message: `Steget "${id}" finns inte i film.yaml.`,
          remedy: `${suggestNames(id, missing)} Annars: ta bort steget.`.trim(),
        })),
      ];
    });
  });
