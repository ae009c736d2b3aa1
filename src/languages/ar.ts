import type { SpeechRate, VoiceTraits } from './kinds.ts';

/** `و`, "and", is written together with what follows. */
export const lengthJoint = ' و';

export const voice: VoiceTraits = { voice: 'ar', rate: 110, pitch: 42, range: 46 };

/**
 * Arabic puts into one word what others say with two or three: the same text is read aloud at 138
 * words a minute where Swedish has 199 (Trauzettel-Klosinski and Dietz 2012). As calm as 120–140
 * Swedish words are therefore 83–97.
 */
export const speechRate: SpeechRate = { least: 84, best: 90, most: 96 };

export const endings = ['اتها', 'يات', 'ات', 'ون', 'ين', 'ها', 'هم', 'كم', 'نا', 'ه', 'ي', 'ك'];

/** The article, and the short words that are written together with the next. */
export const wordStart = /^(?:وال|بال|فال|كال|لل|ال|[ولبف])(?=.{3})/u;

export const clauseOpeners = 'ثم أو لكن عندما إذا حتى لأن كي بعدما قبل بعد حيث';

export const phraseOpeners = 'في على إلى من عن مع بدون تحت فوق بين عند';

export const leaners = 'في على إلى من عن مع ثم أو لكن هذا هذه أن إذا عندما قبل بعد لا لم لن';
