/**
 * The way into the voice room. In: a guide, a language and sentences. Out: each sentence as sound with
 * the time of every word, whoever speaks: a person's recording, a speech program or the built-in voice.
 */
export { canSpeak, chooseVoice, matchRates, type Voice } from './choose-voice.ts';
export { findSpeech, type Stretch } from './find-speech.ts';
export { placeSentences } from './place-sentences.ts';
export type { Speech } from './speech.ts';
export { expectPlausible, RecordingMismatch } from './split-recording.ts';
