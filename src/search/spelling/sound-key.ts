import { soundsOf } from '../../languages/traits.ts';
import { foldLetters } from './fold-letters.ts';

/** One key for all spellings of a word that sound about alike. */
export const soundKey = (word: string, language: string): string => {
  const sounds = soundsOf(language).reduce(
    (text, [spelling, sound]) => text.replace(spelling, sound),
    word.normalize('NFC'),
  );
  return foldLetters(sounds).replace(/(.)\1+/gu, '$1');
};
