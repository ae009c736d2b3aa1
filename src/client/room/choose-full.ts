import { type CaptionMeasure, clearBand, type Room, shareOfPicture, type Sight } from './room.ts';

const shareBelow = 0.03;

/** A line with its room, in parts of its letters. */
const shareOfLine = 1.45;

/** With the buttons in sight the picture gives way to a line between them, so far and no further. */
const leastOfScreen = 0.91;

/**
 * Shares a whole screen: the picture takes all that its shape allows, and captions stand below it or in
 * its clear band. While the buttons are in sight they stand above those, and still in the band.
 */
export function chooseFull(sight: Sight, measure: CaptionMeasure): Room {
  const { widthPx, screenPx, ratio, textPx, barPx, isBare } = sight;
  const mostPx = Math.min(screenPx, widthPx / ratio);
  const buttonsPx = isBare ? 0 : barPx;
  const belowPx = screenPx - mostPx;
  const common = { isCut: false, step: undefined };
  const plain = { isInside: false, sizePx: textPx, widthPx };
  const grown = { ...plain, sizePx: Math.max(textPx, mostPx * shareBelow) };
  const below = [grown, plain].find((choice) => measure(choice) <= belowPx - buttonsPx);
  if (below && belowPx > 2 * textPx) {
    const lengths = { width: mostPx * ratio, text: 0, fill: 0, zone: mostPx };
    const caption = { ...below, heightPx: belowPx - buttonsPx };
    return { ...common, lengths, isBelow: true, isClose: belowPx < barPx, caption };
  }
  // On a low screen with large text one line is a little higher than the band: words are not cut up for it.
  const linePx = shareOfLine * textPx;
  const freePx = (screenPx - linePx - buttonsPx) / (1 - clearBand);
  const picturePx = isBare ? mostPx : Math.min(mostPx, Math.max(freePx, mostPx * leastOfScreen));
  const width = picturePx * ratio;
  const bandPx = screenPx - picturePx * (1 - clearBand);
  const heightPx = Math.max(bandPx - buttonsPx, linePx);
  const lengths = { width, text: 0, fill: 0, zone: screenPx - heightPx - buttonsPx };
  const largePx = Math.max(textPx, picturePx * shareOfPicture);
  const choices = [largePx, textPx].map((sizePx) => ({ isInside: true, sizePx, widthPx: width }));
  const fitting = choices.find((choice) => measure(choice) <= heightPx) ?? plain;
  const caption = { ...fitting, heightPx };
  return { ...common, lengths, isBelow: false, isClose: true, caption };
}
