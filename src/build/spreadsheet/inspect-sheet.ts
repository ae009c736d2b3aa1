import { Parser } from 'saxen';
import { ListFault } from './list-fault.ts';

/** A cell that has no value to read: `text` stands in its place. Row and column are counted from 0. */
export type Unread = { row: number; column: number; text: string };

const mostRows = 50_000;
const mostColumns = 500;

const placeOf = (reference: string): { row: number; column: number } | undefined => {
  const [, letters = '', row = ''] = /^([A-Z]{1,4})(\d{1,9})$/u.exec(reference) ?? [];
  if (letters === '') return undefined;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(row) - 1, column: column - 1 };
};

const tooLarge = (reference: string): ListFault =>
  new ListFault(
    `Bladet är för stort: något står i cellen ${reference}. En lista får ha ${mostRows / 1000} 000 rader och ${mostColumns} kolumner. Ta bort det som står långt ner eller långt till höger.`,
  );

/**
 * The cells of a sheet whose formula has no answer: an error, or nothing at all. They would be read as
 * empty, and a list that says nothing takes away what a file has. Throws a ListFault for a sheet that
 * is larger than any list.
 */
export function inspectSheet(xml: string): Unread[] {
  const unread: Unread[] = [];
  let cell: { reference: string; isError: boolean; hasFormula: boolean; value: string } | undefined;
  let isValue = false;
  const close = (): void => {
    const at = cell && placeOf(cell.reference);
    if (cell && at) {
      const { isError, hasFormula, value, reference } = cell;
      if (value !== '' && (at.row >= mostRows || at.column >= mostColumns))
        throw tooLarge(reference);
      if (isError) unread.push({ ...at, text: value || '#N/A' });
      else if (hasFormula && value === '') unread.push({ ...at, text: '=FORMEL()' });
    }
    cell = undefined;
  };
  const parser = new Parser();
  parser.on('openTag', (name, attributes) => {
    const tag = name.replace(/^.*:/u, '');
    if (tag === 'row' && Number(attributes()['r'] ?? 0) > 2_000_000) throw tooLarge('längst ner');
    if (tag === 'c') {
      const { r = '', t } = attributes();
      cell = { reference: r, isError: t === 'e', hasFormula: false, value: '' };
    }
    if (tag === 'f' && cell) cell.hasFormula = true;
    isValue = tag === 'v' || tag === 't';
  });
  parser.on('text', (text) => {
    if (isValue && cell) cell.value += text;
  });
  parser.on('closeTag', (name) => {
    if (/^(?:.*:)?[vt]$/u.test(name)) isValue = false;
    if (/^(?:.*:)?c$/u.test(name)) close();
  });
  parser.on('error', (error) => {
    throw error;
  });
  parser.parse(xml);
  return unread;
}
