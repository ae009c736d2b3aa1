export type Cell = string | number | undefined;

/** What makes a spreadsheet reckon with a cell, or what a guarded cell itself begins with. */
const risky = /^[=+\-@\t\r\n'\uFF1D\uFF0B\uFF0D\uFF20]/u;

/**
 * A text that no spreadsheet takes for a formula: an apostrophe stands before it (OWASP, "CSV
 * Injection"). A text that begins with an apostrophe gets one more, so that `readGuarded` is exact.
 */
export const guardText = (text: string): string => (risky.test(text) ? `'${text}` : text);

/** The text that `guardText` was given. */
export const readGuarded = (cell: string): string => (cell.startsWith("'") ? cell.slice(1) : cell);

/**
 * A cell as it is read in a spreadsheet. A number is written as Sweden does: with a point Excel in
 * Swedish would take it for a text.
 */
export const sayCell = (cell: Cell): string =>
  typeof cell === 'number' ? String(cell).replace('.', ',') : (cell ?? '');

function writeCell(cell: Cell): string {
  if (typeof cell !== 'string') return sayCell(cell);
  const text = guardText(cell);
  return /[";,\r\n]|^\s|\s$/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * A table as Excel in Swedish opens it with a double click: a byte order mark, without which å is
 * read as Ã¥, semicolons, decimal commas, and lines that end as RFC 4180 has it. There is no line
 * `sep=;`: with it Excel forgets the byte order mark.
 */
export const writeCsv = (names: readonly string[], rows: readonly (readonly Cell[])[]): string =>
  `\uFEFF${[names, ...rows].map((row) => `${row.map(writeCell).join(';')}\r\n`).join('')}`;
