/**
 * The way into the lists' room. In: the rows of a coordinator's spreadsheet, and what is written
 * already. Out: what would become of each row, told in Swedish, with the files' texts; and the same
 * columns back from the files.
 */
import type { List } from './column.ts';
import { events } from './columns/events.ts';
import { organisations } from './columns/organisations.ts';
import { places } from './columns/places.ts';

export type { Cell } from './cell.ts';
export type { List } from './column.ts';
export { judgeRows } from './judge-rows.ts';
export { findHeader, type Header, scoreHeader } from './match-header.ts';
export { type Plan, planRows } from './plan-rows.ts';
export type { RowProblem } from './read-row.ts';
export { isRefused, listWritten, tellPlan } from './tell-plan.ts';
export { listTable, listTemplate, writeCsv, writeTemplate } from './write-table.ts';

/** The lists that can be read, by the folder whose files they become. */
export const lists: Readonly<Record<List['folder'], List>> = { places, events, organisations };
