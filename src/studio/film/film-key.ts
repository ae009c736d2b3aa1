import { hashOf } from '../cache.ts';
import type { FilmPlan } from '../picture/picture.ts';
import { methodOf } from './name-method.ts';
import type { PreparedFilm } from './prepare-film.ts';
import type { Studio } from './open-studio.ts';

const typefacesIn = ({ scenes }: FilmPlan) => [
  ...new Set(scenes.flatMap(({ panel }) => panel.typeface ?? [])),
];

/** The name of one shape of a film, in the cache and on the site: from everything that goes into it. */
export const filmKey = (studio: Studio, film: PreparedFilm, plan: FilmPlan): string =>
  hashOf(
    methodOf(studio.method, film),
    studio.styles,
    ...typefacesIn(plan).map((name) => studio.typefaces[name]),
    JSON.stringify(plan),
    JSON.stringify(film.timeline.sentences),
    film.origin,
  ).slice(0, 12);
