import { checkContent } from '../checks/check-content.ts';
import type { ContentFile, ContentProblem } from '../checks/read/content-file.ts';
import type { Column } from './column.ts';
import type { Plan, PlannedRow } from './plan-rows.ts';
import type { RowProblem } from './read-row.ts';
import { judgeStoodIn } from './stand-in.ts';
import { showCell } from './show-cell.ts';

/** The column of a field, named as the check names it: `access › stepFree`. */
function columnOf(columns: readonly Column[], field: string): Column | undefined {
  const path = field.split(' › ');
  const isWithin = ({ path: own = [] }: Column): boolean =>
    own.length > 0 &&
    (own.every((key, index) => path[index] === key) ||
      path.every((key, index) => own[index] === key));
  return columns
    .filter(isWithin)
    .sort((one, other) => (other.path?.length ?? 0) - (one.path?.length ?? 0))[0];
}

/** What stands in the list at a column: its name there, and the cell. */
function place(row: PlannedRow, column: Column): Pick<RowProblem, 'column' | 'value'> {
  const { matched } = row.header;
  const at =
    matched.find(({ is }) => is === column) ??
    matched.find(({ is }) => 'keys' in is && is.keys.includes(column.key));
  return {
    column: at?.written ?? column.name,
    ...(at && { value: showCell(row.cells[at.index]) }),
  };
}

/** The check speaks of files; in a list the same keys have Swedish names. */
const inListWords = (text: string): string =>
  text.replaceAll('latitude', 'latitud').replaceAll('longitude', 'longitud');

function toRowProblem(
  columns: readonly Column[],
  row: PlannedRow,
  problem: ContentProblem,
): RowProblem {
  const column = problem.field === undefined ? undefined : columnOf(columns, problem.field);
  const isListed = /finns inte i listan/u.test(problem.message);
  return {
    ...(column && place(row, column)),
    message: inListWords(problem.message),
    remedy: (!isListed && column?.remedy) || inListWords(problem.remedy),
  };
}

/** Adds what is not told of its column yet. */
function add(row: PlannedRow, more: readonly RowProblem[]): PlannedRow {
  const told = new Set(row.problems.map(({ column }) => column));
  const said = new Set(row.problems.map(({ message }) => message));
  const news = more.filter(
    ({ column, message }) =>
      !said.has(message) && (column === undefined ? told.size === 0 : !told.has(column)),
  );
  return news.length === 0 ? row : { ...row, problems: [...row.problems, ...news] };
}

/**
 * Holds the files that a plan would write against the content check, as if they had been written by
 * hand. What is wrong is told of the row.
 */
export function judgeRows(plan: Plan, files: readonly ContentFile[], today: Date): Plan {
  const { columns } = plan.list;
  const written = new Map(
    plan.rows.flatMap(({ path, text }) =>
      path !== undefined && text !== undefined ? [[path, text] as const] : [],
    ),
  );
  const kept = files.filter(({ path }) => !written.has(path));
  const all = [...kept, ...[...written].map(([path, text]) => ({ path, text }))];
  const problems =
    written.size === 0
      ? new Map<string, ContentProblem[]>()
      : Map.groupBy(checkContent(all, today), ({ file }) => file);
  const stoodIn = judgeStoodIn(plan.list, plan.rows, files);
  const rows = plan.rows.map((row) => {
    if (row.same !== undefined || row.text === undefined) return row;
    const own = plan.list.check(row.entry).map(({ key, message, remedy }): RowProblem => {
      const column = columns.find((one) => one.key === key);
      return { ...(column && place(row, column)), message, remedy };
    });
    const path = row.path ?? '';
    const checked = [...(problems.get(path) ?? []), ...(stoodIn.get(path) ?? [])].map((problem) =>
      toRowProblem(columns, row, problem),
    );
    return add(add(row, own), checked);
  });
  return { ...plan, rows };
}
