import { measureLoudness } from '../sound/sound.ts';
import type { DecodedFilm } from './measure/decode-film.ts';
import { type FilmProblem, oneDecimal } from './film-problem.ts';

/** The film is as loud as the bar says (EBU R 128: −16 LUFS ± 1) and never harsh (−1 dBTP). */
export function checkLoudness(film: DecodedFilm): FilmProblem[] {
  const { lufs, peakDb } = measureLoudness(film.sound);
  const problems: FilmProblem[] = [];
  if (Math.abs(lufs + 16) > 1) {
    problems.push({
      film: film.name,
      what: lufs > -16 ? 'Ljudet är för starkt' : 'Ljudet är för svagt',
      measured: `${oneDecimal(lufs)} LUFS`,
      bar: '-16 ± 1 LUFS',
    });
  }
  if (peakDb > -1) {
    problems.push({
      film: film.name,
      what: 'Ljudets toppar är för höga',
      measured: `${oneDecimal(peakDb)} dBTP`,
      bar: 'högst -1 dBTP',
    });
  }
  return problems;
}
