import type { Cue } from '../../film/captions.ts';
import type { Sound } from '../sound/sound.ts';
import type { DecodedFilm } from './measure/decode-film.ts';
import { type FilmProblem, inSeconds } from './film-problem.ts';

/** EN 301 549 7.1.2. */
const toleranceMs = 100;
/** Speech is louder than this; the pauses between sentences are digital silence, or nearly. */
const heardLevel = 10 ** (-45 / 20);
const windowMs = 5;
/** Shorter rests are within a sentence. */
const shortestPauseMs = 300;

/** When a voice begins to speak after a pause, in ms. */
export function findOnsets({ samples, sampleRate }: Sound): number[] {
  const size = Math.round((sampleRate * windowMs) / 1000);
  const onsets: number[] = [];
  let silentMs = Infinity;
  for (let at = 0; at < samples.length; at += size) {
    const part = samples.subarray(at, at + size);
    const level = Math.sqrt(part.reduce((sum, value) => sum + value * value, 0) / part.length);
    if (level < heardLevel) {
      silentMs += windowMs;
      continue;
    }
    if (silentMs >= shortestPauseMs) onsets.push((at * 1000) / sampleRate);
    silentMs = 0;
  }
  return onsets;
}

/** Every caption comes with the sound that it stands for. */
export function checkSync(film: DecodedFilm, label: string, cues: Cue[]): FilmProblem[] {
  const onsets = findOnsets(film.sound);
  return cues.flatMap(({ startMs, lines }) => {
    const nearestMs = Math.min(...onsets.map((onsetMs) => Math.abs(onsetMs - startMs)));
    if (nearestMs <= toleranceMs) return [];
    return {
      film: film.name,
      what: `${label}, "${lines.join(' ')}" vid ${inSeconds(startMs)} kommer inte med rösten`,
      measured: Number.isFinite(nearestMs) ? `${Math.round(nearestMs)} ms ifrån` : 'ingen röst',
      bar: 'högst 100 ms',
    };
  });
}
