/**
 * The way into the report room. In: films that are made. Out: what a person looks at to judge them:
 * contact sheets, thumbnails, and the list of what is missing and why.
 */
export { drawSheet } from './draw-sheet.ts';
export { drawThumbnail } from './draw-thumbnail.ts';
export { listFilms } from './list-films.ts';
