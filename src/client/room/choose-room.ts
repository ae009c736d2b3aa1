import { chooseFull } from './choose-full.ts';
import { chooseStep } from './choose-step.ts';
import {
  type CaptionMeasure,
  clearBand,
  type Room,
  shareOfPicture,
  type Sight,
  type StepMeasure,
} from './room.ts';

/** While playing the picture has at least so much of the screen's height: upright, and lying. */
const leastUpright = 0.42;
const leastLying = 0.45;
/** For what is read beside that, a picture that lies gives way no further. */
const leastWithStep = 0.55;

const edgePx = 8;

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
  const { widthPx, screenPx, barPx, textPx, ratio, isUpright } = sight;
  const mostPx = widthPx / ratio;
  const leastPx = Math.min(mostPx, screenPx * (isUpright ? leastUpright : leastLying));
  const freePx = screenPx - barPx - edgePx;
  const roomPx = freePx - leastPx;
  const readPx = isUpright ? roomPx : freePx - Math.min(mostPx, screenPx * leastWithStep);
  const step = measures.step && chooseStep(sight, measures.step, readPx);
  const pictureOver = (underPx: number): number =>
    Math.max(leastPx, Math.min(mostPx, freePx - underPx));
  const share = (picturePx: number, belowPx: number) => ({
    width: picturePx * ratio,
    text: belowPx,
    fill: step ? screenPx - picturePx - edgePx : 0,
    zone: picturePx,
  });
  const highPx = pictureOver(step?.waitPx ?? 0);
  const inside = { isInside: true, sizePx: textPx, widthPx: highPx * ratio };
  const bandPx = highPx * clearBand;
  const grown = { ...inside, sizePx: Math.max(textPx, highPx * shareOfPicture) };
  for (const choice of [grown, inside]) {
    if (measures.caption(choice) > bandPx) continue;
    const caption = { ...choice, heightPx: bandPx };
    const lengths = share(highPx, step?.stripPx ?? 0);
    return { lengths, isBelow: false, isClose: false, step, caption };
  }
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
    isBelow: true,
    isClose: false,
    step: step && { ...step, hasHead },
    caption: { ...plain, heightPx },
  };
}
