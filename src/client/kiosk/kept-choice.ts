/** The key in localStorage of what staff have chosen for this screen. Nothing else is kept of it. */
const storageKey = 'koppla-upp:kiosk';

/** The choice as it was kept, for `readChoice`: a screen that is started again begins by itself. */
export function loadChoice(): string {
  try {
    return localStorage.getItem(storageKey) ?? '';
  } catch {
    return '';
  }
}

export function storeChoice(written: string | undefined): void {
  try {
    if (written === undefined) localStorage.removeItem(storageKey);
    else localStorage.setItem(storageKey, written);
  } catch {
    // Where nothing may be stored the address has the choice.
  }
}
