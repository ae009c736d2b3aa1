import { type Cell, CellFault, isBlank, lineOf, textOf } from '../cell.ts';
import { readHours } from '../hours/read-hours.ts';
import { writeHours } from '../hours/write-hours.ts';
import { type Column, textField } from '../column.ts';
import { besideColumn, linkColumn, ownColumn, yesColumn } from './plain-columns.ts';

/** When a place is open. */
export const hoursColumns: Column[] = [
  ownColumn(
    {
      path: 'hours',
      name: 'Öppettider',
      also: 'Öppet | Tider | Öppethållande | Öppettid | Opening hours | Hours',
      about: 'Till exempel: mån-fre 9-17, lör 10-14. Tomt när ingen vet.',
      remedy:
        'Skriv stängt i kolumnen "Röda dagar och aftnar", eller hur det är, till exempel: röda dagar stängt, julafton 9-13, nyårsafton stängt, midsommarafton stängt.',
    },
    {
      read: (cell, { cells }) => {
        const text = textOf(cell);
        if (cell instanceof Date || typeof cell === 'number')
          throw new CellFault(
            `Excel har gjort om öppettiden till "${text}".`,
            'Gör kolumnen till text (Formatera celler, Text), och skriv om, till exempel: mån-fre 9-17.',
          );
        if (text === '' || text === '?') return undefined;
        return readHours(text, textOf(cells.get('holidays') ?? ''));
      },
      write: (entry) => writeHours(entry['hours'])[0],
    },
  ),
  besideColumn(
    {
      key: 'holidays',
      name: 'Röda dagar och aftnar',
      also: 'Röda dagar | Helgdagar | Röda dagar, aftnar | Helgdagar och aftnar',
      about: 'stängt, eller tiderna då, till exempel 11-15. Behövs bara när det finns öppettider.',
    },
    (entry) => writeHours(entry['hours'])[1],
  ),
  linkColumn({
    path: 'hoursPage',
    name: 'Sida med öppettider',
    also: 'Öppettider sida | Länk öppettider | Öppettider länk',
    about: 'Platsens egen sida med öppettider, när vi inte vet dem.',
  }),
];

const freeWords = /^(?:gratis|kostnadsfritt|ingenting|0(?: ?kr| kronor)?|fritt|fri)\.?$/iu;

/** What it costs. */
export const costColumns: Column[] = [
  ownColumn(
    {
      path: 'cost',
      name: 'Kostnad',
      also: 'Pris | Kostar | Avgift | Cost',
      about: 'Vad det kostar, till exempel 20 kr. Gratis går bra att skriva här.',
    },
    {
      read: (cell) => (freeWords.test(lineOf(cell)) ? undefined : lineOf(cell) || undefined),
      write: (entry) => textField(entry, 'cost'),
    },
  ),
  yesColumn({
    path: 'isFree',
    name: 'Gratis',
    also: 'Är det gratis | Kostnadsfritt | Free',
    about: 'ja, om hjälpen är gratis. Annars tomt.',
  }),
];

/** What costs nothing is free, also where the list has no column for that. */
export function prepareCost(cells: Map<string, Cell>): void {
  const cost = cells.get('cost');
  const isFree = typeof cost === 'string' && freeWords.test(cost.trim());
  if ((isFree || cost === 0) && isBlank(cells.get('isFree'))) cells.set('isFree', 'ja');
}
