import type { Pattern } from '../../i18n/pattern.ts';
import type { DistanceWords } from './say-distance.ts';

/** The words that the choices among places are told with. */
export type FilterWords = DistanceWords & {
  found: Pattern<'count'>;
  foundExamples: Pattern<'count'>;
  onlyExamples: Pattern<'count'>;
  none: string;
  loosen: Pattern<'choice' | 'count'>;
  /** A button that takes one choice back. */
  undo: Pattern<'choice'>;
  /** What stands before the made-up ones of a list. */
  examples: string;
  exampleLead: string;
  asking: string;
  failed: string;
  outdated: string;
  missing: string;
};
