import type { ContentFile } from '../../checks/read/content-file.ts';
import {
  type Cell,
  findHeader,
  judgeRows,
  type List,
  type Plan,
  planRows,
  scoreHeader,
} from '../../lists/lists.ts';
import { type Chosen, chooseSheet } from './choose-sheet.ts';
import { formatTexts } from './format-texts.ts';
import { readSheets } from './read-sheets.ts';

/** What a list would do, and where in its file it was found. */
export type Planned = { plan: Plan; chosen: Chosen };

const countKnown = (list: List, rows: Cell[][]): number => {
  const header = findHeader(list, rows);
  return header ? scoreHeader(list, header) : 0;
};

/**
 * Reads a spreadsheet and says what it would do with the content. Nothing is written. Throws a
 * ListFault for what is no list at all.
 */
export async function planImport(
  bytes: Uint8Array,
  list: List,
  files: readonly ContentFile[],
  today: Date,
  sheet?: string,
): Promise<Planned> {
  const chosen = chooseSheet(
    list,
    await readSheets(bytes, (rows) => countKnown(list, rows)),
    sheet,
  );
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  const plan = planRows(list, chosen.header, chosen.rows, files, today);
  const formatted = await formatTexts(plan, (path) => texts.get(path));
  return { plan: judgeRows(formatted, files, today), chosen };
}
