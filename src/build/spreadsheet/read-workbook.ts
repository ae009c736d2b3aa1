import { strFromU8, zipSync } from 'fflate';
import readExcelFile from 'read-excel-file/universal';
import type { Cell } from '../../lists/lists.ts';
import { inspectSheet } from './inspect-sheet.ts';
import { ListFault } from './list-fault.ts';
import { listSheets } from './list-sheets.ts';
import { unpackWorkbook } from './unpack-workbook.ts';

/** A sheet and its rows. */
export type Sheet = { name: string; rows: Cell[][] };

const toCell = (value: unknown): Cell =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? value
    : value instanceof Date
      ? value
      : null;

async function read(bytes: Uint8Array): Promise<Sheet[]> {
  const parts = unpackWorkbook(bytes);
  const text = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());
  const sheets = listSheets(text('xl/workbook.xml'), text('xl/_rels/workbook.xml.rels'));
  const unread = new Map(
    sheets.map(({ name, part }) => [name, parts[part] ? inspectSheet(text(part)) : []]),
  );
  // Packed again, so that what is read is what was looked at, and no larger.
  const packed = zipSync(parts, { level: 0 });
  const all = await readExcelFile(new Blob([packed]), { trim: false });
  return all
    .filter(({ sheet }) => !sheets.find(({ name }) => name === sheet)?.isHidden)
    .map(({ sheet, data }) => {
      // A sheet that is a diagram has no cells.
      const rows = ((data as unknown[][] | undefined) ?? []).map((row) => row.map(toCell));
      for (const { row, column, text: shown } of unread.get(sheet) ?? []) {
        const cells = rows[row];
        if (cells) cells[column] = shown;
      }
      return { name: sheet, rows: rows.map((row) => Array.from(row, (cell) => cell ?? null)) };
    });
}

/** The sheets of an Excel workbook that are not hidden. Throws a ListFault where it cannot be read. */
export async function readWorkbook(bytes: Uint8Array): Promise<Sheet[]> {
  try {
    return await read(bytes);
  } catch (cause) {
    if (cause instanceof ListFault) throw cause;
    throw new ListFault(
      'Excelfilen är skadad och går inte att läsa. Öppna den i Excel, och spara den på nytt som Excel-arbetsbok (.xlsx).',
      { cause },
    );
  }
}
