import type { Brightness } from './measure/brightness.ts';
import type { DecodedFilm } from './measure/decode-film.ts';
import { type FilmProblem, inSeconds } from './film-problem.ts';

/** WCAG 2.3.1: a change of 10 % of full luminance, where the darker of the two is below 0.80. */
const leastChange = 0.1;
const brightest = 0.8;
/** A flash is two opposing changes: seven in a second are more than three flashes. */
const tooManyChanges = 7;
/** 341 × 256 CSS px in cells of 32, and a quarter of it. */
const field = { columns: 10, rows: 8 };
const quarter = 21;

/** When a cell has changed too often within the last second, in ms. */
function findFlicker(brightness: Brightness[], cell: number): number[] {
  const changesMs: number[] = [];
  const flickerMs: number[] = [];
  let extreme = brightness[0]?.cells[cell] ?? 0;
  let direction = 0;
  for (const { atMs, cells } of brightness) {
    const value = cells[cell]!;
    const change = value - extreme;
    const turns = Math.sign(change) !== direction;
    if (turns && Math.abs(change) >= leastChange && Math.min(value, extreme) < brightest) {
      direction = Math.sign(change);
      changesMs.push(atMs);
      const first = changesMs.at(-tooManyChanges);
      if (first !== undefined && atMs - first <= 1000) flickerMs.push(atMs);
      extreme = value;
    } else if (!turns) {
      extreme = value;
    }
  }
  return flickerMs;
}

/** Nothing flashes more than three times a second over a quarter of what the eye sees sharply. */
export function checkFlashes({ name: film, grid, brightness }: DecodedFilm): FilmProblem[] {
  const cells = Array.from({ length: grid.columns * grid.rows }, (_, cell) => ({
    column: cell % grid.columns,
    row: Math.floor(cell / grid.columns),
    flickerMs: findFlicker(brightness, cell),
  })).filter(({ flickerMs }) => flickerMs.length > 0);
  for (const { column, row, flickerMs } of cells) {
    for (const atMs of flickerMs) {
      const near = cells.filter(
        (cell) =>
          cell.flickerMs.some((otherMs) => Math.abs(otherMs - atMs) <= 500) &&
          cell.column >= column - field.columns / 2 &&
          cell.column < column + field.columns / 2 &&
          cell.row >= row - field.rows / 2 &&
          cell.row < row + field.rows / 2,
      );
      if (near.length < quarter) continue;
      return [
        {
          film,
          what: 'Bilden blinkar',
          measured: `mer än tre gånger i sekunden vid ${inSeconds(atMs)}`,
          bar: 'högst tre gånger (WCAG 2.3.1)',
        },
      ];
    }
  }
  return [];
}
