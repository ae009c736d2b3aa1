import { type Cell, CellFault, lineOf } from '../cell.ts';
import { anyWeekday, readWeekday, swedishDays } from './weekdays.ts';

/** Which year is meant where none is written. `current` is the day that is there already. */
export type YearHint = { today: Date; towards: 'past' | 'future'; current?: string | undefined };

const dayMs = 86_400_000;
const months = [
  ['januari', 'jan'],
  ['februari', 'feb'],
  ['mars', 'mar'],
  ['april', 'apr'],
  ['maj'],
  ['juni', 'jun'],
  ['juli', 'jul'],
  ['augusti', 'aug'],
  ['september', 'sept', 'sep'],
  ['oktober', 'okt'],
  ['november', 'nov'],
  ['december', 'dec'],
];
const monthWords = months.flat().join('|');

/** Excel counts days from the last of 1899. */
const serialZero = Date.UTC(1899, 11, 30);
const isSerial = (value: number): boolean => value > 20_000 && value < 80_000;

const notUnderstood = (text: string): CellFault =>
  new CellFault(`"${text}" är ingen dag.`, 'Skriv år, månad och dag, till exempel 2026-12-03.');

function makeDay(text: string, year: number, month: number, day: number): string {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day || year < 1900 || year > 2200)
    throw notUnderstood(text);
  return date.toISOString().slice(0, 10);
}

const fullYear = (written: string): number =>
  written.length === 2 ? 2000 + Number(written) : Number(written);

/** The year nearest to today on the side that is meant; the one that is there, if the day is the same. */
function chooseYear(text: string, month: number, day: number, hint: YearHint): string {
  const { today, towards, current } = hint;
  const tail = `${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  if (current?.slice(5) === tail) return current;
  const now = today.toISOString().slice(0, 10);
  const year = today.getUTCFullYear();
  const years = towards === 'past' ? [year, year - 1] : [year, year + 1];
  const days = years.map((each) => `${each}-${tail}`);
  const wanted = days.find((each) => (towards === 'past' ? each <= now : each >= now));
  const chosen = Number((wanted ?? days[1] ?? '').slice(0, 4));
  return makeDay(text, chosen, month, day);
}

const patterns: [RegExp, (parts: string[], text: string, hint: YearHint) => string][] = [
  [
    /^(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})(?:[T ]\d{1,2}[:.]\d{2}.*)?$/u,
    ([year = '', month = '', day = ''], text) =>
      makeDay(text, Number(year), Number(month), Number(day)),
  ],
  [
    /^(20\d{2})(\d{2})(\d{2})$/u,
    ([year = '', month = '', day = ''], text) =>
      makeDay(text, Number(year), Number(month), Number(day)),
  ],
  [
    /^(\d{1,2})[/.-](\d{1,2})[/.\- ]+(\d{4}|\d{2})$/u,
    ([day = '', month = '', year = ''], text) =>
      makeDay(text, fullYear(year), Number(month), Number(day)),
  ],
  [
    /^(\d{1,2})[/.](\d{1,2})\.?$/u,
    ([day = '', month = ''], text, hint) => chooseYear(text, Number(month), Number(day), hint),
  ],
  [
    new RegExp(`^(\\d{1,2})(?::?[ae])?\\.?\\s*(${monthWords})\\.?(?:\\s+(\\d{4}))?$`, 'iu'),
    ([day = '', word = '', year], text, hint) => {
      const month = months.findIndex((words) => words.includes(word.toLowerCase())) + 1;
      return year === undefined
        ? chooseYear(text, month, Number(day), hint)
        : makeDay(text, Number(year), month, Number(day));
    },
  ],
];

const leadingWeekday = new RegExp(`^(${anyWeekday})\\.?,?\\s+(?:den\\s+)?(?=\\d)`, 'iu');

function holdWeekday(word: string | undefined, day: string, text: string): string {
  const said = word === undefined ? undefined : readWeekday(word);
  const is = (new Date(day).getUTCDay() + 6) % 7;
  if (said === undefined || said === is) return day;
  throw new CellFault(
    `${day} är en ${swedishDays[is] ?? ''}, men det står "${text}".`,
    'Rätta dagen, eller veckodagen.',
  );
}

/** A day as `2026-12-03`; undefined where nothing is written. */
export function readDay(cell: Cell, hint: YearHint): string | undefined {
  const text = lineOf(cell);
  if (text === '') return undefined;
  const serial =
    typeof cell === 'number' || /^\d{5}(?:[.,]0+)?$/u.test(text) ? parseFloat(text) : 0;
  if (isSerial(serial))
    return new Date(serialZero + Math.floor(serial) * dayMs).toISOString().slice(0, 10);
  const weekday = leadingWeekday.exec(text)?.[1];
  const rest = text.replace(leadingWeekday, '').replace(/^den\s+/iu, '');
  for (const [pattern, make] of patterns) {
    const match = pattern.exec(rest);
    if (match) return holdWeekday(weekday, make(match.slice(1), text, hint), text);
  }
  throw notUnderstood(text);
}
