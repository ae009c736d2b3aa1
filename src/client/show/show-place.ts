/**
 * Where a showing was left: its part, where 0 is the title; the step of its film, from 1, where 0 is none;
 * and when it began, in ms since 1970.
 */
export type ShowPlace = { part: number; step: number; beganAt: number };

/** A showing that is older than this is another day's, in ms. */
const oldMs = 6 * 60 * 60 * 1000;

const keyOf = (show: string): string => `koppla-upp:show:${show}`;

/** Reads what localStorage holds; anything unreadable, or of another day, is nothing. */
export function parsePlace(stored: string | null, now: number): ShowPlace | undefined {
  try {
    const { part, step, beganAt } = Object(JSON.parse(stored ?? '{}')) as Record<string, unknown>;
    const isPlace = Number.isInteger(part) && typeof beganAt === 'number' && now - beganAt < oldMs;
    if (!isPlace || now < beganAt) return undefined;
    return { part: Number(part), step: Number.isInteger(step) ? Number(step) : 0, beganAt };
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

/** Keeps the place on the device whenever it is another, or forgets it. */
export function placeKeeper(show: string): (place: ShowPlace | undefined) => void {
  let known: string | undefined = '';
  return (place) => {
    const now =
      place && JSON.stringify({ part: place.part, step: place.step, beganAt: place.beganAt });
    if (now === known) return;
    known = now;
    try {
      if (now) localStorage.setItem(keyOf(show), now);
      else localStorage.removeItem(keyOf(show));
    } catch {
      // Private windows and strict settings refuse; the address still names the part.
    }
  };
}

/** The part that an address names: `#del-3`; 0 is the title. */
export const partInHash = (hash: string): number | undefined => {
  const number = Number(/^#del-(\d+)$/u.exec(hash)?.[1] ?? NaN);
  return Number.isNaN(number) ? undefined : number;
};

/** Writes the part in the address, so that it opens there anew. */
export const tellPart = (part: number): void =>
  history.replaceState(history.state, '', `#del-${part}`);
