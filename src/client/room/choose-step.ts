import type { Sight, StepMeasure, StepRoom } from './room.ts';

/** The sentence in parts of the reader's own size, and never smaller than the site's smallest text. */
const scales = [1, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7, 0.65, 0.6, 0.55, 0.5];
const smallestPx = 20;
/** A heading is worth that its sentence is so much smaller, and no more. */
const leastWithHeading = 0.8;
/** So many of the steps have one size. A sentence that is longer than those is smaller, and whole. */
const typicalPart = 0.75;

/** As large as `player-bar.css` makes the words on a button. */
const wordsPx = ({ remPx, windowPx, screenPx }: Sight): number =>
  Math.min(remPx, 0.054 * windowPx, 0.064 * screenPx);

const buttonPx = (sight: Sight): number =>
  Math.max(48, Math.min(2.6 * wordsPx(sight) + 4, 0.135 * sight.screenPx));

const paddingPx = 12;
const lineHeight = 1.2;

type Look = { scale: number; hasHeading: boolean; isTold: boolean };

/** What is tried, best first: everything; the strip goes; the text is smaller; the heading goes. */
const listLooks = (known: readonly number[]): Look[] => [
  { scale: 1, hasHeading: true, isTold: true },
  ...known
    .filter((scale) => scale >= leastWithHeading)
    .map((scale) => ({ scale, hasHeading: true, isTold: false })),
  ...known.map((scale) => ({ scale, hasHeading: false, isTold: false })),
];

const typicalOf = (heights: readonly number[]): number =>
  [...heights].sort((one, other) => one - other)[Math.floor(typicalPart * (heights.length - 1))] ??
  0;

/**
 * Chooses how a film's steps are read under its picture while it waits, so that each is whole between
 * picture and buttons, and nearly all have one size. `roomPx` is the most that there may be.
 */
export function chooseStep(sight: Sight, measure: StepMeasure, roomPx: number): StepRoom {
  const { remPx, widthPx, isUpright } = sight;
  const known = scales.filter((scale) => scale === 1 || scale * remPx >= smallestPx);
  const least = known.at(-1) ?? 1;
  const measured = new Map<string, ReturnType<StepMeasure>>();
  const heights = (scale: number, hasHeading: boolean): ReturnType<StepMeasure> => {
    const key = `${scale} ${hasHeading}`;
    const found = measured.get(key) ?? measure({ widthPx, sizePx: scale * remPx, hasHeading });
    measured.set(key, found);
    return found;
  };
  const linePx = lineHeight * wordsPx(sight);
  // What is said at the end of the film is longer, and has a button; the sentence is not there then.
  const endPx = (isUpright ? 2 * linePx : 0) + buttonPx(sight) + paddingPx;
  const makeRoom = ({ hasHeading, isTold }: Look, chosen: readonly number[]): StepRoom => {
    const { headPx } = heights(1, hasHeading);
    const stripPx = isTold ? linePx + paddingPx : 0;
    const wholesPx = chosen.map((scale, step) => heights(scale, hasHeading).wholesPx[step] ?? 0);
    return {
      isShown: true,
      hasHeading,
      hasHead: hasHeading,
      isTold,
      sizesPx: chosen.map((scale) => scale * remPx),
      headPx,
      stripPx,
      waitPx: Math.max(stripPx + Math.max(...wholesPx), Math.min(roomPx, endPx + headPx)),
    };
  };
  for (const look of listLooks(known)) {
    const { scale, hasHeading, isTold } = look;
    const leftPx = roomPx - (isTold ? linePx + paddingPx : 0);
    const { wholesPx } = heights(scale, hasHeading);
    if (typicalOf(wholesPx) > leftPx) continue;
    const smaller = known.filter((one) => one <= scale);
    const chosen = wholesPx.map((_, step) =>
      smaller.find((one) => (heights(one, hasHeading).wholesPx[step] ?? 0) <= leftPx),
    );
    if (chosen.every((one) => one !== undefined)) return makeRoom(look, chosen);
  }
  const all = heights(least, false).wholesPx.map(() => least);
  const last = makeRoom({ scale: least, hasHeading: false, isTold: false }, all);
  if (isUpright) return last;
  const stripPx = linePx + paddingPx;
  return { ...last, isShown: false, hasHead: false, isTold: true, stripPx, waitPx: endPx };
}
