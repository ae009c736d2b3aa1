import { filterSound } from './filter-sound.ts';
import type { Sound } from './samples.ts';

/** The same sound at another rate. */
export const resampleSound = (sound: Sound, sampleRate: number): Sound =>
  sound.sampleRate === sampleRate
    ? sound
    : filterSound(sound, `aresample=${sampleRate}`, sampleRate);

/** Says the same faster (`pace` above 1) or slower at the same pitch; 0.6–1.6. */
export const changePace = (sound: Sound, pace: number): Sound =>
  Math.abs(pace - 1) < 0.01
    ? sound
    : filterSound(
        sound,
        `atempo=${Math.min(Math.max(pace, 0.6), 1.6).toFixed(3)}`,
        sound.sampleRate,
      );
