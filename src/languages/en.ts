import type { Respelling, VoiceTraits } from './kinds.ts';

/** British spelling of days, as in the texts. */
export const locale = 'en-GB';

export const voice: VoiceTraits = { voice: 'en-gb', rate: 118, pitch: 42, range: 46 };

export const endings = 'ations ation ments ment ings ing ers er ies ied es ed s y e'.split(' ');

/** Only as far as misspelling goes: silent letters and twins. */
export const sounds: readonly Respelling[] = [
  [/ph/gu, 'f'],
  [/ck|[cq]/gu, 'k'],
  [/z/gu, 's'],
  [/w(?=r)|k(?=n)|gh(?=t)/gu, ''],
  [/[iye]+/gu, 'i'],
];

export const clauseOpeners = 'and but or which when so that if before after';

export const phraseOpeners = 'on in to with for from at by without';

export const leaners =
  'a an the your my and but or which on in to with for when so that if from at by of';

export const phrasalVerbs = 'press click tap';
export const particle = 'on';
