import { lineOf } from '../cell.ts';
import type { Choices } from '../cells/read-choice.ts';
import { readDay } from '../cells/read-day.ts';
import { readLanguages, writeLanguages } from '../cells/read-language.ts';
import { readLink } from '../cells/read-link.ts';
import { readPhone } from '../cells/read-phone.ts';
import { type Column, type Entry, fieldOf, type RowFault, textField } from '../column.ts';
import { besideColumn, ownColumn, textColumn, yesColumn } from './plain-columns.ts';

/** The file's own name, for whoever has it: a list without this column finds its files by other words. */
export const idColumn: Column = {
  key: 'id',
  name: 'Id',
  also: 'Fil | Filnamn | Filens namn | Slug | Nyckel',
  about:
    'Filens namn. Lämna cellen tom för något nytt. Då görs namnet av kommandot, efter vad det heter.',
  read: (cell) => lineOf(cell).replace(/^content\/\w+\/|\.ya?ml$/gu, '') || undefined,
  write: (entry) => textField(entry, 'id'),
};

export const exampleColumn = yesColumn({
  path: 'example',
  name: 'Påhittat',
  also: 'Exempel | Påhittad | Example',
  about: 'ja, om allt i raden är påhittat. Annars tomt.',
});

export const organisationWords = 'Arrangör | Förening | Ansvarig organisation | Vem ordnar | Org';

export const languagesColumn = ownColumn(
  {
    path: 'languages',
    name: 'Språk',
    also: 'Språk som talas | Talar | Languages',
    about: 'Språk man kan få hjälp på, med komma mellan: svenska, arabiska.',
  },
  {
    read: readLanguages,
    write: (entry) => writeLanguages(fieldOf(entry, ['languages'])),
  },
);

export const phoneColumn = ownColumn(
  {
    path: 'phone',
    name: 'Telefon',
    also: 'Telefonnummer | Tel | Tfn | Mobil | Mobilnummer | Phone | Ring',
    about: 'Ett telefonnummer, till exempel 0380-123 45.',
    remedy:
      'Skriv det riktiga numret, eller lämna cellen tom. Är raden påhittad skriver du ja i kolumnen "Påhittat", och ett nummer mellan 070-174 06 05 och 070-174 06 99.',
  },
  { read: readPhone, write: (entry) => textField(entry, 'phone') },
);

export const bookingChoices: Choices = {
  'drop-in': 'drop-in | dropin | öppet | ingen bokning | kom när du vill | utan bokning | spontant',
  booked:
    'boka tid | boka | bokas | bokad | bokning | tidsbokning | bokad tid | föranmälan | anmälan',
  both: 'båda | både och | drop-in eller boka tid | drop-in och boka tid | drop-in eller bokning | drop-in och bokning | drop-in/bokning',
};

type FirstSource = { title: string; url: string };
const firstSource = (entry: Entry | undefined): Partial<FirstSource> =>
  (fieldOf(entry, ['sources', 0]) ?? {}) as Partial<FirstSource>;

/** Where the facts come from: the first page. Others that a file has are kept. */
export const sourceColumns: Column[] = [
  ownColumn(
    {
      path: 'sources',
      name: 'Källa',
      also: 'Källans adress | Källor | Källa länk | Uppgift från | Source',
      about: 'Adressen till en sida som säger det här, till exempel platsens egen.',
    },
    {
      read: (cell, { cells, current }) => {
        const url = readLink(cell);
        const others = (fieldOf(current, ['sources']) ?? []) as FirstSource[];
        if (url === undefined) return [];
        const written = cells.get('sourceTitle');
        const kept = others[0]?.url === url ? others[0].title : undefined;
        const title =
          (written === undefined ? '' : lineOf(written)) || kept || new URL(url).hostname;
        return [{ ...(others[0]?.url === url && others[0]), title, url }, ...others.slice(1)];
      },
      write: (entry) => firstSource(entry).url ?? '',
    },
  ),
  besideColumn(
    {
      key: 'sourceTitle',
      name: 'Källans namn',
      also: 'Källa namn | Källans rubrik | Källans titel',
      about: 'Vad den sidan heter, och vem som står bakom.',
    },
    (entry) => firstSource(entry).title ?? '',
  ),
];

export const checkedColumns: Column[] = [
  ownColumn(
    {
      path: 'checked.day',
      name: 'Kontrollerad',
      also: 'Kontrollerad dag | Kontrolldatum | Senast kontrollerad | Kontrollerat | Uppdaterad | Senast uppdaterad | Checked',
      about: 'Dagen då någon senast frågade eller var där, till exempel 2026-11-23.',
      isRequired: true,
    },
    {
      read: (cell, { today, current }) =>
        readDay(cell, { today, towards: 'past', current: textField(current, 'checked', 'day') }),
      write: (entry) => textField(entry, 'checked', 'day'),
    },
  ),
  textColumn({
    path: 'checked.by',
    name: 'Kontrollerad av',
    also: 'Vem kontrollerade | Kontrollerat av | Uppdaterad av | Checked by',
    about: 'Vem som kontrollerade: en roll eller en organisation, inget personnamn.',
    isRequired: true,
  }),
];

/** What is true says how it is known. */
export const holdSource = (entry: Entry): RowFault[] =>
  entry['example'] === true || (entry['sources'] as unknown[] | undefined)?.length
    ? []
    : [
        {
          key: 'sources',
          message: 'Ingen källa säger det här.',
          remedy:
            'Skriv adressen till en sida som säger det, till exempel platsens egen, i kolumnen "Källa". Är det påhittat skriver du ja i kolumnen "Påhittat".',
        },
      ];
