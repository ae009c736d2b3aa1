import { type Day, toDay } from '../calendar/days.ts';
import type { Event } from '../model/find/event.ts';
import type { Municipality } from '../model/find/municipality.ts';
import type { Organisation } from '../model/find/organisation.ts';
import type { Place } from '../model/find/place.ts';

export type OpenPlace = Place & { id: string };
export type OpenOrganisation = Organisation & { id: string };
export type OpenMunicipality = Municipality & { id: string };
export type OpenEvent = Omit<Event, 'place'> & { id: string; place: OpenPlace };

/** All that is given away, and what the files need to know of the site it comes from. */
export type OpenData = {
  places: readonly OpenPlace[];
  organisations: readonly OpenOrganisation[];
  events: readonly OpenEvent[];
  municipalities: readonly OpenMunicipality[];
  /** The day from which opening hours are reckoned. */
  today: Day;
  /** The address of something on the site; whole where the site knows its own. */
  addressOf(path: string): string;
  /** What a service of the site is called, by its id. */
  serviceName(id: string): string;
  /** An UUID that stays the same as long as the id does. */
  uuidOf(kind: string, id: string): string;
};

/** Whoever takes the data may do as they like with it, and need not say where it comes from. */
export const licence = {
  id: 'CC0-1.0',
  url: 'https://creativecommons.org/publicdomain/zero/1.0/',
};

/** When anything that is given away was last checked; undefined when there is nothing. */
export function lastChange({
  places,
  organisations,
  events,
}: Pick<OpenData, 'places' | 'organisations' | 'events'>): Day | undefined {
  const days = [...places, ...organisations, ...events].map(({ checked }) => toDay(checked.day));
  return days.sort().at(-1);
}

/** The addresses of the pages, and of what can be taken in. */
export const pathOf = {
  place: (id: string): string => `hitta/plats/${id}/`,
  organisation: (id: string): string => `hitta/organisation/${id}/`,
  event: (id: string): string => `hitta/tillfalle/${id}/`,
  calendar: (id: string): string => `hitta/tillfalle/${id}.ics`,
};

export const isWhole = (address: string): boolean => /^https?:\/\//u.test(address);
