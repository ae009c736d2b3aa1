import type { DecodedFilm } from './measure/decode-film.ts';
import type { FilmProblem } from './film-problem.ts';

/** H.264 High, at most level 4.2: profile 100, no constraints, in hexadecimal (RFC 6381). */
const highProfile = /^avc1\.6400(?:0[a-f]|1[0-9a-f]|2[0-9a])$/iu;
const aacLowComplexity = 'mp4a.40.2';

/** The file is whole, can begin before all of it has come, and is of a kind that every browser plays. */
export function checkFormat(
  { name: film, video, audio, boxes }: DecodedFilm,
  size: { widthPx: number; heightPx: number },
): FilmProblem[] {
  const problems: FilmProblem[] = [];
  const add = (what: string, measured: string, bar: string) =>
    problems.push({ film, what, measured, bar });
  if (!highProfile.test(video.codec)) {
    add('Bilden har fel format', video.codec, 'H.264 High, högst nivå 4.2');
  }
  if (audio.codec !== aacLowComplexity) add('Ljudet har fel format', audio.codec, 'AAC-LC');
  if (video.widthPx !== size.widthPx || video.heightPx !== size.heightPx) {
    add(
      'Bilden har fel storlek',
      `${video.widthPx} × ${video.heightPx}`,
      `${size.widthPx} × ${size.heightPx}`,
    );
  }
  const index = boxes.names.indexOf('moov');
  if (index < 0 || index > boxes.names.indexOf('mdat')) {
    add('Filmen kan inte börja direkt', boxes.names.join(' '), 'innehållet (moov) före bilderna');
  }
  if (!boxes.whole) add('Filen är avhuggen', boxes.names.join(' '), 'en hel fil');
  return problems;
}
