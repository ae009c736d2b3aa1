/** The choices of reading comfort; the first of each is what holds when nothing is chosen. */
export const readingChoices = {
  text: ['100', '125', '150', '175', '200'],
  spacing: ['normal', 'airy'],
  theme: ['auto', 'light', 'dark', 'contrast'],
  motion: ['auto', 'less'],
  captionSize: ['normal', 'large', 'largest'],
  captionColour: ['white', 'yellow', 'black'],
  captionGround: ['solid', 'half'],
  spoken: ['off', 'on'],
  keys: ['on', 'off'],
} as const;

export type ReadingChoice = keyof typeof readingChoices;
export type ReadingSettings = Partial<Record<ReadingChoice, string>>;

export const readingChoiceNames = Object.keys(readingChoices) as ReadingChoice[];

/** Keeps what can be chosen and differs from the first choice, so that an old or odd value does no harm. */
export function cleanSettings(given: unknown): ReadingSettings {
  if (typeof given !== 'object' || given === null) return {};
  const values = new Map(Object.entries(given));
  return Object.fromEntries(
    readingChoiceNames.flatMap((name) => {
      const value: unknown = values.get(name);
      const allowed = readingChoices[name].slice(1).some((choice) => choice === value);
      return allowed ? [[name, value]] : [];
    }),
  );
}

/** Reads what localStorage holds; anything unreadable counts as nothing chosen. */
export function parseSettings(stored: string | null): ReadingSettings {
  try {
    return cleanSettings(JSON.parse(stored ?? '{}'));
  } catch {
    return {};
  }
}
