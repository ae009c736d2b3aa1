/** Where a showing was left: its part, where 0 is the title, and when it began, in ms since 1970. */
export type ShowPlace = { part: number; beganAt: number };

/** A showing that is older than this is another day's, in ms. */
const oldMs = 6 * 60 * 60 * 1000;

const keyOf = (show: string): string => `koppla-upp:show:${show}`;

/** Reads what localStorage holds; anything unreadable, or of another day, is nothing. */
export function parsePlace(stored: string | null, now: number): ShowPlace | undefined {
  try {
    const { part, beganAt } = Object(JSON.parse(stored ?? '{}')) as Record<string, unknown>;
    const isPlace = Number.isInteger(part) && typeof beganAt === 'number' && now - beganAt < oldMs;
    return isPlace && now >= beganAt ? { part: Number(part), beganAt } : undefined;
  } catch {
    return undefined;
  }
}

export function readPlace(show: string): ShowPlace | undefined {
  try {
    return parsePlace(localStorage.getItem(keyOf(show)), Date.now());
  } catch {
    return undefined;
  }
}

/** Keeps the place on the device, or forgets it. */
export function keepPlace(show: string, place: ShowPlace | undefined): void {
  try {
    if (place) localStorage.setItem(keyOf(show), JSON.stringify(place));
    else localStorage.removeItem(keyOf(show));
  } catch {
    // Private windows and strict settings refuse; the address still names the part.
  }
}

/** The part that an address names: `#del-3`; 0 is the title. */
export const partInHash = (hash: string): number | undefined => {
  const number = Number(/^#del-(\d+)$/u.exec(hash)?.[1] ?? NaN);
  return Number.isNaN(number) ? undefined : number;
};
