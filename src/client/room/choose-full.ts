import { type CaptionMeasure, clearBand, type Room, shareOfPicture, type Sight } from './room.ts';

const shareBelow = 0.03;

/** A line with its room, in parts of its letters. */
const shareOfLine = 1.45;

/**
 * Shares a whole screen: the picture takes all that its shape allows, and captions stand below it or in
 * its clear band.
 */
export function chooseFull(sight: Sight, measure: CaptionMeasure): Room {
  const { widthPx, screenPx, ratio, textPx, barPx } = sight;
  const picturePx = Math.min(screenPx, widthPx / ratio);
  const leftPx = screenPx - picturePx;
  const width = picturePx * ratio;
  const lengths = { width, text: 0, fill: 0, zone: picturePx };
  const plain = { isInside: false, sizePx: textPx, widthPx };
  const grown = { ...plain, sizePx: Math.max(textPx, picturePx * shareBelow) };
  const below = [grown, plain].find((choice) => measure(choice) <= leftPx);
  if (below && leftPx > 2 * textPx) {
    const isClose = leftPx < barPx;
    return {
      lengths,
      isBelow: true,
      isClose,
      step: undefined,
      caption: { ...below, heightPx: leftPx },
    };
  }
  // On a low screen with large text one line is a little higher than the band: words are not cut up for it.
  const heightPx = Math.max(leftPx + picturePx * clearBand, shareOfLine * textPx);
  lengths.zone = screenPx - heightPx;
  const largePx = Math.max(textPx, picturePx * shareOfPicture);
  const choices = [
    { isInside: true, sizePx: largePx, widthPx: width },
    { isInside: true, sizePx: textPx, widthPx: width },
  ];
  const fitting = choices.find((choice) => measure(choice) <= heightPx) ?? plain;
  return {
    lengths,
    isBelow: false,
    isClose: true,
    step: undefined,
    caption: { ...fitting, heightPx },
  };
}
