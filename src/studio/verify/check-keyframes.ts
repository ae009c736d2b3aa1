import { frameMs } from '../../film/pace.ts';
import type { DecodedFilm } from './measure/decode-film.ts';
import { type FilmProblem, inSeconds } from './film-problem.ts';

/** A step that is jumped to is shown at once: it begins with a keyframe. */
export function checkKeyframes(film: DecodedFilm, steps: { startMs: number }[]): FilmProblem[] {
  const { keyframesMs } = film.video;
  return steps.flatMap(({ startMs }, index) => {
    const nearestMs = Math.min(...keyframesMs.map((atMs) => Math.abs(atMs - startMs)));
    if (nearestMs <= frameMs) return [];
    return {
      film: film.name,
      what: `Steg ${index + 1} saknar nyckelbild vid ${inSeconds(startMs)}`,
      measured: `närmaste är ${inSeconds(nearestMs)} bort`,
      bar: 'en bild (0,04 s)',
    };
  });
}
