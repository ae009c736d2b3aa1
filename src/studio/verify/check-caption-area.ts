import type { DecodedFilm } from './measure/decode-film.ts';
import type { FilmProblem } from './film-problem.ts';
import type { Luma } from './measure/luma.ts';

/** The lowest 15 % is the captions' (BAR.md). */
const captionsFromShare = 0.85;
/**
 * A shadow may fall there: it darkens little by little. A letter, a line or a hand has an edge, where
 * brightness changes this much over a few pixels.
 */
const edge = { difference: 32, acrossPx: 3 };
/** And no shadow is darker than this, of 219 levels. */
const deepest = 40;
/** Single pixels may differ from the encoding. */
const mostEdgeShare = 0.0001;

type Measured = { edgeShare: number; range: number };

function measureBelow({ widthPx, heightPx, pixels }: Luma): Measured {
  const from = Math.ceil(heightPx * captionsFromShare);
  const { difference, acrossPx } = edge;
  let [darkest, brightest, edges] = [255, 0, 0];
  for (let y = from; y < heightPx - acrossPx; y++) {
    for (let x = 0; x < widthPx - acrossPx; x++) {
      const at = y * widthPx + x;
      const value = pixels[at]!;
      if (value < darkest) darkest = value;
      if (value > brightest) brightest = value;
      const right = Math.abs(value - pixels[at + acrossPx]!);
      const below = Math.abs(value - pixels[at + acrossPx * widthPx]!);
      if (right > difference || below > difference) edges++;
    }
  }
  return { edgeShare: edges / ((heightPx - from) * widthPx), range: brightest - darkest };
}

/** No letter, line or hand stands where the captions are shown. */
export const checkCaptionArea = ({ name: film, pictures }: DecodedFilm): FilmProblem[] =>
  pictures.flatMap((picture, index) => {
    const { edgeShare, range } = measureBelow(picture);
    if (edgeShare <= mostEdgeShare && range <= deepest) return [];
    return {
      film,
      what: `Steg ${index + 1} har något där undertexterna ska stå`,
      measured: `kanter i ${(edgeShare * 100).toFixed(2).replace('.', ',')} % av de nedersta 15 %, ${range} ljussteg`,
      bar: `högst ${mostEdgeShare * 100} % och ${deepest} ljussteg`.replaceAll('.', ','),
    };
  });
