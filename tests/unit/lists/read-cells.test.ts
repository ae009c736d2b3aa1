import { describe, expect, test } from 'vitest';
import { type Cell, CellFault } from '../../../src/lists/cell.ts';
import { readSpan } from '../../../src/lists/cells/read-clock.ts';
import { readDay } from '../../../src/lists/cells/read-day.ts';
import { readHours } from '../../../src/lists/hours/read-hours.ts';
import { readKnown } from '../../../src/lists/cells/read-known.ts';
import { readPhone } from '../../../src/lists/cells/read-phone.ts';
import { readDegrees } from '../../../src/lists/cells/read-position.ts';
import { readRepeat, writeRepeat } from '../../../src/lists/cells/read-repeat.ts';
import { writeHours } from '../../../src/lists/hours/write-hours.ts';
import { today } from './plan-list.ts';

/** What is read, or the words that refuse it. */
const answer = (read: () => unknown): unknown => {
  try {
    return read();
  } catch (error) {
    if (error instanceof CellFault) return `FEL ${error.message}`;
    throw error;
  }
};

const eves = 'PH off; Dec 24 off; Dec 31 off; Jun 19-25 Fr off';

describe('opening hours', () => {
  test.each([
    ['mån-fre 9-17, lör stängt', 'stängt', `Mo-Fr 09:00-17:00; Sa off; ${eves}`],
    ['tor 10–12', 'stängt', `Th 10:00-12:00; ${eves}`],
    [
      'Mån–Fre: 9.00–17.30; Lör 10-14\nSön stängt.',
      'Stängt',
      `Mo-Fr 09:00-17:30; Sa 10:00-14:00; Su off; ${eves}`,
    ],
    ['måndag till fredag kl. 09.00 till 17.00', 'stängt', `Mo-Fr 09:00-17:00; ${eves}`],
    ['9-20 alla dagar', 'stängt', `Mo-Su 09:00-20:00; ${eves}`],
    ['tisdagar och torsdagar 13–16', 'stängt', `Tu,Th 13:00-16:00; ${eves}`],
    ['mån-fre 9-17, ons 9-20', 'stängt', `Mo-Fr 09:00-17:00; We 09:00-20:00; ${eves}`],
    ['må 9-12, må 13-15', 'stängt', `Mo 09:00-12:00,13:00-15:00; ${eves}`],
    ['mån 9-12 och 13-15', 'stängt', `Mo 09:00-12:00,13:00-15:00; ${eves}`],
    ['fre-lör 18-02', 'stängt', `Fr-Sa 18:00-02:00; ${eves}`],
    ['helgfria vardagar 9-16', '', 'Mo-Fr 09:00-16:00; PH off'],
    [
      'mån-fre 0900-1700',
      'röda dagar stängt, julafton 8-13',
      'Mo-Fr 09:00-17:00; PH off; Dec 24 08:00-13:00',
    ],
    ['vardagar 8-17, röda dagar 11-15', '', 'Mo-Fr 08:00-17:00; PH 11:00-15:00'],
    ['Mo-Fr 09:00-18:00; PH off', '', 'Mo-Fr 09:00-18:00; PH off'],
    ['mån-fre 9-17', '', 'FEL Öppettiderna säger inget om röda dagar.'],
    ['9-17', 'stängt', 'FEL Det står inte vilka dagar tiderna gäller.'],
    ['mån-fre', 'stängt', 'FEL Det står en dag utan tider efter.'],
    ['mån-fre 9', 'stängt', 'FEL Efter 09:00 står det inte hur länge det är öppet.'],
    ['mån-fre 17-9', 'stängt', 'FEL 17:00-09:00 slutar innan det börjar.'],
    ['mån-fre 9-25', 'stängt', 'FEL "25" är inget klockslag.'],
    ['ons 9-20, mån-fre 9-17', 'stängt', 'FEL Det står två gånger när det är öppet på onsdagar.'],
    ['mån 9-17, mån stängt', 'stängt', 'FEL Det står både öppet och stängt på måndagar.'],
    ['helger 10-14', 'stängt', 'FEL "helger" kan vara både lördag och söndag, och röda dagar.'],
    ['mån-fre 9-17 (lunch 12-13)', 'stängt', 'FEL Ordet "(lunch" går inte att förstå.'],
  ])('%s | %s', (text, holidays, expected) => {
    expect(answer(() => readHours(text, holidays))).toBe(expected);
  });

  test.each([
    [`Mo-Fr 09:00-18:00; Sa 10:00-14:00; ${eves}`, 'mån-fre 9-18, lör 10-14', 'stängt'],
    [
      `Mo,We 09:30-12:00,13:00-17:00; Su off; ${eves}`,
      'mån och ons 9.30-12 och 13-17, sön stängt',
      'stängt',
    ],
    ['Mo-Fr 09:00-18:00; PH off', 'Mo-Fr 09:00-18:00; PH off', ''],
    ['Apr-Sep Mo-Fr 09:00-18:00; PH off', 'Apr-Sep Mo-Fr 09:00-18:00; PH off', ''],
  ])('%s is said so that it is read back as the same', (hours, said, beside) => {
    expect(writeHours(hours)).toEqual([said, beside]);
    expect(readHours(said, beside)).toBe(hours);
  });
});

describe('days', () => {
  const current = '2027-12-03';
  test.each<[Cell, string | undefined]>([
    ['2026-12-03', '2026-12-03'],
    ['20261203', '2026-12-03'],
    ['2026-12-03 00:00:00', '2026-12-03'],
    [46_359, '2026-12-03'],
    ['46359', '2026-12-03'],
    [new Date('2026-12-03T00:00:00Z'), '2026-12-03'],
    ['3/12 2026', '2026-12-03'],
    ['3.12.26', '2026-12-03'],
    ['3/12-26', '2026-12-03'],
    ['torsdag den 3 december 2026', '2026-12-03'],
    ['25/11', '2027-11-25'],
    ['26 nov', '2026-11-26'],
    // The day that the file has is the day that is meant: a year later the same list changes nothing.
    ['3/12', current],
    ['3:e dec', current],
    ['', undefined],
    ['29/2', 'FEL "29/2" är ingen dag.'],
    ['2026-13-01', 'FEL "2026-13-01" är ingen dag.'],
    ['i går', 'FEL "i går" är ingen dag.'],
    ['fre 3/12 2026', 'FEL 2026-12-03 är en torsdag, men det står "fre 3/12 2026".'],
  ])('%s', (cell, expected) => {
    expect(answer(() => readDay(cell, { today, towards: 'future', current }))).toBe(expected);
  });

  test('a check has been: a day without a year is the last one', () => {
    expect(readDay('27/11', { today, towards: 'past' })).toBe('2025-11-27');
    expect(readDay('26/11', { today, towards: 'past' })).toBe('2026-11-26');
  });
});

test.each([
  ['10-12', { before: '', starts: '10:00', ends: '12:00' }],
  ['kl. 10.00–12.30', { before: '', starts: '10:00', ends: '12:30' }],
  ['Torsdagar kl 10 till 12', { before: 'Torsdagar', starts: '10:00', ends: '12:00' }],
  ['mån och ons 18:00 - 20:00', { before: 'mån och ons', starts: '18:00', ends: '20:00' }],
  ['förmiddag', 'FEL "förmiddag" säger inte när det börjar och slutar.'],
])('the time "%s"', (text, expected) => {
  expect(answer(() => readSpan(text))).toEqual(expected);
});

test.each([
  ['varje vecka', { every: 'week' }],
  ['Torsdagar', { every: 'week', days: ['thursday'] }],
  ['varannan torsdag', { every: 'two-weeks', days: ['thursday'] }],
  ['tisdagar och torsdagar', { every: 'week', days: ['tuesday', 'thursday'] }],
  ['första onsdagen i månaden', { every: 'month', week: 'first', days: ['wednesday'] }],
  ['sista fredagen varje månad', { every: 'month', week: 'last', days: ['friday'] }],
  ['varje månad', { every: 'month' }],
  ['en gång', undefined],
  ['jämna veckor', 'FEL "jämna veckor" säger inte hur det upprepas.'],
] as const)('how often: %s', (text, expected) => {
  const found = answer(() => readRepeat(text));
  expect(found).toEqual(expected);
  if (typeof found === 'object') expect(readRepeat(writeRepeat(found as never))).toEqual(found);
});

test.each<[Cell, string]>([
  ['0380-123 45', '0380-123 45'],
  ['0380-12345', '0380-12345'],
  ['0380/123 45', '0380-123 45'],
  ['+46 (0)36 10 50 00', '036-10 50 00'],
  ['0046701740605', '070-174 06 05'],
  [701_740_605, '070-174 06 05'],
  ['08 465 004 13', '08-465 004 13'],
  ['Elsa 070-1740605', 'FEL "Elsa 070-1740605" är inget telefonnummer.'],
  ['036-10 50 00, 036-10 50 01', 'FEL "036-10 50 00, 036-10 50 01" är inget telefonnummer.'],
  ['+47 22 12 34 56', 'FEL "+47 22 12 34 56" är inget telefonnummer.'],
])('the number %s', (cell, expected) => {
  expect(answer(() => readPhone(cell))).toBe(expected);
});

test.each<[Cell, string]>([
  ['Ja', 'yes'],
  ['x', 'yes'],
  ['✓', 'yes'],
  [true, 'yes'],
  [1, 'yes'],
  ['NEJ', 'no'],
  ['finns inte', 'no'],
  [null, 'unknown'],
  ['?', 'unknown'],
  ['-', 'unknown'],
  ['vet ej', 'unknown'],
  ['ja, men trångt', 'FEL Det går inte att se om det är ja eller nej.'],
])('is it so? %s', (cell, expected) => {
  expect(answer(() => readKnown(cell))).toBe(expected);
});

test.each<[Cell, number | string]>([
  ['57,653', 57.653],
  ['57.653° N', 57.653],
  [57.653_123_456, 57.653_123],
  ['57°39′11″N', 57.653_056],
  ['57 653', 'FEL "57 653" är ingen latitud.'],
])('degrees: %s', (cell, expected) => {
  expect(answer(() => readDegrees(cell, 'latitud'))).toBe(expected);
});
