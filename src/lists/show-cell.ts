import type { Cell } from './cell.ts';

const longest = 60;

/** A cell as it is told of: on one line, shortened, a day as a day. */
export function showCell(cell: Cell | undefined): string {
  const isDay = cell instanceof Date && !Number.isNaN(cell.getTime());
  const text = (isDay ? cell.toISOString().replace(/T00:00.*$/u, '') : String(cell ?? '')).replace(
    /\s+/gu,
    ' ',
  );
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
