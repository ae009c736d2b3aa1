import type { Film, Step } from '../../model/film.ts';
import type { FieldPath } from './content-file.ts';

/** A step with its place in film.yaml. */
export type PlacedStep = { step: Step; path: FieldPath };

const place = (steps: readonly Step[], key: string): PlacedStep[] =>
  steps.map((step, index) => ({ step, path: [key, index] }));

/** Names of the title and end cards; see `film/timeline`. */
export const reservedIds: readonly string[] = ['title', 'end'];

/** True when each step has an id of its own: what is keyed by them can be held against the film. */
export const hasSoundIds = (film: Film): boolean => {
  const ids = listSteps(film).map(({ step }) => step.id);
  return new Set(ids).size === ids.length && !ids.some((id) => reservedIds.includes(id));
};

/** The main film's steps and then the chapters after it, which are steps too. */
export const listSteps = ({ steps, goesWrong = [] }: Film): PlacedStep[] => [
  ...place(steps, 'steps'),
  ...place(goesWrong, 'goesWrong'),
];
