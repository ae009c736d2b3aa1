import { describe, expect, test } from 'vitest';
import { decodePictures, type Luma } from './decode-film.ts';
import { filmPath, namedFilms, stepMiddles } from './film-index.ts';

/** Below this a picture is all but one colour; a step's picture has over 1000. */
const blankVariance = 200;
/** Pixels count as different when the eye sees it at once, of 220 levels from black to white. */
const seenDifference = 32;
/** A new number and heading alone change more of the picture than this. */
const leastDifferent = 0.002;
/** The lowest 15 % may have a shadow's softness in it, but no line, letter or hand. */
const captionsFromShare = 0.85;
const mostShadow = 40;

function varianceOf({ pixels }: Luma): number {
  const mean = pixels.reduce((sum, value) => sum + value, 0) / pixels.length;
  return pixels.reduce((sum, value) => sum + (value - mean) ** 2, 0) / pixels.length;
}

function differenceOf(one: Luma, other: Luma): number {
  let different = 0;
  for (const [index, value] of one.pixels.entries()) {
    if (Math.abs(value - (other.pixels[index] ?? 0)) > seenDifference) different++;
  }
  return different / one.pixels.length;
}

/** From the darkest to the brightest in the part of the picture that belongs to the captions. */
function rangeBelow({ widthPx, heightPx, pixels }: Luma): number {
  const below = pixels.subarray(Math.ceil(heightPx * captionsFromShare) * widthPx);
  let darkest = 255;
  let brightest = 0;
  for (const value of below) {
    if (value < darkest) darkest = value;
    if (value > brightest) brightest = value;
  }
  return brightest - darkest;
}

describe.each(namedFilms)('$name', (film) => {
  test('shows each step with a picture of its own, and leaves room for the captions', async () => {
    const pictures = await decodePictures(filmPath(film), stepMiddles(film));
    expect(pictures).toHaveLength(film.steps.length);
    const faults = pictures.flatMap((picture, index) => {
      const others = pictures.slice(0, index);
      return [
        ...(varianceOf(picture) < blankVariance ? [`step ${index + 1} is blank`] : []),
        ...others.flatMap((other, before) =>
          differenceOf(picture, other) < leastDifferent
            ? [`step ${index + 1} looks like step ${before + 1}`]
            : [],
        ),
        ...(rangeBelow(picture) > mostShadow
          ? [`step ${index + 1} has something among the captions: ${rangeBelow(picture)}`]
          : []),
      ];
    });
    expect(faults).toEqual([]);
  });
});
