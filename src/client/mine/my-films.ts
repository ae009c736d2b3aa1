/** What this device remembers of a guide's film. Times in ms; `lastAt` is a point in time. */
export type MyFilm = {
  /** Where the film was left, in ms from its start. */
  atMs?: number;
  /** Seen to its end. */
  done?: boolean;
  saved?: boolean;
  lastAt?: number;
};

/** By `<service>/<guide>`. */
export type MyFilms = Record<string, MyFilm>;

export const mineStorageKey = 'koppla-upp:mine';

const isCount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value) && value >= 0;

const cleanFilm = (given: unknown): MyFilm => {
  const { atMs, done, saved, lastAt } = (given ?? {}) as Record<string, unknown>;
  return {
    ...(isCount(atMs) && { atMs }),
    ...(done === true && { done }),
    ...(saved === true && { saved }),
    ...(isCount(lastAt) && { lastAt }),
  };
};

/** Reads what localStorage holds; anything unreadable counts as nothing. */
export function parseMine(stored: string | null): MyFilms {
  try {
    const given: unknown = JSON.parse(stored ?? '{}');
    if (typeof given !== 'object' || given === null) return {};
    const films = Object.entries(given).map(([guide, film]) => [guide, cleanFilm(film)] as const);
    return Object.fromEntries(films.filter(([, film]) => Object.keys(film).length > 0));
  } catch {
    return {};
  }
}

export function readMine(): MyFilms {
  try {
    return parseMine(localStorage.getItem(mineStorageKey));
  } catch {
    return {};
  }
}

/** Changes what is remembered of a guide; without a change it is forgotten. */
export function updateMine(guide: string, change: MyFilm | undefined): void {
  const { [guide]: before, ...others } = readMine();
  const films = change ? { ...others, [guide]: { ...before, ...change } } : others;
  try {
    localStorage.setItem(mineStorageKey, JSON.stringify(films));
  } catch {
    // Where nothing may be stored nothing is remembered.
  }
}

export function clearMine(): void {
  try {
    localStorage.removeItem(mineStorageKey);
  } catch {
    // Then there is nothing to forget.
  }
}
