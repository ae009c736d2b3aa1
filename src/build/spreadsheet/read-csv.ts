import Papa from 'papaparse';
import type { Cell } from '../../lists/lists.ts';
import { ListFault } from './list-fault.ts';

const delimiters = [';', ',', '\t', '|'] as const;

/** Excel's own line that says what stands between the cells. */
const separatorLine = /^"?sep=(?<sign>[^\r\n"])"?[^\S\r\n]*(?:\r\n|\n|\r)/iu;

const parse = (text: string, delimiter: string) =>
  Papa.parse<string[]>(text, { delimiter, skipEmptyLines: false });

/** How many cells the rows have, where most have as many. */
function countAlike(rows: readonly Cell[][]): number {
  const counts = rows.map((row) => row.length);
  const widest = Math.max(...counts, 0);
  const alike = counts.filter((count) => count === widest).length;
  return widest < 2 ? 0 : widest * (alike / Math.max(counts.length, 1));
}

/**
 * What stands between the cells. Cells hold commas, so how often a sign stands says little: what gives
 * names of columns that are known is right.
 */
function chooseDelimiter(text: string, countKnown: (rows: Cell[][]) => number): string {
  const tried = delimiters.map((delimiter) => {
    const { data } = Papa.parse<string[]>(text, {
      delimiter,
      preview: 30,
      skipEmptyLines: 'greedy',
    });
    return { delimiter, known: countKnown(data), alike: countAlike(data) };
  });
  const [best] = tried.sort((one, other) => other.known - one.known || other.alike - one.alike);
  return best?.delimiter ?? ';';
}

/** A quotation mark that is never closed takes all that follows into one cell. */
function holdQuotes(rows: readonly string[][], errors: readonly Papa.ParseError[]): void {
  const broken = errors.find(({ type }) => type === 'Quotes');
  if (!broken) return;
  const long = rows.findIndex((row) => row.some((cell) => cell.split('\n').length > 20));
  const row = long >= 0 ? long : (broken.row ?? 0);
  throw new ListFault(
    `Ett citattecken (") på rad ${row + 1} har inget som hör ihop med det. Därför går det inte att se var cellerna slutar. Rätta det i Excel, och spara listan igen.`,
  );
}

/**
 * The rows of a CSV, whatever stands between its cells, row by row as Excel numbers them. `countKnown`
 * says how many names of columns there are in some rows.
 */
export function readCsv(text: string, countKnown: (rows: Cell[][]) => number): Cell[][] {
  const marked = separatorLine.exec(text);
  // Lists that are put together of others end their lines in several ways, and a row would be lost.
  const body = (marked ? text.slice(marked[0].length) : text)
    .replace(/\0/gu, '')
    .replace(/\r\n?/gu, '\n');
  const delimiter = marked?.groups?.['sign'] ?? chooseDelimiter(body, countKnown);
  const { data, errors } = parse(body, delimiter);
  holdQuotes(data, errors);
  return data;
}
