/** Speech is set to this level, in dB of full scale, where it sounds. */
const wantedDb = -22;
/** What is this much weaker than the loudest moment is a pause, not speech. */
const pauseDb = 30;
const windowMs = 20;
const highest = 0.97;

/** The mean level of what sounds, in dB of full scale: pauses within do not count. */
export function measureLevel(samples: Float32Array, sampleRate: number): number {
  const size = Math.max(Math.round((windowMs * sampleRate) / 1000), 1);
  const powers: number[] = [];
  for (let at = 0; at < samples.length; at += size) {
    let power = 0;
    const end = Math.min(at + size, samples.length);
    for (let index = at; index < end; index++) power += (samples[index] ?? 0) ** 2;
    powers.push(power / (end - at));
  }
  const least = Math.max(...powers, 0) * 10 ** (-pauseDb / 10);
  const heard = powers.filter((power) => power >= least && power > 0);
  const mean = heard.reduce((sum, power) => sum + power, 0) / Math.max(heard.length, 1);
  return 10 * Math.log10(Math.max(mean, 1e-9));
}

/**
 * Sets speech to one level, so that no sentence or recording is louder than the next. The film's
 * own loudness is set afterwards, on the whole.
 */
export function levelSpeech(samples: Float32Array, sampleRate: number): Float32Array {
  const gain = 10 ** ((wantedDb - measureLevel(samples, sampleRate)) / 20);
  let peak = 0;
  for (const value of samples) peak = Math.max(peak, Math.abs(value));
  const safe = Math.min(gain, highest / Math.max(peak, 1e-6));
  return samples.map((value) => value * safe);
}
