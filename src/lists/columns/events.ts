import { isBlank } from '../cell.ts';

import { type Column, type List, textField } from '../column.ts';
import { apart, timeSplit, whenColumns } from './event-when.ts';
import {
  choiceColumn,
  linkColumn,
  referenceColumn,
  referencesColumn,
  textColumn,
  yesColumn,
} from './plain-columns.ts';
import { prepareDays } from './read-first.ts';
import {
  bookingChoices,
  checkedColumns,
  exampleColumn,
  idColumn,
  languagesColumn,
  organisationWords,
  phoneColumn,
} from './shared-columns.ts';

const columns: Column[] = [
  idColumn,
  textColumn({
    path: 'title',
    name: 'Namn',
    also: 'Titel | Rubrik | Aktivitet | Evenemang | Tillfälle | Title | Vad',
    about: 'Vad det heter, till exempel Drop-in för mobilen.',
    isRequired: true,
  }),
  exampleColumn,
  textColumn({
    path: 'about',
    name: 'Om',
    also: 'Beskrivning | Om tillfället | Vad man gör | Information | Text | About | Innehåll',
    about: 'Vad man gör där, i en eller två meningar.',
    isRequired: true,
  }),
  referenceColumn(
    {
      path: 'place',
      name: 'Plats',
      also: 'Platsen | Var | Lokal | Ställe | Place',
      about: 'Namnet på en av platserna.',
      isRequired: true,
    },
    'places',
  ),
  referenceColumn(
    {
      path: 'organisation',
      name: 'Organisation',
      also: organisationWords,
      about: 'Den som ordnar: namnet på en av organisationerna.',
    },
    'organisations',
  ),
  linkColumn({
    path: 'link',
    name: 'Länk',
    also: 'Möteslänk | Länk till mötet | Link',
    about: 'Adressen till mötet, när det är på nätet.',
  }),
  ...whenColumns,
  choiceColumn(
    {
      path: 'booking',
      name: 'Bokning',
      also: 'Drop-in | Boka | Drop-in eller bokning | Drop-in/bokning | Drop-in eller boka | Hur bokar man | Tidsbokning | Anmälan | Booking',
      about: 'Hur man kommer: {val}.',
      isRequired: true,
    },
    bookingChoices,
  ),
  referencesColumn(
    {
      path: 'services',
      name: 'Tjänster',
      also: 'Tjänst | Digitala tjänster | Services',
      about: 'Tjänsterna det handlar om, med komma mellan: BankID, Swish.',
    },
    'services',
  ),
  referencesColumn(
    {
      path: 'guides',
      name: 'Guider',
      also: 'Guide | Filmer | Guides',
      about: 'Guiderna man går igenom, med komma mellan: bankid/skaffa.',
    },
    'guides',
  ),
  {
    ...languagesColumn,
    read: (cell, reading) => (isBlank(cell) ? ['sv'] : languagesColumn.read(cell, reading)),
  },
  yesColumn({
    path: 'isFree',
    name: 'Gratis',
    also: 'Är det gratis | Kostnadsfritt | Free',
    about: 'ja, om det är gratis. Annars tomt.',
  }),
  phoneColumn,
  ...checkedColumns,
];

/** What a resident can come to. */
export const events: List = {
  folder: 'events',
  one: 'tillfälle',
  many: 'tillfällen',
  columns,
  splits: [timeSplit],
  prepare: prepareDays,
  title: 'title',
  together: (entry) => [textField(entry, 'title'), textField(entry, 'place')],
  apart,
  called: (entry) => [textField(entry, 'place'), textField(entry, 'title')],
  check: () => [],
};
