import type { Sound } from '../sound/sound.ts';

/** A stretch of sound in which somebody speaks; ms from its beginning. */
export type Stretch = { startMs: number; endMs: number };

const windowMs = 10;
/** Speech is at most this much weaker than its own loud moments … */
const belowLoudDb = 34;
/** … and at least this much above the room's own noise. */
const aboveNoiseDb = 9;
/** A voice is louder than this, in dB of full scale: below is silence however quiet the room. */
const leastDb = -60;
/** Shorter sounds alone are clicks; shorter gaps are the closures of p, t and k. */
const clickMs = 30;
const closureMs = 110;

const shareOf = (sorted: number[], share: number): number =>
  sorted[Math.floor((sorted.length - 1) * share)] ?? leastDb;

/** The level of every 10 ms, in dB of full scale. */
export function measureLevels({ samples, sampleRate }: Sound): number[] {
  const size = (sampleRate * windowMs) / 1000;
  return Array.from({ length: Math.ceil(samples.length / size) }, (_, index) => {
    const from = Math.round(index * size);
    const to = Math.min(Math.round((index + 1) * size), samples.length);
    let power = 0;
    for (let at = from; at < to; at++) power += (samples[at] ?? 0) ** 2;
    return 10 * Math.log10(Math.max(power / Math.max(to - from, 1), 1e-10));
  });
}

/**
 * Where somebody speaks (voice activity by level): the limit lies between the voice's loud moments
 * and the noise of the room, so that both a near and a far microphone are understood.
 */
export function findSpeech(sound: Sound): Stretch[] {
  const levels = measureLevels(sound);
  const sorted = levels.toSorted((a, b) => a - b);
  const loudDb = shareOf(sorted, 0.95);
  const noiseDb = shareOf(sorted, 0.1);
  const wanted = Math.max(loudDb - belowLoudDb, noiseDb + aboveNoiseDb, leastDb);
  const limit = Math.max(Math.min(wanted, loudDb - 12), leastDb);
  const stretches: Stretch[] = [];
  for (const [index, level] of levels.entries()) {
    if (level < limit) continue;
    const last = stretches.at(-1);
    const startMs = index * windowMs;
    if (last && startMs - last.endMs < closureMs) last.endMs = startMs + windowMs;
    else stretches.push({ startMs, endMs: startMs + windowMs });
  }
  return stretches.filter(({ startMs, endMs }) => endMs - startMs > clickMs);
}
