import { anyWeekday } from '../cells/weekdays.ts';

/** Days that are no days of the week, as OpenStreetMap writes them. */
export const specialDays = {
  holidays: 'PH',
  christmasEve: 'Dec 24',
  newYearEve: 'Dec 31',
  midsummerEve: 'Jun 19-25 Fr',
} as const;
export type SpecialDay = keyof typeof specialDays;
export const eves: readonly SpecialDay[] = ['christmasEve', 'newYearEve', 'midsummerEve'];

/** One word of opening hours. `days` are days of the week, Monday first. */
export type Token =
  | { kind: 'days'; days: number[]; isName: boolean }
  | { kind: 'special'; special: SpecialDay[]; days?: number[] }
  | { kind: 'clock'; clock: string }
  | { kind: 'dash' | 'comma' | 'break' | 'off' | 'always' | 'end' }
  | { kind: 'unknown'; word: string };

/** Words in the order they are looked for; each makes tokens of what it found. */
export const words: [RegExp, (found: RegExpExecArray) => Token | undefined][] = [
  [/^\s+/u, () => undefined],
  [/^(?:öppettider|öppet|öppnar|klockan|kl)\b[.:]?/iu, () => undefined],
  [/^(?:dygnet runt|alltid öppet|24h|24\/7)/iu, () => ({ kind: 'always' })],
  [/^(?:alla dagar|varje dag|dagligen)(?: i veckan)?/iu, () => days([0, 1, 2, 3, 4, 5, 6])],
  [
    /^helgfri(?:a)? vardag(?:ar(?:na)?)?/iu,
    () => ({ kind: 'special', special: [], days: [0, 1, 2, 3, 4] }),
  ],
  [/^vardag(?:ar(?:na)?)?(?!\p{L})/iu, () => days([0, 1, 2, 3, 4])],
  [
    /^(?:röda|roda) dagar(?:na)?(?: och (?:aftnar|helgdagsaftnar))/iu,
    () => special('holidays', ...eves),
  ],
  [
    /^(?:röda? dag(?:ar(?:na)?)?|roda dagar|helgdag(?:ar(?:na)?)?)(?!\p{L})/iu,
    () => special('holidays'),
  ],
  [/^(?:helgdagsaftnar|aftnar)/iu, () => special(...eves)],
  [/^julafton(?:en)?/iu, () => special('christmasEve')],
  [/^nyårsafton(?:en)?/iu, () => special('newYearEve')],
  [/^midsommarafton(?:en)?/iu, () => special('midsummerEve')],
  [/^(?:stängt|stängda|stängd|stangt)(?!\p{L})/iu, () => ({ kind: 'off' })],
  [/^(?:[-–—−~]|t\.?\s?o\.?\s?m\.?|till(?: och med)?(?!\p{L}))/iu, () => ({ kind: 'dash' })],
  [/^(?:,|och|samt|&|\+)(?!\p{L})/iu, () => ({ kind: 'comma' })],
  [/^[;|\n/]/u, () => ({ kind: 'break' })],
  [/^[:.]/u, () => undefined],
];

const days = (list: number[]): Token => ({ kind: 'days', days: list, isName: false });
const special = (...list: SpecialDay[]): Token => ({ kind: 'special', special: list });

export const weekdayWord = new RegExp(`^(?<day>${anyWeekday})\\.?(?!\\p{L})`, 'iu');
export const clockWord =
  /^(?<hours>\d{1,2})(?:[:.](?<minutes>\d{2}))?(?!\d)|^(?<long>\d{4})(?!\d)/u;
