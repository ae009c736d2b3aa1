import { createHash } from 'node:crypto';
import { eventSchema } from '../../../src/model/find/event.ts';
import { municipalitySchema } from '../../../src/model/find/municipality.ts';
import { organisationSchema } from '../../../src/model/find/organisation.ts';
import { placeSchema } from '../../../src/model/find/place.ts';
import type { OpenData, OpenEvent, OpenPlace } from '../../../src/open-data/open-data.ts';
import { readWords } from '../../../src/studio/read-words.ts';

const { find, times } = readWords('sv');
export const words = { find, times };

/** What somebody could write to be run, to break out, or to be read wrong. */
export const hostileTexts = [
  "=cmd|' /C calc'!A0",
  '+46 36 10 50 00',
  '-1+1',
  '@SUM(A1:A9)',
  "'redan en apostrof",
  'Anna "Annie"; och, "Bo"',
  '</script><script>alert(1)</script>',
  '<!--<script>',
  ']]><b>&amp;&lt;',
  'rad\u2028rad\u2029rad',
  'مكتبة; الكتب "هنا"',
  '\u202Edmx.exe',
  '\uFF1Dcmd',
  '1;2,5',
];

const checked = { day: '2026-11-02', by: 'Redaktionen' };
const kommun = {
  name: 'Jönköping',
  code: '0680',
  seat: 'Jönköping',
  website: 'https://polisen.se/',
};
const municipality = municipalitySchema.parse({
  ...kommun,
  position: { latitude: 57.78, longitude: 14.16 },
  sources: [{ title: 'Sida', url: 'https://polisen.se/' }],
  checked,
});

const makePlace = (id: string, more: object = {}): OpenPlace => ({
  id,
  ...placeSchema.parse({
    name: 'Gården',
    example: true,
    kind: 'hall',
    municipality: 'jonkoping',
    organisation: 'foreningen',
    about: 'Här finns någon att fråga.',
    address: { street: 'Vägen 1', town: 'Byn', postcode: '571 31' },
    position: { latitude: 57.303, longitude: 15.125 },
    reach: { stop: 'Vägen', stopMetres: 100, parking: 'yes' },
    access: { stepFree: 'yes', toilet: 'no' },
    languages: ['sv', 'ar'],
    hours: 'Mo-Fr 09:00-18:00; Sa 10:00-14:00; PH off',
    help: ['services', 'devices'],
    services: ['bankid'],
    isFree: true,
    booking: 'both',
    phone: '070-174 06 05',
    checked,
    ...more,
  }),
});

const makeEvent = (id: string, place: OpenPlace, more: object = {}): OpenEvent => {
  const event = eventSchema.parse({
    title: 'Drop-in',
    example: true,
    about: 'Fråga om telefonen.',
    place: place.id,
    organisation: 'foreningen',
    when: {
      first: '2026-09-03',
      starts: '10:00',
      ends: '12:00',
      repeat: { every: 'month', days: ['thursday'], week: 'first', until: '2027-06-03' },
      except: ['2026-11-05'],
      cancelled: [{ day: '2026-12-03', why: 'sjukdom' }],
      moved: [{ day: '2027-01-07', to: '2027-01-08', starts: '13:00', ends: '15:00' }],
    },
    booking: 'drop-in',
    guides: ['bankid/skaffa'],
    checked: { ...checked, day: '2026-11-20' },
    ...more,
  });
  return { ...event, id, place };
};

const garden = makePlace('garden');
const library = makePlace('biblioteket', {
  name: 'Jönköpings bibliotek',
  example: false,
  kind: 'library',
  organisation: undefined,
  address: { town: 'Jönköping' },
  position: undefined,
  hours: undefined,
  access: undefined,
});
const online = makePlace('natet', {
  ...{ name: 'Mötet', kind: 'online', link: 'https://polisen.se/mote' },
  ...{ address: undefined, position: undefined, hours: undefined },
});
const hostilePlaces = hostileTexts.map((text, at) =>
  makePlace(`hostile-${at}`, { name: text, about: text, cost: text, reach: { note: text } }),
);

/** A little of everything, and every hostile text wherever an editor may write. */
export const sampleData: OpenData = {
  places: [garden, library, online, ...hostilePlaces],
  organisations: ['Föreningen', ...hostileTexts].map((name, at) => ({
    id: at === 0 ? 'foreningen' : `hostile-${at}`,
    ...organisationSchema.parse({
      name,
      example: at !== 0,
      about: name,
      municipality: 'jonkoping',
      phone: '08-465 004 10',
      website: 'https://polisen.se/',
      checked,
    }),
  })),
  events: [
    makeEvent('drop-in', garden),
    makeEvent('once', online, {
      when: { first: '2026-12-24', starts: '22:00', ends: '01:00' },
      example: false,
    }),
    makeEvent('second', library, {
      when: { first: '2026-09-02', starts: '09:00', ends: '10:00', repeat: { every: 'two-weeks' } },
    }),
    ...hostileTexts.map((text, at) =>
      makeEvent(`hostile-${at}`, garden, { title: text, about: text }),
    ),
  ],
  municipalities: [{ id: 'jonkoping', ...municipality }],
  today: '2026-11-26',
  addressOf: (path) => `https://example.org/koppla-upp/${path}`,
  serviceName: (id) => (id === 'bankid' ? 'BankID' : id),
  uuidOf: (kind, id) => {
    const hash = createHash('sha1').update(`${kind}/${id}`).digest('hex');
    return hash.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/u, '$1-$2-5$3-8$4-$5');
  },
};
