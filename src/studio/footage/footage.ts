/**
 * The way into the footage room. In: the path of a film that somebody has recorded, and what is said in
 * it. Out: its timeline, and the film made to the same bar as the drawn ones; and what is wrong with it.
 */
export { findMediaProblems } from './check-media-files.ts';
export { makeFootageFilm, makeSignFilm } from './footage-film.ts';
export { findFootage, type OpenFootage, openFootage } from './open-footage.ts';
export { filmedSteps, type RecordedSteps, timeFootage } from './time-footage.ts';
export { findSign } from './find-sign.ts';
export { explainVoice, findRecordings } from './find-recordings.ts';
