import { describe, expect, test } from 'vitest';
import {
  blankVariance,
  differenceOf,
  leastDifferent,
  varianceOf,
} from '../../src/studio/verify/check-steps.ts';
import { decodeLumas } from '../../src/studio/verify/measure/decode-lumas.ts';
import type { Luma } from '../../src/studio/verify/measure/luma.ts';
import { fewerFilms, filmPath, stepMiddles } from './film-index.ts';

/** The lowest 15 % may have a shadow's softness in it, but no line, letter or hand. */
const captionsFromShare = 0.85;
const mostShadow = 40;

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

describe.each(fewerFilms)('$name', (film) => {
  const isDrawn = film.kind === 'drawn';
  const promise = isDrawn
    ? 'shows each step with a picture of its own, and leaves room for the captions'
    : 'shows something in each step';

  test(promise, async () => {
    const pictures = await decodeLumas(filmPath(film), stepMiddles(film));
    expect(pictures).toHaveLength(film.steps.length);
    const faults = pictures.flatMap((picture, index) => {
      // Who films a table films the same table in every step, and as far down as there is table.
      const others = isDrawn ? pictures.slice(0, index) : [];
      return [
        ...(varianceOf(picture) < blankVariance ? [`step ${index + 1} is blank`] : []),
        ...others.flatMap((other, before) =>
          differenceOf(picture, other) < leastDifferent
            ? [`step ${index + 1} looks like step ${before + 1}`]
            : [],
        ),
        ...(isDrawn && rangeBelow(picture) > mostShadow
          ? [`step ${index + 1} has something among the captions: ${rangeBelow(picture)}`]
          : []),
      ];
    });
    expect(faults).toEqual([]);
  });
});
