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
export const writeTemplate = ({ columns }: List): string =>
  writeCsv([columns.map(({ name }) => name)]);

/** Everything of a kind that is written, in the columns that can be read again. */
export function writeTable(
  list: List,
  files: readonly ContentFile[],
): { csv: string; count: number } {
  const draft = readDraft(files);
  const names = listNames(draft);
  const entries = [...listEntries(draft, list)].sort(([one], [other]) => (one < other ? -1 : 1));
  const rows = entries.map(([, entry]) => list.columns.map((column) => column.write(entry, names)));
  return { csv: writeCsv([list.columns.map(({ name }) => name), ...rows]), count: rows.length };
}
