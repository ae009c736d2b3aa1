/** When places are open, and when something happens there: see `client/find/time-spans`. */
export type OpenList = {
  /** Midnight in Sweden on the first day. */
  fromMs: number;
  /** How many days the list knows. */
  days: number;
  /** By the place's id: from and to, in minutes from `fromMs`. A place whose hours nobody knows has none. */
  places: Readonly<Record<string, readonly (readonly [from: number, to: number])[]>>;
};
