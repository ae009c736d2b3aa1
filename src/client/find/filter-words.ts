import type { Pattern } from '../../i18n/pattern.ts';
import type { DistanceWords } from './say-distance.ts';

/** The words that the choices among places are told with. */
export type FilterWords = DistanceWords & {
  found: Pattern<'count'>;
  none: string;
  loosen: Pattern<'choice' | 'count'>;
  asking: string;
  failed: string;
  outdated: string;
  missing: string;
};
