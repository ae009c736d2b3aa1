/** Scripts that are read from the right. */
const fromRight = new Set(['Adlm', 'Arab', 'Hebr', 'Nkoo', 'Syrc', 'Thaa']);

/** The script that a language is written in, `Latn`, `Arab`, from its code: `sv`, `ar`, `ku-Arab`. */
export const scriptOf = (language: string): string =>
  new Intl.Locale(language).maximize().script ?? 'Latn';

/** What stands between things in a row: Arabic letters have a comma of their own. */
export const commaOf = (language: string): string => (scriptOf(language) === 'Arab' ? '، ' : ', ');

/** Which way a language is read. */
export const directionOf = (language: string): 'ltr' | 'rtl' =>
  fromRight.has(scriptOf(language)) ? 'rtl' : 'ltr';
