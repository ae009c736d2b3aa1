import { expect, test } from 'vitest';
import timeWords from 'site:words/times';
import { listOccasions } from '../../../src/calendar/list-occasions.ts';
import { describeWeek } from '../../../src/calendar/open-times.ts';
import {
  sayOccasion,
  saySkipped,
  sayWeek,
  sayWeekInLine,
  sayWhen,
} from '../../../src/calendar/say-times.ts';
import { when } from './sample-when.ts';

const today = '2026-11-26';
const times = { starts: '10:00', ends: '12:00' };
const say = (written: Parameters<typeof when>[0], language: 'sv' | 'en' | 'ar' = 'sv') =>
  sayWhen(when(written), timeWords[language], language, today);
const thursdays = { first: '2026-12-03', ...times, repeat: { every: 'week' as const } };

test.each([
  [thursdays, 'Torsdagar klockan 10–12.'],
  [
    { ...thursdays, starts: '09:30', repeat: { every: 'two-weeks' as const } },
    'Varannan torsdag klockan 9.30–12.',
  ],
  [
    {
      ...thursdays,
      repeat: { every: 'week' as const, days: ['monday' as const, 'friday' as const] },
    },
    'Måndagar och fredagar klockan 10–12.',
  ],
  [
    { ...thursdays, repeat: { every: 'month' as const, week: 'first' as const } },
    'Första torsdagen i varje månad klockan 10–12.',
  ],
  [{ ...thursdays, repeat: { every: 'month' as const } }, 'Den 3 i varje månad klockan 10–12.'],
  [{ first: '2026-12-03', ...times }, 'Torsdag 3 december klockan 10–12.'],
  [{ first: '2027-01-07', ...times }, 'Torsdag 7 januari 2027 klockan 10–12.'],
  [
    { ...thursdays, repeat: { every: 'week' as const, until: '2026-12-17' } },
    'Torsdagar klockan 10–12. Till och med torsdag 17 december.',
  ],
  [
    { first: '2026-12-03', starts: '22:00', ends: '01:00' },
    'Torsdag 3 december klockan 22 till 1 på natten.',
  ],
])('%j is said as a person says it', (written, sentence) => {
  expect(say(written)).toBe(sentence);
});

test('in English and Arabic too', () => {
  expect(say(thursdays, 'en')).toBe('Thursdays 10:00–12:00.');
  expect(say({ ...thursdays, repeat: { every: 'month', week: 'last' } }, 'en')).toBe(
    'The last Thursday of every month, 10:00–12:00.',
  );
  expect(say(thursdays, 'ar').replace(/[\u2066-\u2069]/gu, '')).toBe(
    'كل يوم خميس، من الساعة 10:00 إلى 12:00.',
  );
});

test('an occasion, and what is skipped with its name', () => {
  const { occasions, skipped } = listOccasions(when(thursdays), '2026-12-20', '2027-01-08');
  const words = timeWords.sv;
  expect(occasions.map((one) => sayOccasion(one, words, 'sv', today))).toEqual([
    'torsdag 7 januari 2027 klockan 10–12',
  ]);
  expect(saySkipped(skipped, words, 'sv', today)).toBe(
    'Inte torsdag 24 december (julafton) och torsdag 31 december (nyårsafton).',
  );
  expect(saySkipped([], words, 'sv', today)).toBe('');
});

test('a week of opening hours, days that are alike together', () => {
  const { usual } = describeWeek('Mo-Fr 09:00-18:00; Sa 10:00-14:00; PH off', '2026-11-02');
  expect(sayWeek(usual, timeWords.sv, 'sv')).toEqual([
    { days: 'Måndag–fredag', open: 'klockan 9–18' },
    { days: 'Lördag', open: 'klockan 10–14' },
    { days: 'Söndag', open: 'stängt' },
  ]);
  expect(sayWeekInLine(usual, timeWords.sv, 'sv')).toBe(
    'Måndag–fredag klockan 9–18, lördag klockan 10–14',
  );
});
