import type { DecodedFilm } from './measure/decode-film.ts';
import type { FilmProblem } from './film-problem.ts';
import type { Luma } from './measure/luma.ts';

/** Below this a picture is all but one colour; a step's picture has over 1000. */
export const blankVariance = 200;
/** Pixels count as different when the eye sees it at once, of 220 levels from black to white. */
const seenDifference = 32;
/** A new number and heading alone change more of the picture than this. */
export const leastDifferent = 0.002;

/** How much brightness varies in a picture. */
export function varianceOf({ pixels }: Luma): number {
  let sum = 0;
  let squares = 0;
  for (let at = 0; at < pixels.length; at++) {
    const value = pixels[at]!;
    sum += value;
    squares += value * value;
  }
  return squares / pixels.length - (sum / pixels.length) ** 2;
}

/** The share of pixels, 0–1, that differ visibly between two pictures of one size. */
export function differenceOf(one: Luma, other: Luma): number {
  let different = 0;
  for (let at = 0; at < one.pixels.length; at++) {
    if (Math.abs(one.pixels[at]! - other.pixels[at]!) > seenDifference) different++;
  }
  return different / one.pixels.length;
}

/**
 * Every step shows something, and in a drawn film something else than the step before; pictures from
 * its middle. Who films a table, or a screen that waits, films the same in two steps.
 */
export function checkSteps({ name: film, pictures }: DecodedFilm, isDrawn: boolean): FilmProblem[] {
  return pictures.flatMap((picture, index) => {
    const problems: FilmProblem[] = [];
    const variance = varianceOf(picture);
    if (variance < blankVariance) {
      problems.push({
        film,
        what: `Steg ${index + 1} är tomt`,
        measured: `variansen ${Math.round(variance)} i bilden`,
        bar: `minst ${blankVariance}`,
      });
    }
    const before = isDrawn ? pictures[index - 1] : undefined;
    const share = before ? differenceOf(before, picture) : 1;
    if (share < leastDifferent) {
      problems.push({
        film,
        what: `Steg ${index + 1} ser ut som steg ${index}`,
        measured: `${(share * 100).toFixed(2).replace('.', ',')} % av bilden skiljer`,
        bar: 'minst 0,2 %',
      });
    }
    return problems;
  });
}
