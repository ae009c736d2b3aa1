/** What was written in the box before the page was left, where the browser leads back to it. */
export const readTyped = (): string => {
  const { typed } = (history.state ?? {}) as { typed?: unknown };
  return typeof typed === 'string' ? typed : '';
};

/** Kept with this visit to the page, and nowhere else. */
export const keepTyped = (typed: string): void => {
  try {
    history.replaceState({ ...(history.state as object | null), typed }, '');
  } catch {
    // A page that is a file may have no history of its own.
  }
};
