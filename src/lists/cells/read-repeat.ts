import { type Cell, CellFault, lineOf } from '../cell.ts';
import { anyWeekday, indexOfKey, keyOfDay, readWeekday, swedishDays } from './weekdays.ts';

/** How something comes again, as a file of an event has it; the last day apart. */
export type Repeat = { every: 'week' | 'two-weeks' | 'month'; days?: string[]; week?: string };

const monthWeeks: Record<string, string> = {
  första: 'first',
  andra: 'second',
  tredje: 'third',
  fjärde: 'fourth',
  sista: 'last',
};
const monthWords = Object.entries(monthWeeks);

const once = /^(?:en gång|engång|engångs|en enda gång|nej|aldrig|-|–)$/iu;
const plain: [RegExp, Repeat][] = [
  [/^(?:varje vecka|veckovis|en gång i veckan|1 gång\/vecka|weekly|week)$/iu, { every: 'week' }],
  [/^(?:varannan vecka|two-weeks)$/iu, { every: 'two-weeks' }],
  [/^(?:varje månad|månadsvis|en gång i månaden|monthly|month)$/iu, { every: 'month' }],
];
const weekly = new RegExp(
  `^(?<which>varje|alla|varannan)?\\s*(?<days>${anyWeekday}(?:\\s*(?:,|och|&|\\+)\\s*${anyWeekday})*)$`,
  'iu',
);
const monthly = new RegExp(
  `^(?:den )?(?<week>${Object.keys(monthWeeks).join('|')})\\s+(?<day>${anyWeekday})(?:\\s+(?:i|varje|var)\\s*(?:varje\\s+)?månad(?:en)?)?$`,
  'iu',
);

const keysOf = (text: string): string[] =>
  text
    .split(/\s*(?:,|\boch\b|&|\+)\s*/iu)
    .flatMap((word) => readWeekday(word) ?? [])
    .sort()
    .map(keyOfDay);

/** How something comes again; undefined for once, or where nothing is written. */
export function readRepeat(cell: Cell): Repeat | undefined {
  const text = lineOf(cell).replace(/[.:]$/u, '');
  if (text === '' || once.test(text)) return undefined;
  const simple = plain.find(([pattern]) => pattern.test(text))?.[1];
  if (simple) return { ...simple };
  const week = weekly.exec(text)?.groups;
  if (week)
    return {
      every: week['which']?.toLowerCase() === 'varannan' ? 'two-weeks' : 'week',
      days: keysOf(week['days'] ?? ''),
    };
  const month = monthly.exec(text)?.groups;
  const nth = monthWeeks[(month?.['week'] ?? '').toLowerCase()];
  if (month && nth !== undefined)
    return { every: 'month', week: nth, days: keysOf(month['day'] ?? '') };
  throw new CellFault(
    `"${text}" säger inte hur det upprepas.`,
    'Skriv till exempel: varje torsdag, varannan vecka, varje månad eller första onsdagen i månaden. Lämna cellen tom om det är en gång.',
  );
}

/** How something comes again, as a person says it. */
export function writeRepeat(repeat: Repeat | undefined): string {
  if (!repeat) return '';
  const days = (repeat.days ?? []).map((day) => swedishDays[indexOfKey(day)] ?? day).join(' och ');
  if (repeat.every === 'month') {
    const week = monthWords.find(([, key]) => key === repeat.week)?.[0];
    return week === undefined ? 'varje månad' : `${week} ${days}en i månaden`;
  }
  const which = repeat.every === 'week' ? 'varje' : 'varannan';
  return `${which} ${days === '' ? 'vecka' : days}`;
}
