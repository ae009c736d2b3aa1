import { fill, type Pattern } from '../../i18n/pattern.ts';

export type DistanceWords = {
  metres: Pattern<'count'>;
  kilometres: Pattern<'count'>;
  /** For what is far: whole fives of kilometres. In Swedish the words tell them in mil, ten of them. */
  far: Pattern<'count'>;
};

const roundTo = (value: number, step: number): number => Math.round(value / step) * step;

/** A distance as a person says it: `ungefär 300 meter`, `ungefär 4 kilometer`, `ungefär 2,5 mil`. */
export function sayDistance(km: number, words: DistanceWords): string {
  if (km < 0.95) return fill(words.metres, { count: Math.max(100, roundTo(km * 1000, 100)) });
  const whole = Math.round(km);
  if (whole < 10) return fill(words.kilometres, { count: whole });
  return fill(words.far, { count: roundTo(km, 5) });
}
