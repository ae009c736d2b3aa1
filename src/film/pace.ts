/**
 * How fast a film goes; all times in ms. The bar: 120–140 words a minute, a pause of at least 0.8 s
 * after each step, and room for the calm captions (at most 10 characters a second, at least 2 s).
 */

/** Struve and Wandke 2009: longer films lose the older learner. */
export const longestFilmMs = 90_000;
/** What comes after the main film, for whoever wants it. */
export const longestAfterMs = 45_000;

/** One picture of a film, at 25 pictures a second. Steps begin on a whole picture. */
export const frameMs = 40;

/** Nothing is said while the picture changes. */
export const leadInMs = 600;
export const titleLeadInMs = 800;

export const pauseAfterSentenceMs = 500;
export const pauseAfterStepMs = 900;
export const endHoldMs = 1000;

/** Two captions never touch: a gap of two pictures shows that the text is a new one. */
export const cueGapMs = 2 * frameMs;
/** How the calm captions are read: what the pauses leave room for. */
export const calmReading = { charactersPerSecond: 10, shortestMs: 2000, gapMs: cueGapMs };

/** The hand needs this long to arrive, and is there before the place is named. */
export const handTravelMs = 640;
export const handRestMs = 320;
/** From the last word to the press: the hand has rested long enough to be seen. */
export const beforeActMs = 240;
/** A new screen comes forward in this time, and stands this long before anything more happens. */
export const transitionMs = 320;
export const screenHoldMs = 1200;

export const tapMs = 400;
export const typeMsPerCharacter = 120;
export const scrollMs = 640;
export const scanMs = 1200;
export const waitMs = 1600;

/** The next whole picture at or after a time. */
export const toFrame = (timeMs: number): number => Math.ceil(timeMs / frameMs) * frameMs;
