/** The key in localStorage of what was saved: by list, which files. */
const storageKey = 'koppla-upp:saved';

export type SavedNotes = Record<string, string[]>;

/**
 * What was saved on this device and what it is kept under, by the address of its list. The files
 * themselves say what is there; the note says what ought to be, so that a browser that has cleared
 * it is found out.
 */
export function readNotes(): SavedNotes {
  try {
    const notes: unknown = JSON.parse(localStorage.getItem(storageKey) ?? '{}');
    return notes !== null && typeof notes === 'object' ? (notes as SavedNotes) : {};
  } catch {
    return {};
  }
}

export function writeNote(list: string, keys: readonly string[] | undefined): void {
  const notes = readNotes();
  if (keys) notes[list] = [...keys];
  else delete notes[list];
  try {
    localStorage.setItem(storageKey, JSON.stringify(notes));
  } catch {
    // Without the note a cleared cache looks like one that was never filled.
  }
}

export function clearNotes(): void {
  try {
    localStorage.removeItem(storageKey);
  } catch {
    // There is none to clear.
  }
}
