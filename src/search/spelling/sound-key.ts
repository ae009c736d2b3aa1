import { foldLetters } from './fold-letters.ts';

/**
 * How a Swedish word sounds, roughly: the spellings of the sje and tje sounds, soft and hard c, g
 * and k, silent letters, and letters that are written twice. `lösenord` and `lössenord` are one
 * key, and so are `sjuksköterska` and `skjuksjöterska`.
 */
const swedish: readonly [RegExp, string][] = [
  [/å/gu, 'o'],
  // `journal`, as it is said.
  [/^jou/gu, '1u'],
  [/sch|stj|skj|sh|sj|ch(?=[aeiouyäö])/gu, '1'],
  [/sk(?=[eiyäö])/gu, '1'],
  [/ti(?=on)|si(?=on)|ssi(?=on)/gu, '1'],
  [/kj|tj|k(?=[eiyäö][^r]?)/gu, '2'],
  [/[dghl]j/gu, 'j'],
  [/g(?=[eiyäö])/gu, 'j'],
  [/c(?=[eiyäö])/gu, 's'],
  [/z/gu, 's'],
  [/x/gu, 'ks'],
  [/ph/gu, 'f'],
  [/th/gu, 't'],
  [/[cq]/gu, 'k'],
  [/w/gu, 'v'],
  [/dt/gu, 't'],
  [/[äe]/gu, 'e'],
  [/[ijy]/gu, 'i'],
  [/2/gu, 'k'],
];

/** English spelling, only as far as misspelling goes: silent letters and twins. */
const english: readonly [RegExp, string][] = [
  [/ph/gu, 'f'],
  [/ck|[cq]/gu, 'k'],
  [/z/gu, 's'],
  [/w(?=r)|k(?=n)|gh(?=t)/gu, ''],
  [/[iye]+/gu, 'i'],
];

const rules: Record<string, readonly [RegExp, string][]> = { sv: swedish, en: english };

export const soundKey = (word: string, language: string): string => {
  const sounds = (rules[language] ?? []).reduce(
    (text, [spelling, sound]) => text.replace(spelling, sound),
    word.normalize('NFC'),
  );
  return foldLetters(sounds).replace(/(.)\1+/gu, '$1');
};
