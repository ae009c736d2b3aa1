import type { Column } from '../column.ts';
import { knownColumn } from './plain-columns.ts';

/** A column of yes, no or not known. */
export const known = (path: string, name: string, about: string, also: string): Column =>
  knownColumn({
    path,
    name,
    also,
    about: `${about} ja eller nej. Tomt när ingen har tittat efter.`,
  });

/** How it is to be there. */
export const accessColumns: Column[] = [
  known(
    'access.stepFree',
    'Trappfritt',
    'Kommer man in utan trappsteg?',
    'Utan trappsteg | Stegfritt | Ramp | Rullstol | Tillgänglig entré | Trappfri entré | Stegfri entré',
  ),
  known(
    'access.toilet',
    'Toalett för rullstol',
    'Finns det en?',
    'RWC | Handikapptoalett | Toalett | Tillgänglig toalett | HWC',
  ),
  known('access.hearingLoop', 'Hörslinga', 'Finns det en?', 'Hörselslinga | Teleslinga | Slinga'),
  known('access.quietRoom', 'Lugnt rum', 'Finns det ett?', 'Tyst rum | Vilrum | Lugn plats'),
  known('access.seating', 'Sittplatser', 'Finns det stolar?', 'Stolar | Sittplats | Sitta'),
];
