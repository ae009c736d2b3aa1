import { weekdays } from '../../model/find/weekdays.ts';

/** How the days of the week are written, Monday first; longer words before their beginnings. */
const stems = [
  'måndag(?:ar(?:na)?|en|s)?|mandag(?:ar)?|mån|man|må',
  'tisdag(?:ar(?:na)?|en|s)?|tis|ti',
  'onsdag(?:ar(?:na)?|en|s)?|ons|on',
  'torsdag(?:ar(?:na)?|en|s)?|tors|tor|to',
  'fredag(?:ar(?:na)?|en|s)?|fre|fr',
  'lördag(?:ar(?:na)?|en|s)?|lordag(?:ar)?|lör|lor|lö',
  'söndag(?:ar(?:na)?|en|s)?|sondag(?:ar)?|sön|son|sö',
];

/** Any day of the week in Swedish, as a pattern without groups. */
export const anyWeekday = `(?:${stems.join('|')})`;

const patterns = stems.map((stem) => new RegExp(`^(?:${stem})\\.?$`, 'iu'));

/** 0 for Monday to 6 for Sunday; undefined for a word that is no day. */
export function readWeekday(word: string): number | undefined {
  const index = patterns.findIndex((pattern) => pattern.test(word.trim()));
  return index < 0 ? undefined : index;
}

export const swedishDays = [
  'måndag',
  'tisdag',
  'onsdag',
  'torsdag',
  'fredag',
  'lördag',
  'söndag',
] as const;
export const shortDays = ['mån', 'tis', 'ons', 'tor', 'fre', 'lör', 'sön'] as const;
export const keyOfDay = (index: number): string => weekdays[index] ?? '';
export const indexOfKey = (key: string): number => weekdays.findIndex((weekday) => weekday === key);
