import findWords from 'site:words/find';
import { type CalendarEntry, writeCalendar } from '../calendar/write-calendar.ts';
import { linkTo } from '../components/site/link-to.ts';
import { readLanguage, type SiteLanguage } from '../i18n/languages.ts';
import { withoutIsolates } from '../i18n/without-isolates.ts';
import { type FoundEvent, type FoundPlace, readFind } from './_read-find.ts';

const locationOf = ({ name, address }: FoundPlace): string =>
  [name, address?.street, address?.town].filter(Boolean).join(', ');

/** An event as calendars have it; what is made up says so where it is read, in the calendar. */
function toEntry(event: FoundEvent, language: SiteLanguage, places: FoundPlace[]): CalendarEntry {
  const { id, place, when, checked, example, translations } = event;
  const words = findWords[language];
  const title = translations[language]?.title ?? event.title;
  const about = translations[language]?.about ?? event.about;
  const site = import.meta.env.SITE as string | undefined;
  const path = linkTo(`hitta/tillfalle/${id}/`, language);
  return {
    id,
    title: withoutIsolates(example ? `${words.example}: ${title}` : title),
    about: withoutIsolates(example ? `${words.exampleLead} ${about}` : about),
    location: locationOf(place),
    position: place.position,
    url: site ? new URL(path, site).href : undefined,
    when,
    checked: checked.day,
    placeName: (other) => places.find((one) => one.id === other)?.name ?? other,
  };
}

/** A file for a calendar, of the events that `isWanted`, in a language of the site. */
export async function answerCalendar(
  name: string,
  code: string | undefined,
  isWanted: (event: FoundEvent) => boolean,
): Promise<Response> {
  const language = readLanguage(code);
  const { events, places, today } = await readFind();
  const wanted = events
    .filter(isWanted)
    .sort((one, other) => one.id.localeCompare(other.id))
    .map((event) => toEntry(event, language, places));
  return new Response(writeCalendar(name, wanted, today), {
    headers: { 'content-type': 'text/calendar; charset=utf-8' },
  });
}
