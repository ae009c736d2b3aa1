import type { Sight, StepMeasure, StepRoom } from './room.ts';

/** The sentence in parts of the reader's own size, and never smaller than the site's smallest text. */
const scales = [1, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7, 0.65, 0.6, 0.55, 0.5];
const smallestPx = 20;
/** A heading is worth that its sentence is so much smaller, and no more. */
const leastWithHeading = 0.8;

/** As large as `player-bar.css` makes the words on a button. */
const wordsPx = ({ remPx, windowPx, screenPx }: Sight): number =>
  Math.min(remPx, 0.054 * windowPx, 0.064 * screenPx);

const paddingPx = 12;
const lineHeight = 1.2;

type Look = { scale: number; hasHeading: boolean; isTold: boolean };

/** What is tried, best first: everything; the text is smaller; the strip goes; the heading goes. */
const listLooks = (known: readonly number[]): Look[] => [
  ...[true, false].flatMap((isTold) =>
    known
      .filter((scale) => scale >= leastWithHeading)
      .map((scale) => ({ scale, hasHeading: true, isTold })),
  ),
  ...known.map((scale) => ({ scale, hasHeading: false, isTold: false })),
];

/**
 * Chooses how a film's steps are read under its picture while it waits, so that each is whole between
 * picture and buttons. All have one size, but where the longest makes that a small one: then each is as
 * large as it has room for. `roomPx` is the most that there may be.
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
  const makeRoom = ({ scale, hasHeading, isTold }: Look): StepRoom => {
    const { headPx, wholesPx: commonPx } = heights(scale, hasHeading);
    const stripPx = isTold ? linePx + paddingPx : 0;
    const waitPx = stripPx + Math.max(...commonPx);
    // A large text is worth more than the strip, whose words are said too.
    const scalesOwn = commonPx.map((_, at) => {
      if (scale >= leastWithHeading) return scale;
      const fits = (one: number) => (heights(one, hasHeading).wholesPx[at] ?? 0) <= waitPx;
      return known.find((one) => one >= scale && fits(one)) ?? scale;
    });
    const wholesPx = scalesOwn.map((one, at) => heights(one, hasHeading).wholesPx[at] ?? 0);
    return {
      isShown: true,
      hasHeading,
      hasHead: hasHeading,
      areTold: wholesPx.map((px) => px + linePx + paddingPx <= waitPx),
      sizesPx: scalesOwn.map((one) => one * remPx),
      sizePx: scale * remPx,
      headPx,
      stripPx,
      waitPx,
    };
  };
  for (const look of listLooks(known)) {
    const leftPx = roomPx - (look.isTold ? linePx + paddingPx : 0);
    const { wholesPx } = heights(look.scale, look.hasHeading);
    if (Math.max(...wholesPx) <= leftPx) return makeRoom(look);
  }
  const last = makeRoom({ scale: least, hasHeading: false, isTold: false });
  if (isUpright) return last;
  const stripPx = linePx + paddingPx;
  return { ...last, isShown: false, hasHead: false, areTold: [], stripPx, waitPx: stripPx };
}
