import type { Known } from '../../model/find/shared.ts';
import { type Cell, CellFault, lineOf } from '../cell.ts';
import { foldName } from '../fold-name.ts';

const yes = new Set(['ja', 'j', 'x', 'yes', 'y', 'sant', 'true', '1', 'finns', 'ok', 'jadetfinns']);
const no = new Set(['nej', 'n', 'no', 'falskt', 'false', '0', 'saknas', 'finnsej', 'finnsinte']);
const unknown = new Set([
  '',
  'okant',
  'vetej',
  'vetinte',
  'vetinteinte',
  'ejkant',
  'oklart',
  'unknown',
  'ingenuppgift',
  'uppgiftsaknas',
  'ejkontrollerat',
  'na',
]);

/** Yes, no or not known, as people write it. Nothing written, or a question mark, is not known. */
export function readKnown(cell: Cell): Known {
  const text = lineOf(cell);
  if (/^[✓✔☑]/u.test(text)) return 'yes';
  const word = foldName(text);
  if (unknown.has(word)) return 'unknown';
  if (yes.has(word)) return 'yes';
  if (no.has(word)) return 'no';
  throw new CellFault(
    'Det går inte att se om det är ja eller nej.',
    'Skriv ja eller nej. Lämna cellen tom om ingen har tittat efter.',
  );
}

/** True only for a yes. */
export const readYes = (cell: Cell): boolean => readKnown(cell) === 'yes';

export const writeKnown = (value: unknown): string =>
  value === 'yes' ? 'ja' : value === 'no' ? 'nej' : '';
