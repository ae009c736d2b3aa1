import { filterSound, type Sound } from '../../sound/sound.ts';

/** Telephone speech tells words apart: 16 kHz, in looks of 25 ms, one every 10 ms. */
const rate = 16_000;
export const lookMs = 10;
const lookSamples = 400;
const size = 512;
const bands = 26;
const lowestHz = 100;
const highestHz = 7000;
/** Numbers that are kept of each look: how the bands differ, from coarse to fine. */
const kept = 12;

/** A look begins and ends softly (Hamming). */
const slopes = Float64Array.from(
  { length: lookSamples },
  (_, at) => 0.54 - 0.46 * Math.cos((2 * Math.PI * at) / (lookSamples - 1)),
);

const toMel = (hz: number): number => 1127 * Math.log(1 + hz / 700);
const toHz = (mel: number): number => 700 * (Math.exp(mel / 1127) - 1);

const cosines = Float64Array.from({ length: size }, (_, at) => Math.cos((2 * Math.PI * at) / size));
const sines = Float64Array.from({ length: size }, (_, at) => Math.sin((2 * Math.PI * at) / size));

/** The powers of the frequencies in `size` samples (Cooley and Tukey). */
function measurePowers(samples: Float64Array): Float64Array {
  const real = Float64Array.from(samples);
  const imaginary = new Float64Array(size);
  for (let index = 1, other = 0; index < size; index++) {
    let bit = size >> 1;
    for (; other & bit; bit >>= 1) other ^= bit;
    other ^= bit;
    if (index < other) [real[index], real[other]] = [real[other] ?? 0, real[index] ?? 0];
  }
  for (let length = 2; length <= size; length *= 2) {
    const turn = size / length;
    for (let from = 0; from < size; from += length) {
      for (let step = 0; step < length / 2; step++) {
        const [cos, sin] = [cosines[turn * step] ?? 0, -(sines[turn * step] ?? 0)];
        const [here, there] = [from + step, from + step + length / 2];
        const [a, b] = [real[there] ?? 0, imaginary[there] ?? 0];
        const [re, im] = [a * cos - b * sin, a * sin + b * cos];
        real[there] = (real[here] ?? 0) - re;
        imaginary[there] = (imaginary[here] ?? 0) - im;
        real[here] = (real[here] ?? 0) + re;
        imaginary[here] = (imaginary[here] ?? 0) + im;
      }
    }
  }
  return Float64Array.from(
    { length: size / 2 },
    (_, index) => (real[index] ?? 0) ** 2 + (imaginary[index] ?? 0) ** 2,
  );
}

/** For each band of hearing the frequencies in it, and how much each counts. */
const edges = Array.from({ length: bands + 2 }, (_, index) => {
  const [low, high] = [toMel(lowestHz), toMel(highestHz)];
  return (toHz(low + ((high - low) * index) / (bands + 1)) * size) / rate;
});

function measureBands(powers: Float64Array): number[] {
  return Array.from({ length: bands }, (_, band) => {
    const [low = 0, middle = 0, high = 0] = edges.slice(band, band + 3);
    let sum = 0;
    for (let at = Math.ceil(low); at < high; at++) {
      const share = at < middle ? (at - low) / (middle - low) : (high - at) / (high - middle);
      sum += (powers[at] ?? 0) * share;
    }
    return Math.log(sum + 1e-7);
  });
}

/** Each number told as how far it is from its own mean: microphones and voices differ in that alone. */
function centre(looks: Float32Array[]): Float32Array[] {
  const width = looks[0]?.length ?? 0;
  for (let index = 0; index < width; index++) {
    const mean = looks.reduce((sum, look) => sum + (look[index] ?? 0), 0) / looks.length;
    const power = looks.reduce((sum, look) => sum + ((look[index] ?? 0) - mean) ** 2, 0);
    const spread = Math.sqrt(power / looks.length) || 1;
    for (const look of looks) look[index] = ((look[index] ?? 0) - mean) / spread;
  }
  return looks;
}

/**
 * How a sound sounds, every 10 ms, whoever speaks: twelve mel-frequency cepstral coefficients and how
 * loud it is (Davis and Mermelstein, 1980), each told against its own mean.
 */
export function measureTimbre(sound: Sound): Float32Array[] {
  const { samples } = filterSound(sound, `aresample=${rate}`, rate);
  const hop = (rate * lookMs) / 1000;
  const looks = Array.from({ length: Math.ceil(samples.length / hop) }, (_, look) => {
    const from = look * hop - lookSamples / 2;
    const window = new Float64Array(size);
    for (let at = 0; at < lookSamples; at++) {
      const value = (samples[from + at] ?? 0) - 0.97 * (samples[from + at - 1] ?? 0);
      window[at] = value * (slopes[at] ?? 0);
    }
    const levels = measureBands(measurePowers(window));
    const shape = Array.from({ length: kept }, (_, index) =>
      levels.reduce(
        (sum, level, band) =>
          sum + level * Math.cos((Math.PI * (index + 1) * (band + 0.5)) / bands),
        0,
      ),
    );
    return Float32Array.from([...shape, levels.reduce((sum, level) => sum + level, 0)]);
  });
  return centre(looks);
}
