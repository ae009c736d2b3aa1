import { films } from './criteria/films.ts';
import { operable } from './criteria/operable.ts';
import { perceivable } from './criteria/perceivable.ts';
import { understandable } from './criteria/understandable.ts';

/**
 * How a criterion is met. `tests` are paths from tests/; `reviewed` is what was read or looked at by
 * hand, where a machine cannot judge. A criterion that does not apply says why.
 */
export type Criterion =
  | { name: string; how: string; tests: readonly string[]; reviewed?: string }
  | { name: string; notApplicable: string };

/** By number, as in WCAG 2.2 (levels A and AA) or, from 7.1.1 on under `en301549`, EN 301 549 V3.2.1. */
export type Criteria = Readonly<Record<string, Criterion>>;

export const wcag22: Criteria = { ...perceivable, ...operable, ...understandable };
export const en301549: Criteria = films;
