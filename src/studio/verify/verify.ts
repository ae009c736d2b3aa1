/**
 * The way into the verifying room. In: a film that is made, and what it should be. Out: everything in
 * which it breaks the bar, measured in the finished file.
 */
export { formatFilmProblem } from './film-problem.ts';
export { decodeStills, type Still } from './measure/decode-stills.ts';
export { expectFilm, verifyFilms } from './verify-films.ts';
export { verifyMoving } from './moving/verify-moving.ts';
