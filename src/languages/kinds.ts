/**
 * A voice of eSpeak NG. `range` is how much its melody moves: the engine's own is 50; a little less
 * is calmer, much less is monotonous.
 */
export type VoiceTraits = { voice: string; rate: number; pitch: number; range: number };

/** Words a minute: what a voice is led to, and the limits with a little to spare. */
export type SpeechRate = { least: number; best: number; most: number };

/** A spelling, and what it is said as. */
export type Respelling = readonly [spelling: RegExp, sound: string];
