/**
 * The way into the film room. In: the project's folder and a guide. Out: the guide's film, first narrated
 * and planned, then made into the cache; what pages need to know of it; and why it must be made anew.
 */
export { filmKey } from './film-key.ts';
export {
  type FilmManifest,
  type FilmParts,
  hashParts,
  isFilmMade,
  readManifests,
} from './film-manifest.ts';
export { type FilmPart, makeFilms, nameFilm, type OnProgress, partsOf } from './make-films.ts';
export { openStudio, type Studio } from './open-studio.ts';
export type { PreparedFilm } from './prepare-film.ts';
export { filmLanguagesOf, prepareGuide } from './prepare-guide.ts';
export { prepareGuides } from './prepare-guides.ts';
export { recordFilm } from './record-film.ts';
