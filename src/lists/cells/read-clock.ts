import { type Cell, CellFault, lineOf } from '../cell.ts';

const notUnderstood = (text: string): CellFault =>
  new CellFault(`"${text}" är inget klockslag.`, 'Skriv till exempel 10:00.');

/** Hours and minutes as they are written, to `09:30`; undefined when there is no such time. */
export function makeClock(hours: string, minutes = '00'): string | undefined {
  const isThere = Number(hours) <= 23 && Number(minutes) <= 59 && minutes.length === 2;
  return isThere ? `${hours.padStart(2, '0')}:${minutes}` : undefined;
}

/** The part of a day that Excel writes a time as. */
const fromPart = (part: number): string => {
  const minutes = Math.round(part * 1440);
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
};

/** A time on the clock as `09:30`; undefined where nothing is written. */
export function readClock(cell: Cell): string | undefined {
  if (typeof cell === 'number' && cell > 0 && cell < 1) return fromPart(cell);
  const text = lineOf(cell);
  if (text === '') return undefined;
  const said = text.replace(/^(?:kl|klockan)\.?\s*/iu, '').replace(/\s*h$/iu, '');
  const match =
    /^(\d{1,2})(?:[:.,](\d{2})(?::\d{2})?)?$/u.exec(said) ?? /^(\d{2})(\d{2})$/u.exec(said);
  const clock = match ? makeClock(match[1] ?? '', match[2]) : undefined;
  if (clock === undefined) throw notUnderstood(text);
  return clock;
}

/** When something begins and ends, and what stands before: `tor 10–12`, `första onsdagen kl. 10.00–12.00`. */
export type Span = { before: string; starts: string; ends: string };

const clock = '(?:kl\\.?|klockan)?\\s*(\\d{1,2}(?:[:.]\\d{2})?)';
const spanPattern = new RegExp(
  `^(?<before>[^\\d]*?)[\\s,:]*${clock}\\s*(?:[-–—−]|till)\\s*${clock}\\.?$`,
  'iu',
);

/** Reads a cell that holds both beginning and end; undefined where nothing is written. */
export function readSpan(cell: Cell): Span | undefined {
  const text = lineOf(cell);
  if (text === '') return undefined;
  const match = spanPattern.exec(text);
  const [starts, ends] = [match?.[2], match?.[3]].map((part) => {
    const [hours = 'x', minutes] = (part ?? '').split(/[:.]/u);
    return makeClock(hours, minutes);
  });
  if (!match || starts === undefined || ends === undefined || match[2] === undefined)
    throw new CellFault(
      cell instanceof Date
        ? `Excel har gjort om tiden till "${text}".`
        : `"${text}" säger inte när det börjar och slutar.`,
      'Skriv till exempel 10-12 eller tor 10-12. Gör först kolumnen till text i Excel: Formatera celler, Text.',
    );
  return { before: match.groups?.['before'] ?? '', starts, ends };
}
