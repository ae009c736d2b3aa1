import { readingStorageKey } from './reading-key.ts';
import { parseSettings, readingChoiceNames, type ReadingSettings } from './reading-settings.ts';

/** Settings outlive a blocked localStorage for as long as the page is open. */
export const storeSettings = (settings: ReadingSettings): void => {
  try {
    if (Object.keys(settings).length === 0) localStorage.removeItem(readingStorageKey);
    else localStorage.setItem(readingStorageKey, JSON.stringify(settings));
  } catch {
    // Private windows and strict settings refuse; the choice then holds on this page.
  }
};

export const loadSettings = (): ReadingSettings => {
  try {
    return parseSettings(localStorage.getItem(readingStorageKey));
  } catch {
    return {};
  }
};

/** Puts the choices on `<html>`, where the styles read them. */
export const applySettings = (settings: ReadingSettings): void => {
  const { dataset } = document.documentElement;
  for (const name of readingChoiceNames) {
    const value = settings[name];
    if (value === undefined) delete dataset[name];
    else dataset[name] = value;
  }
};
