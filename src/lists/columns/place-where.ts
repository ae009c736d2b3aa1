import { type Cell, CellFault, isBlank, lineOf } from '../cell.ts';
import { holdOrder, readDegrees, splitPosition, writeNumber } from '../cells/read-position.ts';
import { type Column, fieldOf, type SplitColumn, textField } from '../column.ts';
import { known } from './place-access.ts';
import { linkColumn, ownColumn, textColumn } from './plain-columns.ts';

const positionColumn = (
  part: 'latitude' | 'longitude',
  word: 'latitud' | 'longitud',
  also: string,
): Column =>
  ownColumn(
    {
      path: `position.${part}`,
      name: part === 'latitude' ? 'Latitud' : 'Longitud',
      also,
      about:
        part === 'latitude'
          ? 'Hur långt norrut, till exempel 57,653.'
          : 'Hur långt österut, till exempel 14,697.',
    },
    {
      read: (cell, { cells }) => {
        const value = readDegrees(cell, word);
        const otherKey = part === 'latitude' ? 'position.longitude' : 'position.latitude';
        const isOther = isBlank(cells.get(otherKey));
        if ((value === undefined) !== isOther)
          throw new CellFault(
            `Läget har ${value === undefined ? 'ingen' : 'bara'} ${word}.`,
            'Skriv både latitud och longitud, eller ingen av dem.',
          );
        if (value !== undefined && part === 'latitude') {
          const other = readDegrees(cells.get(otherKey) ?? '', 'longitud');
          if (other !== undefined) holdOrder(value, other);
        }
        return value;
      },
      write: (entry) => writeNumber(fieldOf(entry, ['position', part])),
    },
  );

const postcode = (cell: Cell): string | undefined => {
  const text = lineOf(cell).replace(/^SE?-?\s*/iu, '');
  if (text === '') return undefined;
  const digits = text.replace(/\s/gu, '');
  if (!/^\d{5}$/u.test(digits))
    throw new CellFault(
      `"${text}" är inget postnummer.`,
      'Skriv fem siffror, till exempel 571 31.',
    );
  return `${digits.slice(0, 3)} ${digits.slice(3)}`;
};

/** A position in one cell. */
export const positionSplit: SplitColumn = {
  name: 'Läge',
  also: 'Position | Koordinater | Koordinat | GPS | Lat/long | Latitud, longitud | Lat, long | Latlong',
  about: 'I stället för Latitud och Longitud: båda i en cell, 57.653, 14.697.',
  keys: ['position.latitude', 'position.longitude'],
  split: (cell) => {
    const { latitude, longitude } = splitPosition(cell);
    return { 'position.latitude': latitude, 'position.longitude': longitude };
  },
};

/** Where a place is, and how one comes there. */
export const whereColumns: Column[] = [
  textColumn({
    path: 'address.street',
    name: 'Gata',
    also: 'Gatuadress | Adress | Besöksadress | Street | Gata och nummer',
    about: 'Gata och nummer.',
  }),
  ownColumn(
    {
      path: 'address.postcode',
      name: 'Postnummer',
      also: 'Postnr | Post nr | Postkod | Zip',
      about: 'Postnumret, som 571 31.',
    },
    { read: postcode, write: (entry) => textField(entry, 'address', 'postcode') },
  ),
  textColumn({
    path: 'address.town',
    name: 'Ort',
    also: 'Postort | Tätort | By | Stad | Town | Samhälle',
    about: 'Orten. Tomt för en plats på nätet.',
  }),
  positionColumn('latitude', 'latitud', 'Lat | Latitude | Nord | N | Y'),
  positionColumn('longitude', 'longitud', 'Long | Lon | Lng | Longitude | Öst | Ost | E | X'),
  linkColumn({
    path: 'link',
    name: 'Länk',
    also: 'Möteslänk | Länk till mötet | Link',
    about: 'Adressen till mötet, för en plats på nätet.',
  }),
  textColumn({
    path: 'reach.stop',
    name: 'Hållplats',
    also: 'Busshållplats | Närmaste hållplats | Buss | Bus stop',
    about: 'Närmaste hållplats, med namnet som bussen säger.',
  }),
  ownColumn(
    {
      path: 'reach.stopMetres',
      name: 'Meter från hållplatsen',
      also: 'Meter | Avstånd hållplats | Avstånd till hållplats | Meter till hållplats | Meter till hållplatsen',
      about: 'Hur många meter det är.',
    },
    {
      read: (cell) => {
        const text = lineOf(cell);
        const metres = /^(?:ca\.?|cirka)?\s*(\d{1,5})\s*(?:m|meter)?$/iu.exec(text)?.[1];
        if (text !== '' && text !== '?' && metres === undefined)
          throw new CellFault(
            `"${text}" är inget antal meter.`,
            'Skriv ett tal, till exempel 150.',
          );
        return metres === undefined ? undefined : Number(metres);
      },
      write: (entry) => writeNumber(fieldOf(entry, ['reach', 'stopMetres'])),
    },
  ),
  known('reach.parking', 'Parkering', 'Går det att parkera?', 'P-plats | Parkeringsplats'),
  textColumn({
    path: 'reach.note',
    name: 'Vägen dit',
    also: 'Hitta dit | Vägbeskrivning | Så kommer du dit | Ingång',
    about: 'Något mer om vägen dit, till exempel vilken dörr.',
  }),
];

/** A whole address in one cell: `Storgatan 1, 571 61 Bodafors`. What has a cell of its own stays. */
export function prepareAddress(cells: Map<string, Cell>): void {
  const street = cells.get('address.street');
  const parts = /^(?<street>[^,]+),\s*(?<postcode>\d{3} ?\d{2})\s+(?<town>\p{L}[\p{L} -]*)$/u.exec(
    typeof street === 'string' ? street.trim() : '',
  )?.groups;
  if (!parts) return;
  cells.set('address.street', parts['street'] ?? '');
  for (const part of ['postcode', 'town'])
    if (isBlank(cells.get(`address.${part}`))) cells.set(`address.${part}`, parts[part] ?? '');
}
