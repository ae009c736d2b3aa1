import { type Cell, findHeader, type Header, type List, scoreHeader } from '../../lists/lists.ts';
import { ListFault } from './list-fault.ts';
import type { Sheet } from './read-workbook.ts';

/** The sheet that has the list, and where the names of its columns stand. */
export type Chosen = { sheet: string; others: string[]; rows: Cell[][]; header: Header };

const named = ({ name }: Sheet): string => `"${name}"`;

function explainNone(list: List, sheets: readonly Sheet[]): ListFault {
  const title = list.columns.find(({ key }) => key === list.title)?.name ?? '';
  if (sheets.every(({ rows }) => rows.length === 0)) return new ListFault('Listan är tom.');
  const wanted = list.columns.filter(({ isRequired }) => isRequired).map(({ name }) => name);
  return new ListFault(
    [
      `Det finns ingen rad med kolumnernas namn. Överst i listan ska det stå ${title}, och de andra namnen: ${wanted.join(', ')}.`,
      `Hämta en mall med alla namn: npm run export -- ${list.folder} --template`,
    ].join('\n'),
  );
}

function holdHeader(header: Header, rows: readonly Cell[][]): void {
  if (header.double) {
    const { names, is } = header.double;
    const [one, other] = names;
    throw new ListFault(
      one === other
        ? `Två kolumner heter "${one}". Ta bort den ena, eller byt namn på den.`
        : `Kolumnerna "${one}" och "${other}" ser båda ut att vara ${is}. Byt namn på den ena.`,
    );
  }
  if (!rows.slice(header.row + 1).some((row) => row.some((cell) => cell !== null && cell !== '')))
    throw new ListFault('Listan har inga rader under kolumnernas namn.');
}

/** Finds the list in a workbook: the sheet called `wanted`, else the only one that looks like it. */
export function chooseSheet(list: List, sheets: readonly Sheet[], wanted?: string): Chosen {
  const candidates =
    wanted === undefined
      ? sheets
      : sheets.filter(({ name }) => name.trim().toLowerCase() === wanted.trim().toLowerCase());
  if (candidates.length === 0)
    throw new ListFault(
      `Det finns inget blad som heter "${wanted ?? ''}". Bladen heter ${sheets.map(named).join(', ')}.`,
    );
  const found = candidates.flatMap((sheet) => {
    const header = findHeader(list, sheet.rows);
    return header && scoreHeader(list, header) > 0 ? [{ sheet, header }] : [];
  });
  const [first] = found;
  if (!first) throw explainNone(list, candidates);
  if (found.length > 1)
    throw new ListFault(
      `Flera blad kan vara listan: ${found.map(({ sheet }) => named(sheet)).join(', ')}. Säg vilket: --sheet ${named(first.sheet)}`,
    );
  holdHeader(first.header, first.sheet.rows);
  return {
    sheet: first.sheet.name,
    others: sheets.filter((sheet) => sheet !== first.sheet).map(({ name }) => name),
    rows: first.sheet.rows,
    header: first.header,
  };
}
