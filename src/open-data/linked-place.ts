import type { Day } from '../calendar/days.ts';
import { describeWeek, type Span } from '../calendar/open-times.ts';
import { accessKinds, type placeKinds } from '../model/find/place.ts';
import { nameMunicipality } from './hsds-location.ts';
import type { OpenOrganisation, OpenPlace } from './open-data.ts';

/** What a page shows of something, in its language; what is made up says so in both. */
export type Shown = { name: string; about: string; url: string };

/** What schema.org calls each kind of place; of a bus no more is said than that it is a place. */
const types: Record<Exclude<(typeof placeKinds)[number], 'online'>, string> = {
  library: 'Library',
  shop: 'Store',
  fuel: 'GasStation',
  hall: 'CivicStructure',
  church: 'Church',
  school: 'School',
  office: 'CivicStructure',
  bus: 'Place',
};
/** What schema.org has no word for is told in the words that web search engines know. */
const features: Record<(typeof accessKinds)[number], string> = {
  stepFree: 'Step-free entrance',
  toilet: 'Accessible toilet',
  hearingLoop: 'Hearing loop',
  quietRoom: 'Quiet room',
  seating: 'Seating',
};
const weekdays = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
] as const;

const hoursOf = ([opens, closes]: Span) => ({
  '@type': 'OpeningHoursSpecification',
  opens,
  closes,
});

/** A usual week, days that are alike together, and the days that differ: closed is from 00:00 to 00:00. */
function linkHours(hours: string | undefined, today: Day) {
  if (hours === undefined) return {};
  const { usual, others } = describeWeek(hours, today);
  const days = new Map<string, { span: Span; dayOfWeek: string[] }>();
  for (const [index, spans] of usual.entries())
    for (const span of spans) {
      const known = days.get(span.join()) ?? { span, dayOfWeek: [] };
      known.dayOfWeek.push(weekdays[index] ?? 'Monday');
      days.set(span.join(), known);
    }
  const closed: Span = ['00:00', '00:00'];
  return {
    openingHoursSpecification: [...days.values()].map(({ span, dayOfWeek }) => ({
      ...hoursOf(span),
      dayOfWeek,
    })),
    ...(others.length > 0 && {
      specialOpeningHoursSpecification: others.flatMap(({ day, spans }) =>
        (spans.length === 0 ? [closed] : spans).map((span) => ({
          ...hoursOf(span),
          validFrom: day,
          validThrough: day,
        })),
      ),
    }),
  };
}

/** Where something is, as much as is known. */
export function linkWhere({ kind, address, position, link }: OpenPlace, name: string) {
  if (kind === 'online') return { '@type': 'VirtualLocation', name, ...(link && { url: link }) };
  return {
    '@type': types[kind],
    name,
    ...(address && {
      address: {
        '@type': 'PostalAddress',
        ...(address.street && { streetAddress: address.street }),
        ...(address.postcode && { postalCode: address.postcode }),
        addressLocality: address.town,
        addressCountry: 'SE',
      },
    }),
    ...(position && { geo: { '@type': 'GeoCoordinates', ...position } }),
  };
}

/** A place as schema.org has it. What nobody knows is left out. */
export function linkPlace(place: OpenPlace, shown: Shown, kommun: string, today: Day) {
  const { phone, website, isFree, access } = place;
  const known = accessKinds.filter((name) => access[name] !== 'unknown');
  const isRoom = place.kind !== 'online';
  return {
    '@context': 'https://schema.org',
    ...linkWhere(place, shown.name),
    description: shown.about,
    ...(isRoom && { url: shown.url }),
    ...(isRoom && phone && { telephone: phone }),
    ...(website && { sameAs: website }),
    ...(isRoom && isFree && { isAccessibleForFree: true }),
    ...(isRoom && {
      containedInPlace: { '@type': 'AdministrativeArea', name: nameMunicipality(kommun) },
      ...(known.length > 0 && {
        amenityFeature: known.map((name) => ({
          '@type': 'LocationFeatureSpecification',
          name: features[name],
          value: access[name] === 'yes',
        })),
      }),
      ...linkHours(place.hours, today),
    }),
  };
}

/** An organisation as schema.org has it. */
export const linkOrganisation = (
  { phone, website, languages }: OpenOrganisation,
  shown: Shown,
  kommun: string | undefined,
) => ({
  '@context': 'https://schema.org',
  '@type': 'Organization',
  name: shown.name,
  description: shown.about,
  url: website ?? shown.url,
  mainEntityOfPage: shown.url,
  ...(phone && { telephone: phone }),
  ...(languages.length > 0 && { knowsLanguage: languages }),
  ...(kommun && {
    areaServed: { '@type': 'AdministrativeArea', name: nameMunicipality(kommun) },
  }),
});
