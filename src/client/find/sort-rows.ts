type Row = { row: Element; isExample: boolean; startMs: number };

/** When the next of a row's days starts, as the page has them now; Infinity when all have been. */
function readRow(row: Element): Row {
  const next = row.querySelector('.next time')?.getAttribute('datetime');
  return {
    row,
    isExample: row.querySelector('.example-mark') !== null,
    startMs: next ? Date.parse(next) : Infinity,
  };
}

/**
 * Puts the soonest first where days have passed since the page was made; what is made up stays last.
 * On a page of today nothing moves.
 */
export function sortRows(list: Element): void {
  const rows = [...list.children].map(readRow);
  const sorted = [...rows].sort(compare);
  if (sorted.some((one, at) => one !== rows[at])) list.append(...sorted.map(({ row }) => row));
}

const compare = (one: Row, other: Row): number => {
  if (one.isExample !== other.isExample) return one.isExample ? 1 : -1;
  return one.startMs === other.startMs ? 0 : one.startMs - other.startMs;
};
