import { filterSound, type Sound } from '../../sound/sound.ts';

/** Low enough to be quick, high enough for the tone of any voice. */
const rate = 4000;
const hopMs = 10;
const frameSamples = 160;
/** Voices of men, women and children, in Hz. */
const lowest = 75;
const highest = 400;
/** The same wave again after one turn of the voice: 1 is a tone, noise comes to 0.3. */
const leastLikeness = 0.55;
/** Weaker than this under the loudest moment nothing is told. */
const silentPower = 1e-8;

/** How like a sound is to itself, −1…1, at the best of the turns that a voice can have. */
function likenessAt(samples: Float32Array, from: number): number {
  const mean = (start: number, other: number): number => {
    let sum = 0;
    for (let at = 0; at < frameSamples; at++)
      sum += (samples[start + at] ?? 0) * (samples[other + at] ?? 0);
    return sum / frameSamples;
  };
  const power = mean(from, from);
  if (power < silentPower) return 0;
  let best = 0;
  for (let lag = Math.floor(rate / highest); lag <= Math.ceil(rate / lowest); lag++) {
    const other = mean(from + lag, from + lag);
    best = Math.max(best, mean(from, from + lag) / Math.sqrt(power * Math.max(other, silentPower)));
  }
  return best;
}

/** Whether there is the tone of a voice, for every 10 ms: by normalised autocorrelation. */
export function measureVoicing(sound: Sound): boolean[] {
  const { samples } = filterSound(sound, `highpass=f=90,lowpass=f=900,aresample=${rate}`, rate);
  const hop = (rate * hopMs) / 1000;
  return Array.from(
    { length: Math.ceil(samples.length / hop) },
    (_, index) => likenessAt(samples, Math.max(index * hop - frameSamples / 2, 0)) >= leastLikeness,
  );
}

/** For how long there is a voice's tone within a stretch, in ms. */
export const voicingMs = (
  voicing: readonly boolean[],
  { startMs, endMs }: { startMs: number; endMs: number },
): number =>
  voicing.slice(Math.floor(startMs / hopMs), Math.ceil(endMs / hopMs)).filter(Boolean).length *
  hopMs;
