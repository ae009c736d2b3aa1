import leven from 'leven';
import { type Cell, isBlank } from './cell.ts';
import type { Column, List, SplitColumn } from './column.ts';
import { foldName, splitWords } from './fold-name.ts';

/** What stands above a column, and what it is taken for. `index` is counted from 0. */
export type Matched = { index: number; written: string; is: Column | SplitColumn; rank: number };

/** The row with the names of the columns, counted from 0, and what they are taken for. */
export type Header = {
  row: number;
  matched: Matched[];
  /** Names that nothing knows. */
  unused: string[];
  /** Two columns that both seem to be the same. */
  double?: { names: [string, string]; is: string };
};

/** Titles and notes stand above the names of the columns; no more than so many rows of them. */
const searchedRows = 25;

const exact = 3;
const other = 2;
const near = 1;

type Known = { folded: string; is: Column | SplitColumn; rank: number };

const listKnown = (list: List): Known[] =>
  [...list.columns, ...list.splits].flatMap((is) => [
    { folded: foldName(is.name), is, rank: exact },
    ...('key' in is ? [{ folded: foldName(is.key), is, rank: other }] : []),
    ...splitWords(is.also).map((name) => ({ folded: foldName(name), is, rank: other })),
  ]);

/** A name with a note in brackets is known by what stands before it. */
const nameOf = (cell: Cell | undefined): string =>
  typeof cell === 'string' ? cell.replace(/\s+/gu, ' ').trim() : '';

function recognise(written: string, known: readonly Known[]): Omit<Matched, 'index'> | undefined {
  const folded = [written, written.replace(/\s*[([].*$/u, '')].map(foldName);
  const found = folded.flatMap((name) =>
    name === '' ? [] : known.filter((one) => one.folded === name),
  );
  const best = found.sort((a, b) => b.rank - a.rank)[0];
  if (best) return { written, is: best.is, rank: best.rank };
  const [name = ''] = folded;
  if (name.length < 5 || name.length > 40) return undefined;
  const like = known.filter((one) => one.folded.length > 4 && leven(one.folded, name) === 1);
  const columns = new Set(like.map((one) => one.is));
  const [only] = columns;
  return only && columns.size === 1 ? { written, is: only, rank: near } : undefined;
}

/** The name above a column: in the row itself, or where cells are merged in the row before. */
const nameAt = (rows: readonly Cell[][], row: number, index: number): string => {
  const own = nameOf(rows[row]?.[index]);
  return own !== '' || row === 0 ? own : nameOf(rows[row - 1]?.[index]);
};

function readHeader(rows: readonly Cell[][], row: number, known: readonly Known[]): Header {
  const width = Math.max(rows[row]?.length ?? 0, rows[row - 1]?.length ?? 0);
  const all: Matched[] = [];
  const unused: string[] = [];
  for (let index = 0; index < width; index += 1) {
    const written = nameAt(rows, row, index);
    const found = recognise(written, known);
    if (found) all.push({ index, ...found });
    else if (written !== '') unused.push(written);
  }
  const matched: Matched[] = [];
  const header: Header = { row, matched, unused };
  for (const same of Map.groupBy(all, ({ is }) => is).values()) {
    const [best, second] = same.sort((a, b) => b.rank - a.rank);
    if (!best) continue;
    matched.push(best);
    if (second && second.rank === best.rank)
      header.double ??= { names: [best.written, second.written], is: best.is.name };
    else unused.push(...same.slice(1).map(({ written }) => written));
  }
  return header;
}

const isTitle = (list: List, { is }: Matched): boolean => 'key' in is && is.key === list.title;

/** How sure a row is to be the one with the names; 0 when it is not. */
export const scoreHeader = (list: List, { matched }: Header): number =>
  matched.some((one) => isTitle(list, one)) && matched.length > 1 ? matched.length : 0;

/** The row with the names of the columns; undefined where there is none. */
export function findHeader(list: List, rows: readonly Cell[][]): Header | undefined {
  const known = listKnown(list);
  const headers = rows
    .slice(0, searchedRows)
    .map((_, row) => row)
    .filter((row) => (rows[row] ?? []).some((cell) => !isBlank(cell)))
    .map((row) => readHeader(rows, row, known));
  const best = headers.reduce<Header | undefined>(
    (before, header) =>
      scoreHeader(list, header) > (before ? scoreHeader(list, before) : 0) ? header : before,
    undefined,
  );
  return best;
}
