import type { OwnMunicipality } from '../../calendar/near-list.ts';

export const ownMunicipalityKey = 'koppla-upp:kommun';

/** Reads what localStorage holds; anything but a kommun's name and id counts as nothing. */
export function parseOwn(stored: string | null): OwnMunicipality | undefined {
  try {
    const { id, name } = JSON.parse(stored ?? '{}') as Record<string, unknown>;
    if (typeof id !== 'string' || typeof name !== 'string') return undefined;
    return /^[a-z]{2,30}$/u.test(id) && name.length <= 40 ? { id, name } : undefined;
  } catch {
    return undefined;
  }
}

/** The kommun that somebody keeps on this device; undefined when there is none. */
export function readOwn(): OwnMunicipality | undefined {
  try {
    return parseOwn(localStorage.getItem(ownMunicipalityKey));
  } catch {
    return undefined;
  }
}

/** Keeps a kommun on this device, or forgets it. False where nothing may be stored. */
export function keepOwn(own: OwnMunicipality | undefined): boolean {
  try {
    if (own) localStorage.setItem(ownMunicipalityKey, JSON.stringify(own));
    else localStorage.removeItem(ownMunicipalityKey);
    return true;
  } catch {
    return false;
  }
}
