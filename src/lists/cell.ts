/** A cell as a spreadsheet has it; those of a CSV are all text. */
export type Cell = string | number | boolean | Date | null;

/** What is wrong with a cell, and what to write there instead; in Swedish. */
export class CellFault extends Error {
  override name = 'CellFault';
  readonly remedy: string;

  constructor(message: string, remedy: string) {
    super(message);
    this.remedy = remedy;
  }
}

/** Excel's own words for a formula that has no answer. */
const excelError =
  /^#(?:REF!|N\/A|VALUE!|VÄRDEFEL!|REFERENS!|DIV\/0!|DIVISION\/0!|NAME\?|NAMN\?|NUM!|OGILTIGT!|NULL!|SKÄRNING!|SAKNAS!?|SPILL!|CALC!|####*)/u;

/** Excel's way of keeping zeros: `="0380-123 45"`; and a sign before what would be a formula. */
const unwrap = (text: string): string => {
  const kept = /^="(.*)"$/su.exec(text)?.[1];
  return (kept ?? text).replace(/^'(?=[=+@\-\t])/u, '');
};

const isoOf = (date: Date): string => {
  const written = date.toISOString();
  return date.getUTCFullYear() < 1905 ? written.slice(11, 16) : written.slice(0, 10);
};

/**
 * A cell as text, line breaks kept. Throws a CellFault where a formula has no answer, or where the
 * formula itself has come along as text.
 */
export function textOf(cell: Cell): string {
  if (cell === null) return '';
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : isoOf(cell);
  if (typeof cell === 'boolean') return cell ? 'ja' : 'nej';
  const raw = String(cell)
    .replace(/[\u00a0\u2007\u202f]/gu, ' ')
    .trim();
  if (excelError.test(raw))
    throw new CellFault(
      `Cellen visar ett fel från Excel: ${raw}`,
      'Rätta formeln, eller skriv värdet för hand.',
    );
  const text = unwrap(raw).trim();
  if (/^=\s*[A-ZÅÄÖ$'(]/iu.test(text))
    throw new CellFault(
      'Cellen är en formel, och dess svar följde inte med.',
      'Skriv värdet för hand, eller klistra in det som värde.',
    );
  return text;
}

/** A cell as one line of text. */
export const lineOf = (cell: Cell): string => textOf(cell).replace(/\s+/gu, ' ');

/** True when nothing is written in a cell. */
export const isBlank = (cell: Cell | undefined): boolean =>
  cell === undefined || cell === null || (typeof cell === 'string' && cell.trim() === '');
