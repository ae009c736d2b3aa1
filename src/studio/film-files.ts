/** The files of one film, as they are called in the cache. */
export type FilmFiles = { video: string; poster: string; shareImage: string };

export const filmFiles = (key: string): FilmFiles => ({
  video: `${key}.mp4`,
  poster: `${key}.webp`,
  shareImage: `${key}.jpg`,
});

/** A picture of a filmed step, for the page. */
export const stillFile = (key: string, stepId: string): string => `${key}.${stepId}.webp`;

/** The guide's sign-language film. */
export const signFile = (key: string): string => `${key}.sign.mp4`;

/** What a film has besides the files of each of its shapes; it lies with the first shape. */
type Extras = { footage?: unknown; sign?: unknown; timeline: { steps: { id: string }[] } };

/** All files of one shape of a film. */
export const listFilmFiles = (film: Extras, key: string, isFirst: boolean): string[] => [
  ...Object.values(filmFiles(key)),
  ...(isFirst && film.footage ? film.timeline.steps.map(({ id }) => stillFile(key, id)) : []),
  ...(isFirst && film.sign ? [signFile(key)] : []),
];

/** The files as the site serves them: readable, and new when the film is. No leading slash. */
export const sitePath = (guide: string, language: string, file: string): string =>
  `films/${guide.replace('/', '-')}.${language}.${file}`;

/** The kind of a film's entries in the cache. */
export const filmKind = 'films';
