/** Captions are so high, in shares of the picture's height: two lines fill its clear band. */
const captionShare = 0.05;

/** Large ones have a band of their own under the picture: no line of them covers what it shows. */
const largeShare = 0.085;

/** How wide a line of 37 characters is, and how high a line, in shares of the letters' height. */
const lineWidth = 19;
const lineHeight = 1.3;

/** A picture in its place, with its captions and the band that they have under it; in px. */
export type Fit = { widthPx: number; heightPx: number; captionPx: number; bandPx: number };

/** The largest picture of a shape, width by height, that a place has room for. */
export function fitPicture(
  ratio: number,
  { width, height }: { width: number; height: number },
  isLarge: boolean,
): Fit {
  const share = isLarge ? largeShare : captionShare;
  /** What letters take of a picture's width, which all else follows. */
  const letters = Math.min(1, 1 / ratio) * share;
  const lines = Math.ceil(letters * lineWidth) * 2;
  const band = isLarge ? lines * letters * lineHeight : 0;
  const widthPx = Math.min(width, height / (1 / ratio + band));
  return {
    widthPx,
    heightPx: widthPx / ratio,
    captionPx: widthPx * letters,
    bandPx: widthPx * band,
  };
}
