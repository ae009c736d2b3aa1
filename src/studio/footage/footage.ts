/**
 * The way into the footage room. In: the path of a film that somebody has recorded, and what is said in
 * it. Out: its timeline, and the film made to the same bar as the drawn ones.
 */
export { makeFootageFilm, makeSignFilm } from './footage-film.ts';
export {
  expectSameLength,
  filmedSteps,
  findFootage,
  type Footage,
  timeFootage,
} from './read-footage.ts';
