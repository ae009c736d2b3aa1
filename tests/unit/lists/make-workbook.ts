import { strToU8, zipSync } from 'fflate';

/** A cell as Excel saves it; a formula with the answer it had, an error by its name. */
export type ExcelCell =
  | string
  | number
  | boolean
  | null
  | { day: string }
  | { clock: number }
  | { formula: string; answer?: string | number }
  | { error: string };

export type ExcelSheet = {
  name: string;
  rows: ExcelCell[][];
  isHidden?: boolean;
  merged?: string[];
};

const escape = (text: string): string =>
  text.replace(/[<>&"]/gu, (sign) => `&#${sign.charCodeAt(0)};`);

const letterOf = (column: number): string =>
  column < 26
    ? String.fromCharCode(65 + column)
    : letterOf(Math.floor(column / 26) - 1) + letterOf(column % 26);

const serialOf = (day: string): number =>
  (Date.parse(`${day}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000;

function writeCell(cell: ExcelCell, at: string): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return `<c r="${at}"><v>${cell}</v></c>`;
  if (typeof cell === 'boolean') return `<c r="${at}" t="b"><v>${cell ? 1 : 0}</v></c>`;
  if (typeof cell === 'string')
    return `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${escape(cell)}</t></is></c>`;
  if ('day' in cell) return `<c r="${at}" s="1"><v>${serialOf(cell.day)}</v></c>`;
  if ('clock' in cell) return `<c r="${at}" s="2"><v>${cell.clock}</v></c>`;
  if ('error' in cell) return `<c r="${at}" t="e"><v>${escape(cell.error)}</v></c>`;
  const { formula, answer } = cell;
  const type = typeof answer === 'string' ? ' t="str"' : '';
  const value = answer === undefined ? '' : `<v>${escape(String(answer))}</v>`;
  return `<c r="${at}"${type}><f>${escape(formula)}</f>${value}</c>`;
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const writeSheet = ({ rows, merged = [] }: ExcelSheet): string => {
  const lines = rows.map((cells, row) => {
    const written = cells.map((cell, column) => writeCell(cell, `${letterOf(column)}${row + 1}`));
    return `<row r="${row + 1}">${written.join('')}</row>`;
  });
  const merges = merged.map((reference) => `<mergeCell ref="${reference}"/>`).join('');
  return `${head}<worksheet ${main}><sheetData>${lines.join('')}</sheetData>${merges === '' ? '' : `<mergeCells>${merges}</mergeCells>`}</worksheet>`;
};

const styles = `${head}<styleSheet ${main}><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/><xf numFmtId="20" applyNumberFormat="1"/></cellXfs></styleSheet>`;

/** The bytes of a workbook as Excel saves it. `more` are other parts, which may take the place of these. */
export function makeWorkbook(
  sheets: readonly ExcelSheet[],
  more: Readonly<Record<string, string | Uint8Array>> = {},
): Uint8Array {
  const named = sheets.map(
    ({ name, isHidden }, index) =>
      `<sheet name="${escape(name)}" sheetId="${index + 1}"${isHidden ? ' state="hidden"' : ''} r:id="rId${index + 1}"/>`,
  );
  const relations = sheets.map(
    (_, index) =>
      `<Relationship Id="rId${index + 1}" Type="${office}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
  );
  const parts: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    'xl/workbook.xml': `${head}<workbook ${main} xmlns:r="${office}"><sheets>${named.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations.join('')}<Relationship Id="rId99" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': styles,
    ...Object.fromEntries(
      sheets.map((sheet, index) => [`xl/worksheets/sheet${index + 1}.xml`, writeSheet(sheet)]),
    ),
    ...more,
  };
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [
        name,
        typeof part === 'string' ? strToU8(part) : part,
      ]),
    ),
  );
}
