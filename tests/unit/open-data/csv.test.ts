import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import {
  eventColumns,
  organisationColumns,
  placeColumns,
} from '../../../src/model/find/columns.ts';
import { lists } from '../../../src/lists/lists.ts';
import { type Cell, readGuarded, sayCell, writeCsv } from '../../../src/open-data/csv.ts';
import {
  rowOfEvent,
  rowOfOrganisation,
  rowOfPlace,
  writeEventRows,
  writeOrganisationRows,
  writePlaceRows,
} from '../../../src/open-data/rows.ts';
import { hostileTexts, sampleData, words } from './sample-data.ts';

const { places, organisations, events } = sampleData;

/** What an independent reader finds: rows by the names of their columns. */
function read(csv: string): Record<string, string>[] {
  const { data, errors } = Papa.parse<Record<string, string>>(csv.replace(/^\uFEFF/u, ''), {
    header: true,
    skipEmptyLines: true,
    delimiter: ';',
  });
  expect(errors).toEqual([]);
  return data;
}

test.each([
  [
    'places',
    placeColumns,
    writePlaceRows(sampleData, words),
    places.map((one) => rowOfPlace(one, sampleData, words)),
  ],
  [
    'organisations',
    organisationColumns,
    writeOrganisationRows(sampleData, words),
    organisations.map((one) => rowOfOrganisation(one, sampleData, words)),
  ],
  [
    'events',
    eventColumns,
    writeEventRows(sampleData, words),
    events.map((one) => rowOfEvent(one, sampleData, words)),
  ],
])(
  'an independent reader finds every cell of the %s, hostile texts too',
  (_, columns, csv, rows) => {
    const found = read(csv);
    const asRead = found.map((row) => Object.values(row).map((cell) => readGuarded(cell)));
    const keys = Object.keys(columns) as (keyof typeof columns)[];
    expect(asRead).toEqual(rows.map((row) => keys.map((key) => sayCell(row[key] as Cell))));
    expect(Object.keys(found[0] ?? {})).toEqual(keys.map((key) => columns[key as never]['name']));
  },
);

test('no cell begins with what a spreadsheet reckons with, and every row says whether it is made up', () => {
  for (const csv of [
    writePlaceRows(sampleData, words),
    writeOrganisationRows(sampleData, words),
    writeEventRows(sampleData, words),
  ]) {
    const rows = read(csv);
    for (const cell of rows.flatMap((row) => Object.values(row)))
      expect(cell).not.toMatch(/^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/u);
    for (const row of rows) expect(row['Påhittat']).toMatch(/^(?:Ja|Nej)$/u);
    expect(rows.some((row) => row['Påhittat'] === 'Nej')).toBe(true);
  }
});

test('a file opens in Excel in Swedish: mark, semicolons, decimal commas, ends of lines', () => {
  const csv = writeCsv(
    ['Namn', 'Latitud'],
    [
      ['Å; ä', 57.303],
      [undefined, 12],
      ['', -1.5],
    ],
  );
  expect(csv).toBe('\uFEFFNamn;Latitud\r\n"Å; ä";57,303\r\n;12\r\n;-1,5\r\n');
  expect(writePlaceRows(sampleData, words)).toMatch(/^\uFEFFNamn;Påhittat;Slag;/u);
});

test('a line break within a cell is no new row', () => {
  const texts = [...hostileTexts, 'två\nrader', 'två\r\nrader', ' blanksteg ', '"', ''];
  const csv = writeCsv(
    ['Text', 'Mer'],
    texts.map((text) => [text, 'x']),
  );
  expect(read(csv).map((row) => readGuarded(row['Text'] ?? ''))).toEqual(texts);
});

test('whatever a text is made of, it is read back as it was', () => {
  const text = fc.string({ unit: fc.constantFrom(...'=+-@\t\r\n\'";, aåß﷽\u2028\u0000') });
  const table = fc.array(fc.tuple(text, text), { minLength: 1 });
  fc.assert(
    fc.property(table, (rows) => {
      const csv = writeCsv(['Ett', 'Två'], rows).slice(1);
      const { data } = Papa.parse<string[]>(csv, { delimiter: ';', newline: '\r\n' });
      expect(data.slice(1, -1).map((row) => row.map(readGuarded))).toEqual(rows);
    }),
  );
});

test('times are told in words with their year, and exceptions by their days', () => {
  const [often, once, second] = events.map((event) => rowOfEvent(event, sampleData, words));
  expect(often).toMatchObject({
    often: 'Första torsdagen i varje månad klockan 10–12.',
    until: '2027-06-03',
    holidays: 'Nej',
    except: '2026-11-05',
    cancelled: '2026-12-03 (sjukdom)',
    moved: '2027-01-07 → 2027-01-08 13:00–15:00',
    rule: 'FREQ=MONTHLY;BYDAY=1TH;UNTIL=20270603T080000Z',
    guides: 'https://example.org/koppla-upp/bankid/skaffa/',
  });
  expect(once).toMatchObject({ first: '2026-12-24', rule: undefined, holidays: undefined });
  expect(once?.often).toContain('2026');
  expect(second?.rule).toBe('FREQ=WEEKLY;INTERVAL=2;WKST=MO;BYDAY=WE');
});

test.each([
  ['places', placeColumns, ['Sida']],
  ['organisations', organisationColumns, ['Sida']],
  // An event's place says where it is; a rule is for programs, and an editor writes it in words.
  ['events', eventColumns, ['Kommun', 'Ort', 'När', 'Regel', 'Kalender', 'Sida', 'Platsens id']],
] as const)('what a list of %s has too is called as there', (kind, columns, onlyPublic) => {
  const own = new Set(lists[kind].columns.map(({ name }) => name));
  const names = Object.values(columns).map(({ name }) => name);
  expect(names.filter((name) => !own.has(name))).toEqual(onlyPublic);
});
