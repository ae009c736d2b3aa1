import type { Pattern } from '../i18n/pattern.ts';
import type { OpenList } from '../model/find/open.ts';

/** What happens, as pages that are about something else ask for it: see `client/find/show-near`. */
export type NearEvent = {
  /** The address of its page. */
  url: string;
  title: string;
  /** The title is in Swedish on a page that is not. */
  isSwedish?: boolean;
  place: string;
  municipality: string;
  /** The services that one is helped with, by name. */
  services: readonly string[];
  example: boolean;
  /** The next times, in their order: when each ends, and its day and time in words. */
  times: readonly (readonly [endMs: number, said: string])[];
};

/** The words that are shown with them, in the page's language. */
export type NearWords = {
  inMunicipality: Pattern<'name'>;
  noneInMunicipality: Pattern<'name'>;
  inCounty: string;
  exampleMark: string;
  examples: string;
  exampleLead: string;
};
export type NearList = {
  words: NearWords;
  events: readonly NearEvent[];
  open: OpenList;
};

/** A kommun that somebody has said is theirs. */
export type OwnMunicipality = { id: string; name: string };
