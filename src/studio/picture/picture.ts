/**
 * The way into the picture room. In: a script with its timeline, and photographs of its screens. Out:
 * a plan of what is seen when, and every picture of it painted into the encoder's planes.
 */
export type { Area } from './area.ts';
export { Composer, type Span } from './compose.ts';
export { paper } from './film-colours.ts';
export { decodePicture, decodePictures, type Picture } from './decode-picture.ts';
export { type FilmPlan, shotsOf } from './film-plan.ts';
export { type PlacedFilm, placeFilm, poseAt } from './motion/pose.ts';
export { project } from './motion/view.ts';
export { coversWords } from './paint/covers-words.ts';
export { planFilm } from './plan-film.ts';
export { copyArea, fillArea, type Planes } from './planes.ts';
export type { Photo, Shot, Target } from './shot.ts';
export { drawTitle } from './paint/draw-title.ts';
export { loadStageStyles, loadTypefaces, type Typefaces } from './stage-styles.ts';
export { paperColour, type StageShape, tall, wide } from './stage.ts';
