const keyOf = (session: string): string => `koppla-upp:notes:${session}`;

/** What a volunteer writes for themselves stays on the device, under the session's name. */
export function keepOwnNotes(field: HTMLTextAreaElement, session: string): void {
  try {
    field.value = localStorage.getItem(keyOf(session)) ?? '';
  } catch {
    // Where nothing may be stored what is written is there until the page is closed.
  }
  field.addEventListener('input', () => {
    try {
      if (field.value === '') localStorage.removeItem(keyOf(session));
      else localStorage.setItem(keyOf(session), field.value);
    } catch {
      // As above.
    }
  });
}
