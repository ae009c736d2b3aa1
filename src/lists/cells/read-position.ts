import { type Cell, CellFault, lineOf, textOf } from '../cell.ts';

const refuse = (text: string, what: string): CellFault =>
  new CellFault(
    `"${text}" är ingen ${what}.`,
    `Skriv ett tal, till exempel ${what === 'latitud' ? '57,653' : '14,697'}. Högerklicka på platsen på en karta, så visas båda.`,
  );

/** Degrees, minutes and seconds, as some maps show them. */
const sexagesimal = /^(\d{1,2})[°º]\s*(\d{1,2})['′’]\s*(?:(\d{1,2}(?:[.,]\d+)?)["″”]?)?$/u;

/** Degrees north or east, by comma or point; undefined where nothing is written. */
export function readDegrees(cell: Cell, what: 'latitud' | 'longitud'): number | undefined {
  const text = lineOf(cell);
  if (text === '' || text === '?') return undefined;
  const bare = text
    .replace(/^(?:lat|lon|long)[.:]?\s*/iu, '')
    .replace(/^[NEÖO]\s*|\s*[NEÖO]$/giu, '');
  const parts = sexagesimal.exec(bare);
  const value = parts
    ? Number(parts[1]) + Number(parts[2]) / 60 + Number((parts[3] ?? '0').replace(',', '.')) / 3600
    : Number(/^\d{1,3}(?:[.,]\d+)?°?$/u.test(bare) ? bare.replace(',', '.').replace('°', '') : NaN);
  if (/^\d{6,7}(?:[.,]\d+)?$/u.test(bare))
    throw new CellFault(
      `"${text}" är inga grader.`,
      'Det kan vara SWEREF 99, eller ett tal som har tappat sitt komma. Skriv grader, som 57,653 och 14,697.',
    );
  if (Number.isNaN(value)) throw refuse(text, what);
  return Math.round(value * 1e6) / 1e6;
}

/** A cell with both, latitude first: `57.653, 14.697`, `57,653; 14,697`. */
export function splitPosition(cell: Cell): { latitude: Cell; longitude: Cell } {
  const text = textOf(cell);
  if (text === '' || text === '?') return { latitude: '', longitude: '' };
  const parts = text.includes('.') ? text.split(/[,;\s]+/u) : text.split(/\s*;\s*|,\s+|\s+/u);
  const [latitude, longitude, ...rest] = parts.filter(Boolean);
  if (latitude === undefined || longitude === undefined || rest.length > 0)
    throw new CellFault(
      `"${text}" är inget läge.`,
      'Skriv latitud och longitud, till exempel 57.653, 14.697.',
    );
  return { latitude, longitude };
}

/** The two are told apart by where Sweden lies. Throws where they have changed places. */
export function holdOrder(latitude: number, longitude: number): void {
  if (latitude > 9 && latitude < 26 && longitude > 54 && longitude < 71)
    throw new CellFault(
      'Latitud och longitud har bytt plats.',
      `Skriv ${writeNumber(longitude)} som latitud och ${writeNumber(latitude)} som longitud.`,
    );
}

/** A number with a decimal comma, as spreadsheets in Sweden read it. */
export const writeNumber = (value: unknown): string =>
  typeof value === 'number' ? String(value).replace('.', ',') : '';
