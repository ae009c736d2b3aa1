/**
 * The way into the voice room. In: a guide, a language and sentences. Out: each sentence as sound with
 * the time of every word, whoever speaks: a person's recording, a speech program, a neural voice that has
 * been fetched, or the built-in one.
 */
export { canSpeak, chooseVoice, type Voice } from './choose-voice.ts';
export { findSpeech, type Stretch } from './listen/find-speech.ts';
export { placeSentences } from './listen/place-sentences.ts';
export type { Speech } from './speech.ts';
export { findRecording, type Recorded } from './find-recording.ts';
export { RecordingMismatch } from './listen/recording-mismatch.ts';
export { expectClear, expectPlausible, takeSentence } from './listen/split-recording.ts';
export { matchRates, readRecording } from './read-recording.ts';
export { type FetchOptions } from './neural/fetch-file.ts';
export { fetchedFrom, findVoice, installVoice, removeVoice } from './neural/install-voice.ts';
export { VoiceFault } from './neural/voice-fault.ts';
export { type NeuralVoice, neuralVoices } from './neural/voices.ts';
export { trySentence } from './try-sentence.ts';
