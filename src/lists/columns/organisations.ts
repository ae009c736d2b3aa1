import type { Choices } from '../cells/read-choice.ts';
import { type Column, type List, textField } from '../column.ts';
import { choicesColumn, linkColumn, referenceColumn, textColumn } from './plain-columns.ts';
import {
  checkedColumns,
  exampleColumn,
  holdSource,
  idColumn,
  languagesColumn,
  phoneColumn,
  sourceColumns,
} from './shared-columns.ts';

const meets: Choices = {
  all: 'alla | allmänheten | vem som helst',
  older: 'äldre | seniorer | pensionärer | äldre personer',
  'new-to-swedish': 'nya i svenskan | nyanlända | nya i Sverige | lär sig svenska | ny i svenskan',
  impairments:
    'personer med funktionsnedsättning | funktionsnedsättning | funktionshinder | funktionsvariation',
};

const columns: Column[] = [
  idColumn,
  textColumn({
    path: 'name',
    name: 'Namn',
    also: 'Organisation | Organisationens namn | Förening | Name',
    about: 'Organisationens namn.',
    isRequired: true,
  }),
  exampleColumn,
  textColumn({
    path: 'about',
    name: 'Om',
    also: 'Beskrivning | Om organisationen | Information | Text | About',
    about: 'Vad organisationen är, i en eller två meningar.',
    isRequired: true,
  }),
  referenceColumn(
    {
      path: 'municipality',
      name: 'Kommun',
      also: 'Kommunen | Municipality',
      about: 'Kommunen, om den finns i en enda.',
    },
    'municipalities',
  ),
  choicesColumn(
    {
      path: 'meets',
      name: 'Möter',
      also: 'Målgrupp | Målgrupper | För vem | Vilka | Meets',
      about: 'Vilka den möter, med komma mellan: {val}.',
    },
    meets,
  ),
  languagesColumn,
  phoneColumn,
  linkColumn({
    path: 'website',
    name: 'Webbplats',
    also: 'Hemsida | Webb | Webbsida | Webbadress | Website | www | URL | Länk',
    about: 'Organisationens egen webbplats, med https://.',
  }),
  ...sourceColumns,
  ...checkedColumns,
];

/** Those who arrange help. */
export const organisations: List = {
  folder: 'organisations',
  one: 'organisation',
  many: 'organisationer',
  columns,
  splits: [],
  title: 'name',
  together: (entry) => [textField(entry, 'name')],
  apart: (entry) => [textField(entry, 'municipality')],
  called: (entry) => [textField(entry, 'name')],
  check: holdSource,
};
