import type { Film, Step } from '../../model/film.ts';
import type { FieldPath } from './content-file.ts';

/** A step with its place in film.yaml. */
export type PlacedStep = { step: Step; path: FieldPath };

const place = (steps: readonly Step[], key: string): PlacedStep[] =>
  steps.map((step, index) => ({ step, path: [key, index] }));

/** The main film's steps and then the chapters after it, which are steps too. */
export const listSteps = ({ steps, goesWrong = [] }: Film): PlacedStep[] => [
  ...place(steps, 'steps'),
  ...place(goesWrong, 'goesWrong'),
];
