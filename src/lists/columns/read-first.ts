import { addDays, type Day, toDay, weekdayOf } from '../../calendar/days.ts';
import { type Cell, CellFault, isBlank, lineOf } from '../cell.ts';
import { readDay } from '../cells/read-day.ts';
import { readRepeat, type Repeat } from '../cells/read-repeat.ts';
import { indexOfKey, swedishDays } from '../cells/weekdays.ts';
import { type Reading, textField } from '../column.ts';

const weeks = ['first', 'second', 'third', 'fourth'];

/** Whether a day is one of those that a rule speaks of. */
function isAmong(day: Day, { every, days = [], week }: Repeat): boolean {
  if (!days.map(indexOfKey).includes(weekdayOf(day) - 1)) return false;
  if (every !== 'month') return true;
  const isLast = addDays(day, 7).slice(0, 7) !== day.slice(0, 7);
  const nth = weeks[Math.ceil(Number(day.slice(8)) / 7) - 1];
  return week === 'last' ? isLast : week === nth;
}

/** The next day of a rule, where that is one day and no other: every other week may be this or that one. */
function nextOf(repeat: Repeat | undefined, today: Day): Day | undefined {
  if (!repeat?.days || repeat.every === 'two-weeks') return undefined;
  const days = Array.from({ length: 63 }, (_, index) => addDays(today, index));
  return days.find((day) => isAmong(day, repeat));
}

/**
 * The first day. Where only days of the week are written it is the next one, or the day that the file
 * has already. A date and a day of the week that do not agree are refused.
 */
export function readFirst(cell: Cell, { cells, today, current }: Reading): string | undefined {
  const had = textField(current, 'when', 'first');
  const first = readDay(cell, { today, towards: 'future', current: had });
  const said = lineOf(cells.get('saidDays') ?? '');
  const rule = readRepeat(said === '' ? (cells.get('when.repeat') ?? '') : said);
  if (first === undefined)
    return rule?.days && had !== '' && isAmong(had, rule) ? had : nextOf(rule, toDay(today));
  if (said === '' || !rule?.days || isAmong(first, rule)) return first;
  throw new CellFault(
    `${first} är en ${swedishDays[weekdayOf(first) - 1] ?? ''}, men det står "${said}".`,
    'Rätta dagen, eller veckodagen.',
  );
}

/** A day of the week in place of a date, or with the time, is every week where nothing else is said. */
export function prepareDays(cells: Map<string, Cell>): void {
  const day = cells.get('when.first') ?? '';
  if (typeof day === 'string' && namesDays(day)) {
    cells.set('saidDays', day.trim());
    cells.set('when.first', '');
  }
  const said = cells.get('saidDays') ?? '';
  if (isBlank(said) && !cells.has('when.repeat')) return;
  const isDated = !isBlank(cells.get('when.first'));
  if (!isDated) cells.set('when.first', '');
  // With a date, the day of the week beside it is that day's, and no rule.
  if (!isBlank(said) && !isDated && isBlank(cells.get('when.repeat')))
    cells.set('when.repeat', said);
}

function namesDays(text: string): boolean {
  try {
    return readRepeat(text)?.days !== undefined;
  } catch (error) {
    if (error instanceof CellFault) return false;
    throw error;
  }
}
