import { strToU8, zipSync } from 'fflate';

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const formats = 'http://schemas.openxmlformats.org';
const main = `xmlns="${formats}/spreadsheetml/2006/main"`;
const office = `${formats}/officeDocument/2006/relationships`;
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Signs that no XML may hold are left out (XML 1.0, 2.2). */
const escape = (text: string): string =>
  text
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/gu, '')
    .replace(/[<>&"]/gu, (sign) => `&#${sign.charCodeAt(0)};`);

/** A column's letters: A to Z, then AA. */
const letterOf = (column: number): string =>
  column < 26
    ? String.fromCharCode(65 + column)
    : letterOf(Math.floor(column / 26) - 1) + letterOf(column % 26);

/** Format 49 is text: 10-12 stays what it is, and a telephone number keeps its nought. */
const styles = `${head}<styleSheet ${main}><fonts count="1"><font/></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf/><xf numFmtId="49" applyNumberFormat="1"/></cellXfs></styleSheet>`;

function writeSheet(rows: readonly (readonly string[])[]): string {
  const lines = rows.map((cells, row) => {
    const written = cells.map((cell, column) =>
      cell === ''
        ? ''
        : `<c r="${letterOf(column)}${row + 1}" s="1" t="inlineStr"><is><t xml:space="preserve">${escape(cell)}</t></is></c>`,
    );
    return `<row r="${row + 1}">${written.join('')}</row>`;
  });
  const width = Math.max(...rows.map(({ length }) => length));
  // The names stay in sight, and what is written below what is there is text too.
  const view = `<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>`;
  const columns = `<cols><col min="1" max="${width}" width="24" style="1" customWidth="1"/></cols>`;
  return `${head}<worksheet ${main}>${view}${columns}<sheetData>${lines.join('')}</sheetData></worksheet>`;
}

/**
 * Rows of texts as a workbook (ECMA-376) whose cells are all text: a CSV that Excel opens is made days
 * and numbers of, and a workbook is not. `name` is the sheet's.
 */
export function writeWorkbook(rows: readonly (readonly string[])[], name: string): Uint8Array {
  const part = (path: string, type: string): string =>
    `<Override PartName="/xl/${path}" ContentType="${types}.${type}+xml"/>`;
  const relation = (id: number, type: string, target: string): string =>
    `<Relationship Id="rId${id}" Type="${office}/${type}" Target="${target}"/>`;
  const relations = (...all: string[]): string =>
    `${head}<Relationships xmlns="${formats}/package/2006/relationships">${all.join('')}</Relationships>`;
  const parts = {
    '[Content_Types].xml': `${head}<Types xmlns="${formats}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${part('workbook.xml', 'sheet.main')}${part('worksheets/sheet1.xml', 'worksheet')}${part('styles.xml', 'styles')}</Types>`,
    '_rels/.rels': relations(relation(1, 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': `${head}<workbook ${main} xmlns:r="${office}"><sheets><sheet name="${escape(name)}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations(
      relation(1, 'worksheet', 'worksheets/sheet1.xml'),
      relation(2, 'styles', 'styles.xml'),
    ),
    'xl/styles.xml': styles,
    'xl/worksheets/sheet1.xml': writeSheet(rows),
  };
  const bytes = Object.entries(parts).map(([path, text]) => [path, strToU8(text)] as const);
  // The same rows give the same bytes, whenever they are written.
  return zipSync(Object.fromEntries(bytes), { mtime: new Date('2026-01-01T12:00:00') });
}
