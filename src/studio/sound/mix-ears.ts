/** Together they are this share of the louder ear alone, or they put each other out. */
const leastShare = 0.35;

/**
 * Two channels, sample by sample in turn, as one: their mean. Where the one is the other turned
 * upside down (a microphone connected the wrong way) the mean is silence: then the louder alone.
 */
export function mixEars(samples: Float32Array): Float32Array {
  const length = samples.length >> 1;
  const powers = [0, 0, 0];
  const mean = new Float32Array(length);
  for (let at = 0; at < length; at++) {
    const [left, right] = [samples[at * 2] ?? 0, samples[at * 2 + 1] ?? 0];
    mean[at] = (left + right) / 2;
    powers[0] = (powers[0] ?? 0) + left ** 2;
    powers[1] = (powers[1] ?? 0) + right ** 2;
    powers[2] = (powers[2] ?? 0) + (mean[at] ?? 0) ** 2;
  }
  const [left = 0, right = 0, both = 0] = powers.map(Math.sqrt);
  if (both >= leastShare * Math.max(left, right)) return mean;
  const ear = left >= right ? 0 : 1;
  return Float32Array.from({ length }, (_, at) => samples[at * 2 + ear] ?? 0);
}
