import type { DecodedFilm } from './measure/decode-film.ts';
import { type FilmProblem, inSeconds } from './film-problem.ts';

const toleranceMs = 100;

/** Picture and sound are as long as the timeline says, and begin together. */
export function checkDuration(film: DecodedFilm, durationMs: number): FilmProblem[] {
  const tracks = [
    { what: 'Bilden', track: film.video },
    { what: 'Ljudet', track: film.audio },
  ];
  return tracks.flatMap(({ what, track }) => [
    ...(Math.abs(track.durationMs - durationMs) > toleranceMs
      ? [
          {
            film: film.name,
            what: `${what} har fel längd`,
            measured: inSeconds(track.durationMs),
            bar: `${inSeconds(durationMs)} ± 0,1 s`,
          },
        ]
      : []),
    ...(Math.abs(track.startMs) > toleranceMs
      ? [
          {
            film: film.name,
            what: `${what} börjar inte från början`,
            measured: inSeconds(track.startMs),
            bar: '0 ± 0,1 s',
          },
        ]
      : []),
  ]);
}
