import { addDays, toDay, weekdayOf } from '../../calendar/days.ts';
import { type Cell, CellFault, isBlank, lineOf } from '../cell.ts';
import { readDay } from '../cells/read-day.ts';
import { readRepeat } from '../cells/read-repeat.ts';
import { indexOfKey, swedishDays } from '../cells/weekdays.ts';
import { type Reading, textField } from '../column.ts';

/** Days of the week that a row has said without a date, 0 for Monday. */
function saidDays(cells: ReadonlyMap<string, Cell>): number[] {
  const said = cells.get('saidDays') ?? '';
  const repeat = readRepeat(isBlank(said) ? (cells.get('when.repeat') ?? '') : said);
  return repeat?.every === 'week' ? (repeat.days ?? []).map(indexOfKey) : [];
}

/**
 * The first day. Where only a day of the week is written it is the next one, or the day that the file
 * has already. A date and a day of the week that do not agree are refused.
 */
export function readFirst(cell: Cell, { cells, today, current }: Reading): string | undefined {
  const had = textField(current, 'when', 'first');
  const first = readDay(cell, { today, towards: 'future', current: had });
  const said = saidDays(cells);
  if (first !== undefined) {
    const weekday = weekdayOf(first) - 1;
    if (isBlank(cells.get('saidDays')) || said.includes(weekday)) return first;
    throw new CellFault(
      `${first} är en ${swedishDays[weekday] ?? ''}, men det står "${lineOf(cells.get('saidDays') ?? '')}".`,
      'Rätta dagen, eller veckodagen.',
    );
  }
  if (said.length === 0) return undefined;
  if (had !== '' && said.includes(weekdayOf(had) - 1)) return had;
  const week = Array.from({ length: 7 }, (_, index) => addDays(toDay(today), index));
  return week.find((day) => said.includes(weekdayOf(day) - 1));
}

/** A day of the week in place of a date, or with the time, is every week where nothing else is said. */
export function prepareDays(cells: Map<string, Cell>): void {
  const day = cells.get('when.first') ?? '';
  if (typeof day === 'string' && day.trim() !== '' && isWeekdays(day)) {
    cells.set('saidDays', day.trim());
    cells.set('when.first', '');
  }
  const said = cells.get('saidDays');
  if (isBlank(said)) {
    if (!cells.has('when.first') && cells.has('when.repeat')) cells.set('when.first', '');
    return;
  }
  if (isBlank(cells.get('when.first'))) {
    cells.set('when.first', '');
    if (isBlank(cells.get('when.repeat'))) cells.set('when.repeat', said ?? '');
  }
}

function isWeekdays(text: string): boolean {
  try {
    const repeat = readRepeat(text);
    return repeat?.every === 'week' && repeat.days !== undefined;
  } catch (error) {
    if (error instanceof CellFault) return false;
    throw error;
  }
}
