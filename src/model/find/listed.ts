/**
 * A place in the county's list where there are too many for the page, as the list is read by
 * `client/find/place-rows`.
 */
export type ListedPlace = {
  /** The address of its page. */
  url: string;
  name: string;
  /** What it is and how often something happens, in words. */
  kind: string;
  town: string | undefined;
  said: readonly string[];
  example: boolean;
  /** What one may ask of it, as a row on the page carries it: see `placeTraits`. */
  traits: Readonly<Record<string, string | undefined>>;
};
export type PlaceList = { exampleMark: string; places: readonly ListedPlace[] };
