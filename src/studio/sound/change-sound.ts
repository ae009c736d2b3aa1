import { filterSound } from './filter-sound.ts';
import { measureLoudness } from './measure-loudness.ts';
import type { Sound } from './samples.ts';

/** The same sound at another rate. */
export const resampleSound = (sound: Sound, sampleRate: number): Sound =>
  sound.sampleRate === sampleRate
    ? sound
    : filterSound(sound, `aresample=${sampleRate}`, sampleRate);

/** Never louder by more than this: what is nearly silent stays so. */
const mostGainDb = 30;

/**
 * A recording without the room's noise in the pauses, which the film's loudness would lift. What is
 * 22 dB under the voice is taken down gently, by 14 dB; the voice itself is left as it is.
 */
export function quietPauses(recording: Sound): Sound {
  const gainDb = Math.min(-20 - measureLoudness(recording).lufs, mostGainDb);
  const gate = 'agate=threshold=0.008:ratio=3:range=0.2:attack=8:release=300';
  return filterSound(recording, `volume=${gainDb}dB,${gate}`, recording.sampleRate);
}

/** Says the same faster (`pace` above 1) or slower at the same pitch; 0.6–1.6. */
export const changePace = (sound: Sound, pace: number): Sound =>
  Math.abs(pace - 1) < 0.01
    ? sound
    : filterSound(
        sound,
        `atempo=${Math.min(Math.max(pace, 0.6), 1.6).toFixed(3)}`,
        sound.sampleRate,
      );
