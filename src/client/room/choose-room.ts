import { chooseFull } from './choose-full.ts';
import { chooseSize } from './choose-size.ts';
import { chooseStep } from './choose-step.ts';
import { type CaptionMeasure, clearBand, type Room, type Sight, type StepMeasure } from './room.ts';

/** While playing the picture has at least so much of the screen's height: upright, and lying. */
const leastUpright = 0.42;
const leastLying = 0.43;
/** For what is read beside that, a picture that lies gives way no further. */
const leastWithStep = 0.55;

const edgePx = 8;

/** What all is reckoned from: a picture of a shape, and the step under it. */
function makePlan(sight: Sight, ratio: number, measure: StepMeasure | undefined) {
  const { widthPx, screenPx, barPx, isUpright } = sight;
  const mostPx = widthPx / ratio;
  const leastPx = Math.min(mostPx, screenPx * (isUpright ? leastUpright : leastLying));
  const freePx = screenPx - barPx - edgePx;
  const roomPx = freePx - leastPx;
  const readPx = isUpright ? roomPx : freePx - Math.min(mostPx, screenPx * leastWithStep);
  const step = measure && chooseStep(sight, measure, readPx);
  const pictureOver = (underPx: number): number =>
    Math.max(leastPx, Math.min(mostPx, freePx - underPx));
  const share = (picturePx: number, belowPx: number) => ({
    width: picturePx * ratio,
    text: belowPx,
    fill: step ? screenPx - picturePx - edgePx : 0,
    zone: picturePx,
  });
  return { freePx, roomPx, readPx, step, pictureOver, share };
}

/**
 * Shares the screen between picture, captions, the step and buttons. Captions that cover no more than
 * the clear band stay in the picture; others stand below it in a place of steady height, and where not
 * even that holds a whole one it is shown in pieces. What is read while the film waits is always whole.
 */
export function chooseRoom(
  sight: Sight,
  measures: { caption: CaptionMeasure; step: StepMeasure | undefined },
): Room {
  if (sight.isFull) return chooseFull(sight, measures.caption);
  const { widthPx, textPx, ratio } = sight;
  const hasCaptions = measures.caption({ isInside: true, sizePx: textPx, widthPx }) > 0;
  const whole = makePlan(sight, ratio, measures.step);
  const highPx = whole.pictureOver(whole.step?.waitPx ?? 0);
  const band = { isInside: true, widthPx: highPx * ratio, roomPx: highPx * clearBand };
  const sizePx = hasCaptions ? chooseSize(highPx, sight, measures.caption, band) : undefined;
  if (sizePx !== undefined) {
    const { isInside, roomPx } = band;
    const caption = { isInside, sizePx, widthPx: band.widthPx, heightPx: roomPx };
    const lengths = whole.share(highPx, whole.step?.stripPx ?? 0);
    return { lengths, isBelow: false, isCut: false, isClose: false, step: whole.step, caption };
  }
  // Nothing stands in the clear band: the picture is what is above it, and as much larger.
  const { freePx, roomPx, readPx, step, pictureOver, share } = makePlan(
    sight,
    ratio / (1 - clearBand),
    measures.step,
  );
  const plain = { isInside: false, sizePx: textPx, widthPx };
  const tallestPx = measures.caption(plain);
  const hasHead = step?.hasHead === true && tallestPx + step.headPx <= readPx;
  const headPx = hasHead ? step.headPx : 0;
  const playPx = Math.min(roomPx, tallestPx + headPx);
  const picturePx = pictureOver(Math.max(playPx, step?.waitPx ?? 0));
  const leftPx = Math.max(freePx - picturePx - headPx, 1.4 * textPx);
  const heightPx = Math.min(tallestPx, leftPx);
  return {
    lengths: share(picturePx, heightPx),
    isBelow: hasCaptions,
    isCut: true,
    isClose: false,
    step: step && { ...step, hasHead },
    caption: { ...plain, heightPx },
  };
}
