import { isCached, type Cache } from './cache.ts';

/** The files of one film, as they are called in the cache. */
export type FilmFiles = { video: string; poster: string; shareImage: string };

export const filmFiles = (key: string): FilmFiles => ({
  video: `${key}.mp4`,
  poster: `${key}.webp`,
  shareImage: `${key}.jpg`,
});

/** The files as the site serves them: readable, and new when the film is. No leading slash. */
export const sitePath = (guide: string, language: string, file: string): string =>
  `films/${guide.replace('/', '-')}.${language}.${file}`;

/** The kind of a film's entries in the cache. */
export const filmKind = 'films';

export const isFilmMade = (cache: Cache, key: string): boolean =>
  Object.values(filmFiles(key)).every((file) => isCached(cache, filmKind, file));
