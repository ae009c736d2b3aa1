import { filterSound, type Sound } from '../../sound/sound.ts';
import { measureVoicing, voicingMs } from './measure-voicing.ts';

/** A stretch of sound in which somebody speaks; ms from its beginning. */
export type Stretch = { startMs: number; endMs: number };

const windowMs = 10;
/** Speech is at most this much weaker than its own loud moments … */
const belowLoudDb = 34;
/** … and at least this much above the room's own noise. */
const aboveNoiseDb = 7;
/** A voice is louder than this, in dB of full scale: below is silence however quiet the room. */
const leastDb = -60;
/** Shorter sounds alone are clicks; shorter gaps are the closures of p, t and k. */
const clickMs = 30;
const closureMs = 110;
/** So near a tone of the voice a sound without tone belongs to it: s, t and k around a closure. */
const besideVoiceMs = 150;
/** Who says "ja" has a tone for longer than this; a knock, a cough or a hiss has hardly any. */
const leastVoicedMs = 60;
const leastVoicedShare = 0.15;

const shareOf = (sorted: number[], share: number): number =>
  sorted[Math.floor((sorted.length - 1) * share)] ?? leastDb;

/** The level of every 10 ms, in dB of full scale. */
function measureLevels({ samples, sampleRate }: Sound): number[] {
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
 * Where there is a sound that stands out: the limit lies between the voice's loud moments and the
 * noise of the room, so that both a near and a far microphone are understood.
 */
function findLoud(sound: Sound): Stretch[] {
  const levels = measureLevels(sound);
  const sorted = levels.toSorted((a, b) => a - b);
  const loudDb = shareOf(sorted, 0.95);
  const noiseDb = shareOf(sorted, 0.1);
  const wanted = Math.max(loudDb - belowLoudDb, noiseDb + aboveNoiseDb, leastDb);
  const limit = Math.max(Math.min(wanted, loudDb - 6), leastDb);
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

/**
 * Where somebody speaks (voice activity by level and by tone): what stands out from the room and has
 * the tone of a voice in it, with the toneless sounds right beside. Knocks, coughs, hiss and hum are
 * none.
 */
export function findSpeech(sound: Sound): Stretch[] {
  if (sound.samples.length === 0) return [];
  const loud = findLoud(filterSound(sound, 'highpass=f=110', sound.sampleRate));
  const voicing = measureVoicing(sound);
  const isVoice = (stretch: Stretch): boolean => {
    const ms = voicingMs(voicing, stretch);
    return ms >= leastVoicedMs && ms >= leastVoicedShare * (stretch.endMs - stretch.startMs);
  };
  const voiced = loud.filter(isVoice);
  return loud.filter(
    (stretch) =>
      voiced.includes(stretch) ||
      voiced.some(
        ({ startMs, endMs }) =>
          Math.max(startMs - stretch.endMs, stretch.startMs - endMs) <= besideVoiceMs,
      ),
  );
}
