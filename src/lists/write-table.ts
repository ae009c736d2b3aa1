import { readDraft } from '../checks/read/read-draft.ts';
import type { ContentFile } from '../checks/read/content-file.ts';
import type { List } from './column.ts';
import { listEntries, listNames } from './plain-entry.ts';

/** A text that a spreadsheet would reckon with is told to be text. */
const asText = (cell: string): string => (/^[=+@\t]|^-(?!\d|$)/u.test(cell) ? `'${cell}` : cell);

const quote = (cell: string): string =>
  /[";\n\r]|^\s|\s$/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

/** Rows as a CSV that Excel in Sweden opens with a double press: a byte order mark, semicolons, CRLF. */
export const writeCsv = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map((row) => row.map((cell) => quote(asText(cell))).join(';')).join('\r\n')}\r\n`;

/** The names of a list's columns, and no rows: what a coordinator begins with. */
export const listTemplate = ({ columns }: List): string[][] => [columns.map(({ name }) => name)];

/** The same as a CSV. */
export const writeTemplate = (list: List): string => writeCsv(listTemplate(list));

/** Everything of a kind that is written, in the columns that can be read again, with their names first. */
export function listTable(list: List, files: readonly ContentFile[]): string[][] {
  const draft = readDraft(files);
  const names = listNames(draft);
  const entries = [...listEntries(draft, list)].sort(([one], [other]) => (one < other ? -1 : 1));
  const rows = entries.map(([, entry]) => list.columns.map((column) => column.write(entry, names)));
  return [...listTemplate(list), ...rows];
}
