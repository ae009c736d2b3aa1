import { chooseSize, shareOfLine } from './choose-size.ts';
import { type CaptionMeasure, clearBand, type Room, type Sight } from './room.ts';

/** With the buttons in sight the picture gives way to captions between them, so far and no further. */
const leastOfScreen = 0.91;

/** As `player-captions.css` keeps a caption in pieces from the line of the film's time, in px. */
const pieceEdgePx = 4;
/** A telephone that lies has not that much. */
const lowPx = 480;

/**
 * Shares a whole screen: the picture takes all that its shape allows, and captions stand below it or in
 * its clear band, as large as there is room for. While the buttons are in sight they stand above those,
 * and still in the band. They have one size and one kind of place whether the buttons are there or not.
 * On a screen that stands, the band and what is below it are one sheet of paper, on which they flow.
 */
export function chooseFull(sight: Sight, measure: CaptionMeasure): Room {
  const { widthPx, screenPx, ratio, textPx, barPx, isBare, isUpright } = sight;
  const edgePx = screenPx > lowPx ? pieceEdgePx : 0;
  const mostPx = Math.min(screenPx, widthPx / ratio);
  const leastPx = mostPx * leastOfScreen;
  /** What a picture leaves in its band and below it. */
  const leavesPx = (picturePx: number): number => screenPx - picturePx * (1 - clearBand);
  /** What is under all of the picture, its band too. */
  const belowPx = screenPx - mostPx;
  const below = { isUnder: true, isInside: false, widthPx, roomPx: belowPx - barPx };
  const bandPx = Math.min(leavesPx(leastPx) - barPx, leavesPx(mostPx));
  const inBand = isUpright
    ? { isUnder: false, isInside: false, widthPx, roomPx: bandPx - edgePx }
    : { isUnder: false, isInside: true, widthPx: leastPx * ratio, roomPx: bandPx };
  const places = !isUpright && belowPx > 2 * textPx ? [below, inBand] : [inBand];
  const [found] = places
    .map((place) => ({ ...place, sizePx: chooseSize(mostPx, sight, measure, place) ?? 0 }))
    .filter(({ sizePx }) => sizePx > 0)
    .sort((one, other) => other.sizePx - one.sizePx);
  const common = { isCut: false, step: undefined };
  const buttonsPx = isBare ? 0 : barPx;
  if (found?.isUnder) {
    const { isInside, sizePx } = found;
    const lengths = { width: mostPx * ratio, text: 0, fill: 0, zone: mostPx };
    const caption = { isInside, widthPx, sizePx, heightPx: belowPx - buttonsPx };
    return { ...common, lengths, isBelow: true, isClose: belowPx < barPx, caption };
  }
  // Where no caption has room one line has: on a low screen with large text that is a little higher
  // than the band, and words are not cut up for it.
  const sizePx = found?.sizePx ?? textPx;
  const place = { isInside: found?.isInside ?? false, sizePx, widthPx: inBand.widthPx };
  const aroundPx = found?.isInside ? 0 : edgePx;
  const needPx = (found ? measure(place) : shareOfLine * textPx) + aroundPx;
  // Without the buttons the picture gives way too where it takes no more for whole captions.
  const tallestPx = found ? 0 : measure({ isInside: false, sizePx, widthPx }) + edgePx;
  const isWorth = isBare && tallestPx <= leavesPx(leastPx);
  const wantedPx = isWorth ? Math.max(needPx, tallestPx) : needPx;
  const freePx = (screenPx - wantedPx - buttonsPx) / (1 - clearBand);
  const picturePx = isBare && found ? mostPx : Math.min(mostPx, Math.max(freePx, leastPx));
  const heightPx = Math.max(leavesPx(picturePx) - buttonsPx, needPx);
  const width = picturePx * ratio;
  const lengths = { width, text: 0, fill: 0, zone: screenPx - heightPx - buttonsPx };
  const caption = {
    isInside: place.isInside,
    sizePx,
    widthPx: found?.isInside ? width : widthPx,
    heightPx: heightPx - aroundPx,
  };
  // Below the whole picture there is room for it beside the buttons: then there is for the strip.
  const isClose = !isUpright || belowPx - barPx < needPx;
  return { ...common, lengths, isBelow: isUpright, isClose, caption };
}
