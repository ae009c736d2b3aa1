import buttonWords from 'site:words/buttons';
import { hasFallback } from '../i18n/fallback.ts';
import type { SiteLanguage } from '../i18n/languages.ts';

/**
 * What the names of common buttons mean in a language, by the name as it stands on the button. They
 * are written in `content/words`, under `buttons`; what is not translated is not among them.
 */
export const readMeanings = (language: SiteLanguage): ReadonlyMap<string, string> => {
  const meanings: Readonly<Record<string, string>> = buttonWords[language];
  return new Map(
    Object.entries(buttonWords.sv).flatMap(([key, name]) => {
      const meaning = meanings[key];
      return language === 'sv' || meaning === undefined || hasFallback(meaning)
        ? []
        : [[name, meaning] as const];
    }),
  );
};
