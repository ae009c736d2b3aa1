import type { Area } from '../picture/picture.ts';
import type { DecodedFilm } from './measure/decode-film.ts';
import { findBlocks } from './measure/find-blocks.ts';
import { type FilmProblem, oneDecimal } from './film-problem.ts';
import { contrastOf } from './measure/luma.ts';

/** WCAG 2.2, 1.4.6. */
const leastContrast = 7;

/**
 * The words of each step stand out from their ground, as measured in the picture. `panels` is where
 * a step's words stand, one for each picture; without one (recorded footage) nothing is measured.
 */
export const checkContrast = (
  { name: film, pictures }: DecodedFilm,
  panels: (Area | undefined)[],
): FilmProblem[] =>
  pictures.flatMap((picture, index) => {
    const panel = panels[index];
    if (!panel) return [];
    const add = (what: string, measured: string): FilmProblem => ({
      film,
      what: `Steg ${index + 1} ${what}`,
      measured,
      bar: `minst ${leastContrast}:1`,
    });
    const blocks = findBlocks(picture, panel);
    if (blocks.length === 0) return add('har ingen rubrik', 'ingen text hittades');
    const contrasts = blocks.map(({ ink, paper }) => contrastOf(ink, paper));
    const least = Math.min(...contrasts);
    return least < leastContrast
      ? add('har text med för svag kontrast', `${oneDecimal(least)}:1`)
      : [];
  });
