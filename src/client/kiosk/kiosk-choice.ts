import { isSiteLanguage, type SiteLanguage } from '../../i18n/languages.ts';

/** What staff have chosen for a screen. */
export type KioskChoice = {
  /** The languages that can be chosen on the screen; it begins in the first. */
  languages: readonly SiteLanguage[];
  /** Services, and single guides of others, by name: `bankid`, `swish/betala`. Empty where all are shown. */
  shown: readonly string[];
  /** Whether films are played, without sound, when nobody is there. */
  hasLoop: boolean;
  /** Those of the shown that are played then, named as `shown`. Empty where all of them are. */
  looped: readonly string[];
  /** Whether the films are kept on the device, for when there is no network. */
  keepsFilms: boolean;
  /** What staff press letter by letter to leave, in `wordLetters`. */
  word: string;
};

/** The letters that the way out is spelled with, as the screen shows them. */
export const wordLetters = [...'abcdefghijklmnopqrstuvwxyzåäö'];

export const shortestWord = 3;
export const longestWord = 12;

/** The word where staff have chosen none. */
export const usualWord = 'personal';

/** A word as it can be pressed on the screen; undefined where it cannot. */
export function cleanWord(written: string): string | undefined {
  const word = written.trim().toLowerCase();
  const isFine =
    word.length >= shortestWord &&
    word.length <= longestWord &&
    [...word].every((letter) => wordLetters.includes(letter));
  return isFine ? word : undefined;
}

/** A double press counts as one all over the site, and so does a letter that is written twice. */
const withoutDoubles = (word: string): string => word.replace(/(.)\1+/gu, '$1');

export const isWord = (pressed: string, { word }: KioskChoice): boolean =>
  withoutDoubles(pressed) === withoutDoubles(word);

const readList = (written: string | null): string[] =>
  (written ?? '').split(',').filter((name) => /^[a-z0-9-]+(?:\/[a-z0-9-]+)?$/u.test(name));

/** Either "ja", for all the films that are shown, or the names of some. */
const readLoop = (written: string): Pick<KioskChoice, 'hasLoop' | 'looped'> => {
  const looped = written === 'ja' ? [] : readList(written);
  return { hasLoop: written === 'ja' || looped.length > 0, looped };
};

/** The choice in an address, or as it is kept; undefined where there is none. */
export function readChoice(written: string): KioskChoice | undefined {
  const given = new URLSearchParams(written);
  const languages = [...new Set(readList(given.get('sprak')))].filter(isSiteLanguage);
  if (languages.length === 0) return undefined;
  return {
    languages,
    shown: readList(given.get('visa')),
    ...readLoop(given.get('slinga') ?? ''),
    keepsFilms: given.get('spara') === 'ja',
    word: cleanWord(given.get('ord') ?? '') ?? usualWord,
  };
}

/** A choice for an address, as `readChoice` reads it: short enough to be written by hand. */
export function writeChoice(choice: KioskChoice): string {
  const { languages, shown, hasLoop, looped, keepsFilms, word } = choice;
  return [
    `sprak=${languages.join(',')}`,
    ...(shown.length > 0 ? [`visa=${shown.join(',')}`] : []),
    ...(hasLoop ? [`slinga=${looped.length > 0 ? looped.join(',') : 'ja'}`] : []),
    ...(keepsFilms ? ['spara=ja'] : []),
    ...(word === usualWord ? [] : [`ord=${encodeURIComponent(word)}`]),
  ].join('&');
}

const isAmong = (names: readonly string[], guide: string): boolean =>
  names.length === 0 || names.includes(guide) || names.includes(guide.split('/')[0] ?? '');

/** Whether a guide, `<service>/<guide>`, is shown on the screen. */
export const isShown = ({ shown }: KioskChoice, guide: string): boolean => isAmong(shown, guide);

/** Whether a guide that is shown plays by itself when nobody is there. */
export const isLooped = ({ looped }: KioskChoice, guide: string): boolean => isAmong(looped, guide);
