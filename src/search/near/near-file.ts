/**
 * What one may wish of help from a person, as a name: a weekday, `now`, `today`, `week`; `help`, `person`,
 * `open`, `near`; what a place is (`kind:library`), has (`dropin`, `steg`, `slinga`), speaks (`sprak:ar`) and
 * helps with (`tjanst:swish`); where (`kommun:vetlanda`, `ort:Bodafors`).
 */
export type WishName = string;

/** Ways of writing a wish, each a word or some. */
export type Vocabulary = readonly (readonly [name: WishName, written: readonly string[]])[];

/** Degrees in WGS 84. */
export type At = readonly [latitude: number, longitude: number];

export type NearTown = { name: string; municipality: string; at: At };

/** What is shown of something that is found, and what it can be found by besides its name. */
type Listed = {
  id: string;
  name: string;
  /** The wishes that it meets, kommun and locality apart. */
  meets: readonly WishName[];
  isExample: boolean;
  /** The name of an event is in Swedish where the page is not. */
  isSwedish?: boolean | undefined;
};
export type NearPlace = Listed & {
  kind: string;
  municipality: string;
  town?: string | undefined;
  at?: At | undefined;
  /** Its opening hours in words; nothing when nobody knows them. */
  hours?: string | undefined;
};
export type NearEvent = Listed & {
  /** Its place, by id. */
  place: string;
  /** How often it is, in words, and the next times: when each ends, and its day and time in words. */
  often: string;
  times: readonly (readonly [endMs: number, said: string])[];
};
export type NearOrganisation = Listed & { about: string; municipality?: string | undefined };

/** What the browser fetches to find people: `hitta/sok-<language>.json`. */
export type NearFile = {
  vocabulary: Vocabulary;
  municipalities: readonly { id: string; name: string; at: At; places: number }[];
  towns: readonly NearTown[];
  places: readonly NearPlace[];
  events: readonly NearEvent[];
  organisations: readonly NearOrganisation[];
};
