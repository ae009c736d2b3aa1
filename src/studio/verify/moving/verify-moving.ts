import { createCamera } from '../../browser/browser.ts';
import { type FilmPart, nameFilm, type Studio } from '../../film/film.ts';
import { type Photo, type Shot, shotsOf } from '../../picture/picture.ts';
import { checkMoving } from './check-moving.ts';
import type { FilmProblem } from '../film-problem.ts';

/**
 * How every drawn film moves, from its plan and its photographs; those that are kept are not taken
 * anew. An empty list means that all is well.
 */
export async function verifyMoving(studio: Studio, parts: FilmPart[]): Promise<FilmProblem[]> {
  const camera = createCamera(studio.cache, studio.styles, studio.typefaces);
  const problems: FilmProblem[] = [];
  try {
    for (const part of parts) {
      if (part.plan.scenes.length === 0) continue;
      const targets = new Map<string, Photo['targets']>();
      for (const shot of shotsOf(part.plan)) {
        targets.set(shot.html, (await camera.take(shot)).targets);
      }
      const targetsOf = ({ html }: Shot) => targets.get(html) ?? {};
      problems.push(...checkMoving(nameFilm(part), part.plan, targetsOf));
    }
  } finally {
    await camera.close();
  }
  return problems;
}
