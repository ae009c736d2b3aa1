import { site } from '../site.config.ts';

const county = site.county.names['sv'] ?? '';

/**
 * What the files say themselves. They are one for all languages, as their names and columns are, and
 * so are Swedish; what the site's pages say is in content/words.
 */
export const sayings = {
  titles: {
    places: `${site.name}: platser`,
    organisations: `${site.name}: organisationer`,
    events: `${site.name}: tillfällen`,
  },
  exampleNote:
    'Det som har "example": true är påhittat. Ring inte dit och åk inte dit. Sålla bort det innan du visar det för någon.',
  bookings: {
    'drop-in': 'Utan bokning',
    booked: 'Boka tid',
    both: 'Med eller utan bokning',
  },
  exampleValue: (value: string): string => `Exempel: ${value}`,
  emptyValue: 'Tomt i exemplet.',
  county,
  libraryOwner: (kommun: string): string =>
    `${kommun} har biblioteket. Mer vet vi inte om vem som ordnar hjälpen.`,
  clockNote: 'Klockslagen är svensk tid, sommar som vinter.',
  feed: {
    title: `${site.name}: det som har kontrollerats`,
    subtitle: `Platser, organisationer och tillfällen i ${county} där man får hjälp med det digitala.`,
    rights: 'CC0 1.0. Fritt att använda, ändra och sprida.',
    kinds: { place: 'Plats', organisation: 'Organisation', event: 'Tillfälle' },
  },
} as const;
