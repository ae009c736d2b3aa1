/**
 * The way into the sound room. In: spoken sentences, or the path of a recording or a film. Out: mono
 * samples, mixed along a timeline, at the loudness that films have, and what can be measured in them.
 */
export { changePace, resampleSound } from './change-sound.ts';
export { decodeSound } from './decode-sound.ts';
export { openMedia, type PictureTrack } from './decode-tracks.ts';
export { filterSound, soundFrame, soundRate } from './filter-sound.ts';
export { inspectMedia, type Media, MediaFault } from './inspect-media.ts';
export { levelSpeech } from './level-speech.ts';
export { masterSound } from './master-sound.ts';
export { measureLoudness } from './measure-loudness.ts';
export { mixSound } from './mix-sound.ts';
export { measureRoom, quietRoom } from './quiet-room.ts';
export type { Sound } from './samples.ts';
export { isPlausible, readWavHead } from './read-wav-head.ts';
export { writeWav } from './write-wav.ts';
export { type Mark, readMarks, writeMarkedWav } from './wav-marks.ts';
