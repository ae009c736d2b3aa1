import { type Cell, CellFault, lineOf } from '../cell.ts';

/** An address on the web, with https:// before it; undefined where nothing is written. */
export function readLink(cell: Cell): string | undefined {
  const text = lineOf(cell);
  if (text === '' || text === '?' || text === '-') return undefined;
  const whole = /^[a-z][a-z0-9+.-]*:/iu.test(text) ? text : `https://${text}`;
  const url = URL.canParse(whole) ? new URL(whole) : undefined;
  if (url?.protocol !== 'https:' || !url.hostname.includes('.') || /\s/u.test(text))
    throw new CellFault(
      `"${text}" är ingen adress som går att använda.`,
      'Skriv hela adressen, med https:// först.',
    );
  return whole;
}
