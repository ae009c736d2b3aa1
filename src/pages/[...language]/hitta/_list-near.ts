import findWords from 'site:words/find';
import timeWords from 'site:words/times';
import { toDay, weekdayOf } from '../../../calendar/days.ts';
import { describeWeek } from '../../../calendar/open-times.ts';
import { sayHowOften, sayOccasion, sayWeekInLine } from '../../../calendar/say-times.ts';
import type { SiteLanguage } from '../../../i18n/languages.ts';
import { localeOf } from '../../../languages/traits.ts';
import { placeKinds } from '../../../model/find/place.ts';
import { weekdays } from '../../../model/find/weekdays.ts';
import type { At, NearFile, Vocabulary, WishName } from '../../../search/near/near-file.ts';
import {
  type FoundEvent,
  type FoundPlace,
  listHelped,
  listLocalities,
  nameEvent,
  readFind,
  townPosition,
} from '../../_read-find.ts';
import { readServices } from '../../_read-service.ts';

/** So many times of each occasion: an old copy goes on being right for a while. */
const carried = 6;

const toAt = ({ latitude, longitude }: { latitude: number; longitude: number }): At => [
  latitude,
  longitude,
];

/** How the site itself writes what one may wish. */
async function listVocabulary(
  language: SiteLanguage,
  spoken: readonly string[],
): Promise<Vocabulary> {
  const times = timeWords[language].weekdays;
  const names = new Intl.DisplayNames([localeOf(language)], { type: 'language' });
  const services = await readServices(language);
  return [
    ...weekdays.map((day) => [day, [times[day].name, times[day].every, times[day].nth]] as const),
    ...placeKinds
      // On the net is no kind of place to go to.
      .filter((kind) => kind !== 'online')
      .map((kind) => [`kind:${kind}`, [findWords[language].kinds[kind]]] as const),
    ...spoken.map((code) => [`sprak:${code}`, [names.of(code) ?? code]] as const),
    ...services.map(({ id, data }) => [`tjanst:${id}`, [id, data.title]] as const),
  ];
}

const daysOpen = (usual: readonly (readonly unknown[])[]): WishName[] =>
  weekdays.filter((_, at) => (usual[at]?.length ?? 0) > 0);

const speaks = (languages: readonly string[]): WishName[] =>
  languages.map((code) => `sprak:${code}`);
const helps = (services: readonly string[]): WishName[] =>
  services.map((service) => `tjanst:${service}`);
const books = (booking: string | undefined): WishName[] =>
  booking === 'drop-in' || booking === 'both' ? ['dropin'] : [];

function meetsOf(place: FoundPlace, usual: readonly (readonly unknown[])[]): WishName[] {
  const { kind, access, help, services, languages, booking } = place;
  return [
    `kind:${kind}`,
    ...books(booking),
    ...(access.stepFree === 'yes' ? ['steg'] : []),
    ...(access.toilet === 'yes' ? ['toalett'] : []),
    ...(access.hearingLoop === 'yes' ? ['slinga'] : []),
    ...(kind === 'online' ? ['nat'] : []),
    ...help.filter((one) => one === 'printing' || one === 'loan' || one === 'wifi'),
    ...speaks(languages),
    ...helps(services),
    ...daysOpen(usual),
  ];
}

function daysOf({ when }: FoundEvent): WishName[] {
  const days = when.repeat?.days ?? [];
  const own = weekdays[weekdayOf(toDay(when.first)) - 1];
  return days.length > 0 ? [...days] : own === undefined ? [] : [own];
}

/** All that one may find near, in a language's words, from the day of the build. */
export async function listNear(language: SiteLanguage): Promise<NearFile> {
  const { municipalities, places, events, organisations, today } = await readFind();
  const times = timeWords[language];
  const localities = listLocalities(municipalities, places);
  const spoken = [...new Set(places.flatMap(({ languages }) => languages))].sort();
  return {
    vocabulary: await listVocabulary(language, spoken),
    municipalities: municipalities.map(({ id, name, position }) => ({
      id,
      name,
      at: toAt(position),
      places: places.filter(({ municipality }) => municipality === id).length,
    })),
    towns: localities.flatMap(({ id, towns }) =>
      towns.map(({ name, position }) => ({ name, municipality: id, at: toAt(position) })),
    ),
    places: places.map((place) => {
      const { id, name, kind, municipality, address, hours, example } = place;
      const usual = hours === undefined ? undefined : describeWeek(hours, today).usual;
      const position = place.position ?? townPosition(localities, place);
      return {
        ...{ id, name, kind, municipality, town: address?.town, isExample: example },
        at: position && toAt(position),
        meets: meetsOf(place, usual ?? []),
        hours: usual && sayWeekInLine(usual, times, language),
      };
    }),
    events: events
      .filter(({ occasions }) => occasions.length > 0)
      .map((event) => ({
        id: event.id,
        name: nameEvent(event, language).title,
        isSwedish: nameEvent(event, language).isSwedish,
        isExample: event.example,
        meets: [
          ...books(event.booking),
          ...speaks(event.languages),
          ...helps(listHelped(event)),
          ...daysOf(event),
        ],
        place: event.place.id,
        often: sayHowOften(event.when, times, language, today),
        times: event.occasions
          .filter(({ state }) => state !== 'cancelled')
          .slice(0, carried)
          .map((one) => [one.endMs, sayOccasion(one, times, language, today)] as const),
      })),
    organisations: organisations.map(
      ({ id, name, about, municipality, languages, translations, example }) => ({
        ...{ id, name, municipality, isExample: example },
        meets: speaks(languages),
        about: translations[language]?.about ?? about,
      }),
    ),
  };
}
