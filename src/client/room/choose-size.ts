import { type CaptionMeasure, shareOfPicture } from './room.ts';

/** A line with its room, in parts of its letters. */
export const shareOfLine = 1.45;

/** From one size to the next smaller one that is tried. */
const smaller = 0.97;

/** From what the picture and the reader's choice want down to the reader's own. */
function listSizes(picturePx: number, { textPx, remPx }: { textPx: number; remPx: number }) {
  const sizes: number[] = [];
  // Whoever has chosen larger text for films gets it larger than others do, also where theirs has grown.
  const wantedPx = picturePx * shareOfPicture * (textPx / remPx);
  for (let px = wantedPx; px > textPx; px *= smaller) sizes.push(px);
  return [...sizes, textPx];
}

/**
 * The largest size at which all captions have room in a place of `roomPx`, by halves: to measure takes
 * time. Undefined where they have none even at the reader's own size.
 */
export function chooseSize(
  picturePx: number,
  reader: { textPx: number; remPx: number },
  measure: CaptionMeasure,
  { roomPx, ...place }: { isInside: boolean; widthPx: number; roomPx: number },
): number | undefined {
  const sizes = listSizes(picturePx, reader);
  const hasRoom = (sizePx: number): boolean =>
    sizePx * shareOfLine <= roomPx && measure({ ...place, sizePx }) <= roomPx;
  let [from, to] = [0, sizes.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (hasRoom(sizes[middle] ?? 0)) to = middle;
    else from = middle + 1;
  }
  return sizes[from];
}
