import type { Words } from 'site:words';
import { fill } from '../i18n/pattern.ts';
import { accessKinds } from '../model/find/place.ts';
import { site } from '../site.config.ts';
import { scheduleHours } from './hsds-schedules.ts';
import type { OpenData, OpenPlace } from './open-data.ts';
import { sayings } from './sayings.ts';

export type HsdsWords = Pick<Words, 'find' | 'times'>;
export type Hsds = OpenData & { words: HsdsWords };

/** What is made up says so in its name and its text, wherever a directory shows them. */
export const markName = (one: { example: boolean }, name: string, { words }: Hsds): string =>
  one.example ? `${words.find.example}: ${name}` : name;
export const markText = (one: { example: boolean }, text: string, { words }: Hsds): string =>
  one.example ? `${words.find.exampleLead} ${text}` : text;

/** `Vetlanda kommun`, `Jönköpings kommun`: a name that ends in a vowel or an s has no s of its own. */
export const nameMunicipality = (name: string): string =>
  `${/[aeiouyåäös]$/u.test(name) ? name : `${name}s`} kommun`;

/** An address has a street in this standard; a place whose street nobody knows is told of in words. */
function addressesOf({ id, address }: OpenPlace, hsds: Hsds) {
  if (address?.street === undefined) return [];
  return [
    {
      id: hsds.uuidOf('address', id),
      address_1: address.street,
      city: address.town,
      state_province: sayings.county,
      postal_code: address.postcode ?? '',
      country: 'SE',
      address_type: 'physical' as const,
    },
  ];
}

export function makeLocation(place: OpenPlace, hsds: Hsds) {
  const { id, name, kind, address, position, link, reach, access } = place;
  const { find } = hsds.words;
  const kommun = hsds.municipalities.find((one) => one.id === place.municipality)?.name ?? '';
  const where = [find.kinds[kind], address?.town, nameMunicipality(kommun)];
  const stop =
    reach.stopMetres === undefined
      ? reach.stop
      : fill(find.stopMetres, { stop: reach.stop ?? '', count: reach.stopMetres });
  const way = [
    ...(stop === undefined ? [] : [`${find.stop}: ${stop}`]),
    ...(reach.parking === 'unknown' ? [] : [`${find.parking}: ${find.known[reach.parking]}`]),
    ...(reach.note === undefined ? [] : [reach.note]),
  ];
  return {
    id: hsds.uuidOf('location', id),
    location_type: kind === 'online' ? ('virtual' as const) : ('physical' as const),
    name: markName(place, name, hsds),
    description: markText(place, `${where.filter(Boolean).join(', ')}.`, hsds),
    ...(link !== undefined && { url: link }),
    ...(position && { latitude: position.latitude, longitude: position.longitude }),
    ...(way.length > 0 && { transportation: way.join('. ') }),
    external_identifier: id,
    external_identifier_type: site.name,
    addresses: addressesOf(place, hsds),
    accessibility: accessKinds
      .filter((name) => access[name] !== 'unknown')
      .map((name) => ({
        id: hsds.uuidOf('accessibility', `${id}/${name}`),
        description: `${find.accessKinds[name]}: ${find.known[access[name]]}`,
      })),
    schedules: scheduleHours(place, hsds, sayings.clockNote),
  };
}
