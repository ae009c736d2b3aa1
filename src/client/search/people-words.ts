import type { Words } from 'site:words';
import type { DistanceWords } from '../find/say-distance.ts';

/** The words that those who help are told with, in the page's language. */
export type PeopleWords = Words['search']['people'] & {
  kinds: Words['find']['kinds'];
  inMunicipality: Words['find']['inMunicipality'];
  /** Where one is helped with a service, and the way to all such places. */
  with: Words['find']['near']['title'];
  allWith: Words['find']['near']['all'];
  /** The way to the list of all places. */
  link: string;
  next: string;
  noHours: string;
  exampleMark: string;
  distance: DistanceWords;
  /** What may be chosen in the finder, by its name there and its value: `nar`, `thursday`. */
  choices: Record<string, Record<string, string>>;
  weekdays: Record<string, string>;
  /** Between choices in a row. */
  comma: string;
};
