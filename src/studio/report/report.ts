/**
 * The way into the report room. In: films that are made. Out: what a person looks at to judge them:
 * contact sheets, a picture of each step, films as they were beside films as they are, and the list of what
 * is missing and why.
 */
export { compareFilms, type FilmFault, type FilmPair } from './compare-films.ts';
export { drawSheet } from './draw-sheet.ts';
export { drawStepPictures } from './draw-step-pictures.ts';
export { listFilms } from './list-films.ts';
