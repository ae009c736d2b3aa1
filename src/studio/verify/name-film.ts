import type { FilmPart } from '../film/film.ts';

const shapeNames = { wide: 'liggande', tall: 'stående' };

/** A film as it is called in a report. */
export const nameFilm = ({ film: { guide, language }, plan }: FilmPart): string =>
  `${guide}, ${language}, ${shapeNames[plan.shape.shape]}`;
