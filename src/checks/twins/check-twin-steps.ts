import type { Film } from '../../model/film.ts';
import type { ContentProblem } from '../read/content-file.ts';
import { hasSoundIds } from '../read/list-steps.ts';
import { findNearest, suggestInstead } from '../read/nearest-names.ts';
import type { Parsed } from '../read/read-draft.ts';

type Found = { message: string; remedy: string };

/**
 * Holds the steps of a twin against those of its film: none missing, none over. A step under a wrong name
 * is one fault, told where the name stands; where the film's own ids are wrong, it is the film that is
 * told of. `explainMissing` says in the twin's own words that a step is not there.
 */
export const checkTwinSteps = (
  { file, value, lineOf }: Parsed<{ steps: Record<string, unknown> }>,
  film: Film | undefined,
  ids: readonly string[],
  explainMissing: (id: string) => Found,
): ContentProblem[] => {
  if (!film || !hasSoundIds(film)) return [];
  const given = Object.keys(value.steps);
  const extra = given.filter((id) => !ids.includes(id));
  const lacking = ids.filter((id) => !given.includes(id));
  const meant = extra.flatMap((id) => findNearest(id, lacking, 1));
  return [
    ...lacking
      .filter((id) => !meant.includes(id))
      .map((id) => ({
        file,
        line: lineOf(['steps']),
        field: `steps › ${id}`,
        ...explainMissing(id),
      })),
    ...extra.map((id) => ({
      file,
      line: lineOf(['steps', id]),
      field: `steps › ${id}`,
      message: `Steget "${id}" finns inte i film.yaml.`,
      remedy: suggestInstead(id, lacking, 'ta bort steget'),
    })),
  ];
};
