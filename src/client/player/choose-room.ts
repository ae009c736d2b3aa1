import type { CaptionRoom } from '../captions/draw-captions.ts';

/** What there is to share, in px. */
export type Sight = {
  isFull: boolean;
  isUpright: boolean;
  /** The steps stand beside the film, not under it. */
  isBeside: boolean;
  /** The letters of the longest sentence in the panel with the step; 0 where there is no panel. */
  longest: number;
  widthPx: number;
  windowPx: number;
  screenPx: number;
  barPx: number;
  remPx: number;
  /** The size of captions: the reader's body text or what was chosen above that. */
  textPx: number;
  /** The picture's width by its height. */
  ratio: number;
};

export type Room = {
  /** Custom properties for the styles, without `--film-`. */
  lengths: { width: number; text: number; fill: number; zone: number };
  /** Captions stand below the picture, in the page's own colours. */
  isBelow: boolean;
  /** In full screen nothing but the clear band is left: what is said while waiting is not shown. */
  isClose: boolean;
  /** The step stands between picture and buttons, and the strip above it. */
  hasSteps: boolean;
  caption: CaptionRoom;
};

type Measure = (room: Omit<CaptionRoom, 'heightPx'>) => number;

/** The lowest 15 % of every picture is kept clear for captions (BAR.md, Films). */
const clearBand = 0.15;

/** While playing the picture has at least so much of the screen's height: upright, and lying. */
const leastUpright = 0.42;
const leastLying = 0.45;

/** As high as `player-bar.css` makes a button. */
function buttonPx({ remPx, windowPx, screenPx }: Sight): number {
  const fontPx = Math.min(remPx, 0.054 * windowPx, 0.064 * screenPx);
  return Math.max(48, Math.min(2.6 * fontPx, 0.135 * screenPx));
}

/** Captions grow with a large picture: so much of its height. */
const shareOfPicture = 0.045;
const shareBelow = 0.03;

const edgePx = 8;

/** A letter is so wide beside its height, on an average, and a line so high. */
const letterWidth = 0.48;
const lineHeight = 1.3;

/** The room of the panel with the step: a heading of up to two lines, and its sentence. */
function reckonStep({ widthPx, remPx, longest }: Sight, hasSentence: boolean): number {
  const lines = Math.ceil((longest * letterWidth * remPx) / (widthPx - remPx));
  return (2.8 + (hasSentence ? lines * lineHeight : 0)) * remPx;
}

function chooseFull(sight: Sight, measure: Measure): Room {
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
      hasSteps: false,
      caption: { ...below, heightPx: leftPx },
    };
  }
  const heightPx = leftPx + picturePx * clearBand;
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
    hasSteps: false,
    caption: { ...fitting, heightPx },
  };
}

/**
 * Shares the screen between picture, captions and buttons. Captions that cover no more than the clear
 * band stay in the picture; others stand below it in a place of steady height, and where not even
 * that holds a whole one it is shown in pieces.
 */
export function chooseRoom(sight: Sight, measure: Measure): Room {
  if (sight.isFull) return chooseFull(sight, measure);
  const { widthPx, screenPx, barPx, textPx, ratio, isUpright, isBeside, longest } = sight;
  const mostPx = widthPx / ratio;
  const leastPx = Math.min(mostPx, screenPx * (isUpright ? leastUpright : leastLying));
  const hasSteps = longest > 0 && !isBeside;
  const stripPx = hasSteps ? buttonPx(sight) + 2 * edgePx : 0;
  const heightWith = (belowPx: number, hasSentence: boolean): number => {
    const stepPx = hasSteps && isUpright ? reckonStep(sight, hasSentence) : 0;
    return Math.max(leastPx, Math.min(mostPx, screenPx - barPx - belowPx - stepPx - edgePx));
  };

  const share = (picturePx: number, belowPx: number) => ({
    width: picturePx * ratio,
    text: belowPx,
    fill: hasSteps ? screenPx - picturePx - edgePx : 0,
    zone: picturePx,
  });
  const highPx = heightWith(stripPx, true);
  const inside = { isInside: true, sizePx: textPx, widthPx: highPx * ratio };
  const bandPx = highPx * clearBand;
  const grown = { ...inside, sizePx: Math.max(textPx, highPx * shareOfPicture) };
  for (const choice of [grown, inside]) {
    if (measure(choice) > bandPx) continue;
    const caption = { ...choice, heightPx: bandPx };
    return { lengths: share(highPx, stripPx), isBelow: false, isClose: false, hasSteps, caption };
  }
  const plain = { isInside: false, sizePx: textPx, widthPx };
  const tallestPx = Math.max(measure(plain), stripPx);
  // A sentence is read while the film waits: a picture that is large already leaves it its room.
  const largePx = Math.min(heightWith(tallestPx, false), screenPx / 2);
  const picturePx = Math.max(heightWith(tallestPx, true), largePx);
  const leftPx = Math.max(screenPx - barPx - picturePx - edgePx, 1.4 * textPx);
  const heightPx = Math.min(tallestPx, leftPx);
  return {
    lengths: share(picturePx, heightPx),
    isBelow: true,
    isClose: false,
    hasSteps,
    caption: { ...plain, heightPx },
  };
}
