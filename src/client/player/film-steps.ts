/** The places of a film that the player knows, in ms. */
export type FilmTimes = {
  /** When each step starts, and last the card at the end of the main film. */
  steps: number[];
  /** The end of the main film. */
  endMs: number;
  /** When each chapter after the main film starts. */
  more: number[];
};

const readNumbers = (written: string): number[] => written.split(' ').filter(Boolean).map(Number);

/** Reads what the page says of its film: `data-times` and `data-more` of `film-player`. */
export function readTimes({ times = '', more = '' }: DOMStringMap): FilmTimes {
  const all = readNumbers(times);
  return { steps: all.slice(0, -1), endMs: all.at(-1) ?? 0, more: readNumbers(more) };
}

/** The number of the step at a time, counted from 0; -1 on the title card. */
export const stepNumberAt = (steps: readonly number[], timeMs: number): number =>
  steps.filter((startMs) => startMs <= timeMs).length - 1;

/**
 * Where "Förra steget", "En gång till" and "Nästa steg" lead from a time, in ms. After the last one there is
 * no next: a clicker that is pressed once more does not show the end again.
 */
export function findStep(
  steps: readonly number[],
  timeMs: number,
  where: 'previous' | 'again' | 'next',
): number | undefined {
  const at = stepNumberAt(steps, timeMs);
  if (where === 'again') return steps[at] ?? 0;
  if (where === 'next') return steps[at + 1];
  return steps[at - 1] ?? 0;
}

/** The stop that a film has come to since it was last looked at; both times in ms. */
export const findStop = <Stop extends { atMs: number }>(
  stops: readonly Stop[],
  beforeMs: number,
  timeMs: number,
): Stop | undefined => stops.find(({ atMs }) => beforeMs < atMs && atMs <= timeMs);

/**
 * Where a button leads in a film that has more to show when it is over. What can go wrong is offered
 * then: it is no next step.
 */
export function findStation(
  { steps, endMs, more }: FilmTimes,
  timeMs: number,
  where: 'previous' | 'again' | 'next',
): number | undefined {
  const toMs = findStep([...steps, ...more], timeMs, where);
  const isOver = where === 'next' && timeMs < endMs && toMs !== undefined && toMs >= endMs;
  return isOver ? undefined : toMs;
}
