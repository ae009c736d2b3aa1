import type { CaptionRoom } from '../captions/draw-captions.ts';

/** What there is to share, in px. */
export type Sight = {
  isFull: boolean;
  isUpright: boolean;
  /** In full screen no button is in sight, or no caption. */
  isBare: boolean;
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

/** How the step may stand under the picture while the film waits. */
export type StepLook = {
  widthPx: number;
  /** The size of its sentence. */
  sizePx: number;
  /** Without it the number stands before the sentence. The picture has the heading in any case. */
  hasHeading: boolean;
};

/** How high each step of the film becomes, and the tallest heading alone; in px. */
export type StepMeasure = (look: StepLook) => { headPx: number; wholesPx: number[] };

/** The room that the steps of a film get. */
export type StepRoom = {
  /** A telephone that lies down has no room for it: the picture tells number and heading. */
  isShown: boolean;
  hasHeading: boolean;
  /** While the film plays number and heading are seen. */
  hasHead: boolean;
  /** After which steps it is seen, not only said, that they are done. */
  areTold: boolean[];
  /** The size of each step's sentence while the film waits after it. */
  sizesPx: number[];
  /** The size where no step has been shown yet. */
  sizePx: number;
  headPx: number;
  /** The strip that says that a step is done, and all that is under the picture while the film waits. */
  stripPx: number;
  waitPx: number;
};

export type Room = {
  /** Custom properties for the styles, without `--film-`. */
  lengths: { width: number; text: number; fill: number; zone: number };
  /** Captions stand below the picture, in the page's own colours. */
  isBelow: boolean;
  /** Nothing stands in the picture's clear band: it is not shown. */
  isCut: boolean;
  /** In full screen nothing but the clear band is left: what is said while waiting is not shown. */
  isClose: boolean;
  /** The step between picture and buttons; none in full screen, and where the list stands beside. */
  step: StepRoom | undefined;
  caption: CaptionRoom;
};

export type CaptionMeasure = (room: Omit<CaptionRoom, 'heightPx'>) => number;

/** The lowest 15 % of every picture is kept clear for captions (BAR.md, Films). */
export const clearBand = 0.15;

/** Captions grow with a large picture: so much of its height. */
export const shareOfPicture = 0.045;
