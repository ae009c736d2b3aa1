/** The key in localStorage of the choices; `applySettingsScript` reads it before the page is painted. */
export const readingStorageKey = 'koppla-upp:reading';
