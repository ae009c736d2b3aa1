import { readSpan } from '../cells/read-clock.ts';
import { readDay, type YearHint } from '../cells/read-day.ts';
import {
  type Cancelled,
  type Moved,
  readCancelled,
  readExcepted,
  readMoved,
  writeCancelled,
  writeMoved,
} from '../cells/read-exceptions.ts';
import { readYes } from '../cells/read-known.ts';
import { readRepeat, type Repeat, writeRepeat } from '../cells/read-repeat.ts';
import { swedishDays } from '../cells/weekdays.ts';
import {
  type Column,
  type Entry,
  fieldOf,
  type Reading,
  type SplitColumn,
  textField,
} from '../column.ts';
import { besideColumn, clockColumn, ownColumn } from './plain-columns.ts';
import { readFirst } from './read-first.ts';

const ahead = ({ today }: Pick<Reading, 'today'>, current?: string): YearHint => ({
  today,
  towards: 'future',
  current,
});
const repeatOf = (entry: Entry | undefined) =>
  fieldOf(entry, ['when', 'repeat']) as (Repeat & { until?: string }) | undefined;

/** When something happens. */
export const whenColumns: Column[] = [
  ownColumn(
    {
      path: 'when.first',
      name: 'Dag',
      also: 'Datum | Första dagen | Första gången | Startdatum | Från och med | Från datum | Börjar datum | Date',
      about: 'Dagen, eller den första om det upprepas, till exempel 2026-12-03.',
      isRequired: true,
      remedy: 'Rätta kolumnen "Dag" eller kolumnen "Upprepas".',
    },
    { read: readFirst, write: (entry) => textField(entry, 'when', 'first') },
  ),
  clockColumn({
    path: 'when.starts',
    name: 'Börjar',
    also: 'Starttid | Start | Från | Kl | Klockan | Från kl | Börjar kl | Starts',
    about: 'Klockslaget, till exempel 10:00.',
    isRequired: true,
  }),
  clockColumn({
    path: 'when.ends',
    name: 'Slutar',
    also: 'Sluttid | Slut | Till | Till kl | Slutar kl | Ends',
    about: 'Klockslaget då det slutar.',
    isRequired: true,
  }),
  ownColumn(
    {
      path: 'when.repeat',
      name: 'Upprepas',
      also: 'Hur ofta | Återkommer | Frekvens | Intervall | Repeat',
      about: 'varje vecka, varannan torsdag, första onsdagen i månaden. Tomt för en gång.',
      remedy: 'Rätta kolumnen "Upprepas", "Dag" eller "Till och med".',
    },
    {
      read: (cell, reading) => {
        const repeat = readRepeat(cell);
        if (!repeat) return undefined;
        const { cells, current } = reading;
        const had = repeatOf(current)?.until;
        const until = cells.has('until')
          ? readDay(cells.get('until') ?? '', ahead(reading, had))
          : had;
        return { ...repeat, ...(until !== undefined && { until }) };
      },
      write: (entry) => writeRepeat(repeatOf(entry)),
    },
  ),
  besideColumn(
    {
      key: 'until',
      name: 'Till och med',
      also: 'T.o.m. | Sista dagen | Sista gången | Slutdatum | Sista datum | Until',
      about: 'Sista dagen, om det upprepas och ett slut är bestämt.',
    },
    (entry) => repeatOf(entry)?.until ?? '',
  ),
  ownColumn(
    {
      path: 'when.holidays',
      name: 'Också röda dagar',
      also: 'Även röda dagar | Röda dagar | Helgdagar',
      about: 'ja, om det är något också på röda dagar och aftnar. Annars tomt.',
    },
    {
      read: (cell) => (readYes(cell) ? 'keep' : 'skip'),
      write: (entry) => (fieldOf(entry, ['when', 'holidays']) === 'keep' ? 'ja' : ''),
    },
  ),
  ownColumn(
    {
      path: 'when.except',
      name: 'Inte',
      also: 'Inte dessa dagar | Uppehåll | Utom | Ej | Undantag | Except',
      about: 'Dagar då det inte är något, med komma mellan.',
    },
    {
      read: (cell, reading) => readExcepted(cell, ahead(reading)),
      write: (entry) => ((fieldOf(entry, ['when', 'except']) ?? []) as string[]).join(', '),
    },
  ),
  ownColumn(
    {
      path: 'when.cancelled',
      name: 'Inställt',
      also: 'Inställda | Inställda dagar | Cancelled',
      about:
        'Dagar som är inställda, en på varje rad i cellen, och varför: 2026-12-17 Golvet slipas.',
    },
    {
      read: (cell, reading) => readCancelled(cell, ahead(reading)),
      write: (entry) =>
        writeCancelled((fieldOf(entry, ['when', 'cancelled']) ?? []) as Cancelled[]),
    },
  ),
  ownColumn(
    {
      path: 'when.moved',
      name: 'Flyttat',
      also: 'Flyttade | Flyttade dagar | Moved',
      about: 'Dagar som är flyttade: 2027-01-07 till 2027-01-08 13:00-15:00.',
    },
    {
      read: (cell, reading) => readMoved(cell, ahead(reading), reading.names.places),
      write: (entry) => writeMoved((fieldOf(entry, ['when', 'moved']) ?? []) as Moved[]),
    },
  ),
];

/** Beginning and end in one cell, and the day of the week. */
export const timeSplit: SplitColumn = {
  name: 'Tid',
  also: 'När | Tider | Klockslag | Time',
  about:
    'I stället för Börjar och Slutar: 10-12. Står veckodagen med, som tor 10-12, är det varje vecka om ingen dag står.',
  keys: ['when.starts', 'when.ends'],
  split: (cell) => {
    const span = readSpan(cell);
    if (!span) return { 'when.starts': '', 'when.ends': '' };
    return {
      'when.starts': span.starts,
      'when.ends': span.ends,
      ...(span.before !== '' && { saidDays: span.before }),
    };
  },
};

/** Which of several with the same name at the same place: by its day of the week, or its day. */
export const apart = (entry: Entry): string[] => {
  const first = textField(entry, 'when', 'first');
  const weekday = swedishDays[(new Date(first).getUTCDay() + 6) % 7] ?? '';
  return repeatOf(entry) ? [weekday, textField(entry, 'when', 'starts').slice(0, 2)] : [first];
};
