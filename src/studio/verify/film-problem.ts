/** A fault that was measured in a finished film; everything in Swedish, for whoever makes films. */
export type FilmProblem = {
  film: string;
  what: string;
  measured: string;
  /** What the bar (BAR.md) asks for. */
  bar: string;
};

/** One line: which film, what, what was measured, and the bar. */
export const formatFilmProblem = ({ film, what, measured, bar }: FilmProblem): string =>
  `${film}: ${what}: ${measured}. Gränsen är ${bar}.`;

/** Seconds with one decimal, as they are written in Swedish. */
export const inSeconds = (ms: number): string => `${(ms / 1000).toFixed(1).replace('.', ',')} s`;

/** A number with one decimal and a decimal comma. */
export const oneDecimal = (value: number): string => value.toFixed(1).replace('.', ',');
