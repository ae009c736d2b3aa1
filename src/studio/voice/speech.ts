import type { SpokenSentence } from '../../film/timeline.ts';
import type { Sound } from '../sound/sound.ts';

/** A spoken sentence with its sound: mono samples, −1…1, silence at both ends trimmed. */
export type Speech = Sound & {
  sentence: SpokenSentence;
  /** Names what the sound was made from: it changes when the sound does. */
  origin?: string;
  /** How much of it is rest between captions within the sentence, in ms: no part of the voice's pace. */
  breathMs?: number;
  /** Said by a person, at the pace of that person. */
  recorded?: boolean;
};

/**
 * Speaks one sentence; `pace` 1 is the voice's own, more is faster. Throws an Error when the voice
 * gives no sound.
 */
export type Narrator = (text: string, pace: number) => Promise<Speech>;
