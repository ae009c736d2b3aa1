import { type Cell, CellFault, isBlank } from './cell.ts';
import { type Column, type Entry, fieldOf, type List, type Reading } from './column.ts';
import type { Header } from './match-header.ts';
import { showCell } from './show-cell.ts';

/** What is wrong in a row: in which column, by its name in the list, and what stands there. */
export type RowProblem = { column?: string; value?: string; message: string; remedy: string };

/** A row as it was read. `values` are the fields that the list has columns for, by the column. */
export type ReadRow = { values: Map<Column, unknown>; problems: RowProblem[] };

/** The cell in the list that a column's value is from, and what stands above it. */
type Origin = { written: string; cell: Cell };

type Taken = {
  cells: Map<string, Cell>;
  problems: RowProblem[];
  origins: Map<string, Origin>;
  /** Columns whose cell could not be taken apart. */
  untaken: Set<string>;
};

/** The cells of a row by the keys of the columns, those that hold several things taken apart. */
export function takeCells(list: List, header: Header, row: readonly Cell[]): Taken {
  const cells = new Map<string, Cell>();
  const problems: RowProblem[] = [];
  const origins = new Map<string, Origin>();
  const untaken = new Set<string>();
  for (const { is, index } of header.matched)
    if ('key' in is) cells.set(is.key, row[index] ?? null);
  for (const { is, index, written } of header.matched)
    for (const key of 'key' in is ? [is.key] : is.keys)
      if ('key' in is || isBlank(cells.get(key)))
        origins.set(key, { written, cell: row[index] ?? null });
  for (const { is, index, written } of header.matched) {
    if ('key' in is) continue;
    try {
      for (const [key, cell] of Object.entries(is.split(row[index] ?? null)))
        if (isBlank(cells.get(key))) cells.set(key, cell);
    } catch (error) {
      if (!(error instanceof CellFault)) throw error;
      for (const key of is.keys) untaken.add(key);
      problems.push({
        column: written,
        value: showCell(row[index]),
        message: error.message,
        remedy: error.remedy,
      });
    }
  }
  list.prepare?.(cells);
  return { cells, problems, origins, untaken };
}

/** Empty is the same however a file has it: no list, no text, not known, not so, as usual. */
export const isNothing = (value: unknown): boolean =>
  value === undefined ||
  value === false ||
  value === '' ||
  value === 'unknown' ||
  value === 'skip' ||
  (Array.isArray(value) && value.length === 0);

/** Reads the cells of a row, each by its column. What is wrong is told, and the rest is read. */
export function readRow(
  list: List,
  header: Header,
  row: readonly Cell[],
  reading: Omit<Reading, 'cells'>,
): ReadRow {
  const { cells, problems, origins, untaken } = takeCells(list, header, row);
  const values = new Map<Column, unknown>();
  for (const column of list.columns) {
    const cell = cells.get(column.key);
    const { written, cell: shown } = origins.get(column.key) ?? {};
    if (cell !== undefined) {
      try {
        values.set(column, column.read(cell, { ...reading, cells }));
      } catch (error) {
        if (!(error instanceof CellFault)) throw error;
        const { message, remedy } = error;
        problems.push({
          column: written ?? column.name,
          value: showCell(shown ?? cell),
          message,
          remedy,
        });
        continue;
      }
    }
    const value =
      cell === undefined ? fieldOf(reading.current, column.path ?? []) : values.get(column);
    const isTold = problems.some((problem) => problem.column === (written ?? column.name));
    if (column.isRequired && isNothing(value) && !untaken.has(column.key) && !isTold)
      problems.push({
        column: written ?? column.name,
        message: written === undefined ? 'Kolumnen fattas i listan.' : 'Cellen är tom.',
        remedy: `Fyll i den. ${column.about}`,
      });
  }
  return { values, problems };
}

/** An entry with a row's values in it. */
export function applyValues(
  current: Entry | undefined,
  values: ReadonlyMap<Column, unknown>,
): Entry {
  const entry = structuredClone(current ?? {}) as Record<string, unknown>;
  for (const [{ path, key }, value] of values) {
    if (!path || key === 'id') continue;
    let inner = entry;
    for (const part of path.slice(0, -1)) {
      if (typeof inner[part] !== 'object' || inner[part] === null) inner[part] = {};
      inner = inner[part] as Record<string, unknown>;
    }
    const last = String(path.at(-1));
    if (value === undefined) delete inner[last];
    else inner[last] = value;
  }
  return entry;
}
