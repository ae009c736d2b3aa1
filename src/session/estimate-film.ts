import { pauseAfterStepMs } from '../film/pace.ts';
import type { Step } from '../model/film.ts';
import type { FilmLength } from './reckon-length.ts';

/** How slowly a film speaks (BAR.md: 120–140 words a minute). */
const wordsPerMinute = 130;

/** About how long some steps of a film will be, before anybody has spoken them. */
export const estimateFilm = (steps: readonly Step[]): FilmLength => {
  const words = steps.flatMap(({ say }) => say.split(/\s+/u)).length;
  const ms = (words / wordsPerMinute) * 60_000 + steps.length * pauseAfterStepMs;
  return { ms, steps: steps.length };
};
