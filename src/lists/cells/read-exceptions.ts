import { type Cell, CellFault, textOf } from '../cell.ts';
import { readClock } from './read-clock.ts';
import { readDay, type YearHint } from './read-day.ts';
import type { Names } from './read-reference.ts';
import { readReference } from './read-reference.ts';

export type Cancelled = { day: string; why?: string };
export type Moved = { day: string; to: string; starts?: string; ends?: string; place?: string };

/** Several things in a cell, one on each line or with semicolons between. */
const linesOf = (cell: Cell): string[] =>
  textOf(cell)
    .split(/\n|;(?=\s*\p{L}*\s*\d)/u)
    .map((line) => line.trim())
    .filter(Boolean);

const dayOf = (text: string, hint: YearHint): string => readDay(text, hint) ?? '';

/** Days on which there is nothing, by comma, semicolon or line. */
export const readExcepted = (cell: Cell, hint: YearHint): string[] =>
  linesOf(cell)
    .flatMap((line) => line.split(','))
    .map((part) => dayOf(part.trim(), hint));

const dayFirst =
  /^(?<day>\d{4}-\d{2}-\d{2}|\d{1,2}\/\d{1,2}(?:[ -]\d{2,4})?|[^:,]+?\d{4})\s*[:,]?\s*(?<rest>.*)$/u;

/** Days that are cancelled, each with why after it: `2026-12-17 Golvet slipas.` */
export const readCancelled = (cell: Cell, hint: YearHint): Cancelled[] =>
  linesOf(cell).map((line) => {
    const { day = line, rest = '' } = dayFirst.exec(line)?.groups ?? {};
    return { day: dayOf(day, hint), ...(rest !== '' && { why: rest }) };
  });

const move =
  /^(?<day>.+?)\s*(?:→|->|\btill\b|\bblir\b)\s*(?<to>[^,]+?)(?:,?\s+(?:kl\.?\s*)?(?<starts>\d{1,2}[:.]\d{2})?\s*[-–]\s*(?<ends>\d{1,2}[:.]\d{2})?)?(?:,\s*(?<place>\D.*))?$/u;

/** Days that are moved: `2027-01-07 till 2027-01-08 13:00-15:00, Biblioteket`; time and place if they differ. */
export const readMoved = (cell: Cell, hint: YearHint, places: Names): Moved[] =>
  linesOf(cell).map((line) => {
    const groups = move.exec(line)?.groups;
    if (!groups)
      throw new CellFault(
        `"${line}" säger inte från vilken dag till vilken.`,
        'Skriv till exempel: 2027-01-07 till 2027-01-08 13:00-15:00',
      );
    const { day = '', to = '', starts, ends, place } = groups;
    const named = place === undefined ? undefined : readReference(place, places);
    return {
      day: dayOf(day, hint),
      to: dayOf(to, hint),
      ...(starts !== undefined && { starts: readClock(starts) ?? '' }),
      ...(ends !== undefined && { ends: readClock(ends) ?? '' }),
      ...(named !== undefined && { place: named }),
    };
  });

export const writeCancelled = (all: readonly Cancelled[]): string =>
  all.map(({ day, why }) => (why === undefined ? day : `${day} ${why}`)).join('\n');

export const writeMoved = (all: readonly Moved[]): string =>
  all
    .map(({ day, to, starts, ends, place }) =>
      [
        `${day} till ${to}`,
        (starts ?? ends) ? ` ${starts ?? ''}-${ends ?? ''}` : '',
        place === undefined ? '' : `, ${place}`,
      ].join(''),
    )
    .join('\n');
