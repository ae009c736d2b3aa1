import type { Film } from '../model/film.ts';
import type { Guide } from '../model/guide.ts';
import type { Phone } from '../model/address.ts';
import type { Pronunciation } from '../model/pronunciation.ts';
import type { Screen } from '../model/screen.ts';
import type { Advice } from '../model/session/advice.ts';
import type { Service } from '../model/service.ts';
import type { Translation } from '../model/translation.ts';
import type { ContentFile } from './read/content-file.ts';
import { type Parsed, readDraft } from './read/read-draft.ts';

/** A whole guide. `translations` are by language code. */
export type ParsedGuide = {
  service: string;
  guide: string;
  page: Guide;
  film: Film;
  translations: Map<string, Translation>;
};

/** The typed content. Services by name, guides by `<service>/<guide>`, screens by `<app>/<screen>`. */
export type Content = {
  services: Map<string, Service>;
  guides: Map<string, ParsedGuide>;
  screens: Map<string, Screen>;
  pronunciation: Pronunciation;
  phones: Phone[];
  /** Advice for whoever helps, by name. */
  advice: Map<string, Advice>;
  /** How many places and events there are. */
  placeCount: number;
  eventCount: number;
};

const takeValues = <T>(parsed: Map<string, Parsed<T>>): Map<string, T> =>
  new Map([...parsed].map(([name, { value }]) => [name, value]));

/**
 * Reads the content by its schemas. What a schema refuses is left out, and so is a guide without
 * page or film; `checkContent` says why. References between files are not looked at here.
 */
export const parseContent = (files: readonly ContentFile[]): Content => {
  const draft = readDraft(files);
  const guides = new Map<string, ParsedGuide>();
  for (const [key, { service, guide, page, film, translations }] of draft.guides) {
    if (!page || !film) continue;
    guides.set(key, {
      service,
      guide,
      page: page.value,
      film: film.value,
      translations: takeValues(translations),
    });
  }
  return {
    services: takeValues(draft.services),
    guides,
    screens: takeValues(draft.screens),
    pronunciation: draft.pronunciation,
    phones: draft.phones?.value ?? [],
    advice: takeValues(draft.advice),
    placeCount: draft.find.places.size,
    eventCount: draft.find.events.size,
  };
};
