/** What a person has chosen in the player, kept on the device for the next film. */
export type PlayerChoices = {
  captions?: 'off' | 'standard' | 'calm';
  /** The language of the text, where it is not the one that is spoken. */
  language?: string;
  rate?: number;
  /** After every step, or never; else after one that was asked for. */
  stops?: boolean | undefined;
  sign?: boolean;
  /** Whether the film in sign language has the main film's place. */
  signLarge?: boolean;
  muted?: boolean;
};

export const playerStorageKey = 'koppla-upp:player';

/** 1 is the speed that the film is made in. */
export const rates = [1, 0.75, 0.6] as const;

/** Reads what localStorage holds; anything unreadable counts as nothing chosen. */
export function parseChoices(stored: string | null): PlayerChoices {
  let given: Record<string, unknown> = {};
  try {
    given = Object(JSON.parse(stored ?? '{}')) as Record<string, unknown>;
  } catch {
    return {};
  }
  const { captions, language, rate, stops, sign, signLarge, muted } = given;
  return {
    ...((captions === 'off' || captions === 'standard' || captions === 'calm') && { captions }),
    ...(typeof language === 'string' && { language }),
    ...(rates.some((known) => known === rate) && { rate: Number(rate) }),
    ...(typeof stops === 'boolean' && { stops }),
    ...(typeof sign === 'boolean' && { sign }),
    ...(typeof signLarge === 'boolean' && { signLarge }),
    ...(typeof muted === 'boolean' && { muted }),
  };
}

/** Choices outlive a blocked localStorage for as long as the page is open. */
let current: PlayerChoices | undefined;

export function readChoices(): PlayerChoices {
  if (current) return current;
  try {
    current = parseChoices(localStorage.getItem(playerStorageKey));
  } catch {
    current = {};
  }
  return current;
}

export function choose(change: PlayerChoices): void {
  current = { ...readChoices(), ...change };
  try {
    localStorage.setItem(playerStorageKey, JSON.stringify(current));
  } catch {
    // Private windows and strict settings refuse; the choice then holds on this page.
  }
}
