import type { DecodedFilm } from './measure/decode-film.ts';
import { type FilmProblem, oneDecimal } from './film-problem.ts';

/** Drawn pictures; camera pictures keep to 1 Mbit/s. */
export const bytesPerMinute = { drawn: 1_000_000, filmed: 7_500_000 };

const inKilobytes = (bytes: number) => `${Math.ceil(bytes / 1000)} kB`;

/** A film weighs at most 1 MB a minute (filmed 7.5), so that it comes through on a slow line. */
export function checkWeight(
  film: DecodedFilm,
  durationMs: number,
  kind: keyof typeof bytesPerMinute = 'drawn',
): FilmProblem[] {
  const perMinute = bytesPerMinute[kind];
  const mostBytes = (perMinute * durationMs) / 60_000;
  if (film.sizeBytes <= mostBytes) return [];
  return [
    {
      film: film.name,
      what: 'Filen är för stor',
      measured: inKilobytes(film.sizeBytes),
      bar: `högst ${inKilobytes(mostBytes)} (${oneDecimal(perMinute / 1e6)} MB i minuten)`,
    },
  ];
}
