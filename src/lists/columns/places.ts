import { CellFault, isBlank, lineOf } from '../cell.ts';
import { foldName } from '../fold-name.ts';
import {
  type Column,
  type Entry,
  fieldOf,
  type List,
  type RowFault,
  textField,
} from '../column.ts';
import { accessColumns } from './place-access.ts';
import { helps, kinds } from './place-choices.ts';
import { costColumns, hoursColumns, prepareCost } from './place-hours.ts';
import { positionSplit, prepareAddress, whereColumns } from './place-where.ts';
import {
  choiceColumn,
  choicesColumn,
  linkColumn,
  referenceColumn,
  referencesColumn,
  textColumn,
} from './plain-columns.ts';
import {
  bookingChoices,
  checkedColumns,
  exampleColumn,
  holdSource,
  idColumn,
  languagesColumn,
  organisationWords,
  phoneColumn,
  sourceColumns,
} from './shared-columns.ts';

const checkPlace = (entry: Entry): RowFault[] => [
  ...holdSource(entry),
  ...(entry['kind'] !== undefined &&
  entry['kind'] !== 'online' &&
  textField(entry, 'address', 'town') === ''
    ? [
        {
          key: 'address.town',
          message: 'Platsen har ingen ort.',
          remedy:
            'Skriv orten. Finns platsen bara på nätet skriver du "på nätet" i kolumnen "Slag".',
        },
      ]
    : []),
  ...(fieldOf(entry, ['reach', 'stopMetres']) !== undefined &&
  textField(entry, 'reach', 'stop') === ''
    ? [
        {
          key: 'reach.stop',
          message: 'Avståndet till hållplatsen står här, men inte vilken hållplats det är.',
          remedy: 'Skriv hållplatsens namn.',
        },
      ]
    : []),
];

const plainKommun = referenceColumn(
  {
    path: 'municipality',
    name: 'Kommun',
    also: 'Kommunen | Municipality | I kommun',
    about: 'En av länets kommuner, till exempel Nässjö.',
    isRequired: true,
  },
  'municipalities',
);

/** Where the kommun is left out, the town may say which it is. */
const kommunColumn: Column = {
  ...plainKommun,
  read: (cell, reading) => {
    const town = lineOf(reading.cells.get('address.town') ?? '');
    const kommun = isBlank(cell) ? reading.names.kommunOf.get(foldName(town)) : undefined;
    if (kommun !== undefined && textField(reading.current, 'municipality') === '')
      throw new CellFault(
        'Kommunen fattas.',
        `${town} ligger i ${kommun}, enligt andra platser här. Stämmer det skriver du ${kommun}.`,
      );
    return plainKommun.read(cell, reading);
  },
};

const columns: Column[] = [
  idColumn,
  textColumn({
    path: 'name',
    name: 'Namn',
    also: 'Plats | Platsens namn | Ställe | Butik | Lokal | Name | Namn på platsen | Mötesplats',
    about: 'Platsens namn, så som det står på dörren.',
    isRequired: true,
  }),
  exampleColumn,
  choiceColumn(
    {
      path: 'kind',
      name: 'Slag',
      also: 'Typ | Typ av plats | Sort | Kategori | Kind | Vad för ställe | Verksamhet',
      about: 'Vad det är för ställe: {val}.',
      isRequired: true,
    },
    kinds,
  ),
  kommunColumn,
  referenceColumn(
    {
      path: 'organisation',
      name: 'Organisation',
      also: organisationWords,
      about: 'Den som ordnar hjälpen: namnet på en av organisationerna.',
    },
    'organisations',
  ),
  textColumn({
    path: 'about',
    name: 'Om',
    also: 'Beskrivning | Om platsen | Information | Text | About | Om hjälpen',
    about: 'Vad man kan få hjälp med, i en eller två meningar.',
    isRequired: true,
  }),
  ...whereColumns,
  ...accessColumns,
  languagesColumn,
  ...hoursColumns,
  choicesColumn(
    {
      path: 'help',
      name: 'Hjälp',
      also: 'Hjälp med | Vad man får hjälp med | Help | Utbud',
      about: 'Vad man får hjälp med, med komma mellan: {val}.',
    },
    helps,
  ),
  referencesColumn(
    {
      path: 'services',
      name: 'Tjänster',
      also: 'Tjänst | Digitala tjänster | Services',
      about: 'Tjänsterna man får hjälp med, med komma mellan: BankID, Swish.',
    },
    'services',
  ),
  ...costColumns,
  choiceColumn(
    {
      path: 'booking',
      name: 'Bokning',
      also: 'Drop-in | Boka | Drop-in eller bokning | Drop-in/bokning | Drop-in eller boka | Hur bokar man | Tidsbokning | Booking | Behöver man boka',
      about: 'Hur man kommer: {val}.',
    },
    bookingChoices,
  ),
  phoneColumn,
  linkColumn({
    path: 'website',
    name: 'Webbplats',
    also: 'Hemsida | Webb | Webbsida | Webbadress | Website | www | URL',
    about: 'Platsens egen sida, med https://.',
  }),
  ...sourceColumns,
  ...checkedColumns,
];

/** Where residents meet somebody who helps. */
export const places: List = {
  folder: 'places',
  one: 'plats',
  many: 'platser',
  columns,
  splits: [positionSplit],
  prepare: (cells) => {
    prepareCost(cells);
    prepareAddress(cells);
  },
  title: 'name',
  together: (entry) => [textField(entry, 'name'), textField(entry, 'municipality')],
  apart: (entry) => [textField(entry, 'address', 'town')],
  called: (entry) => [textField(entry, 'name')],
  check: checkPlace,
};
