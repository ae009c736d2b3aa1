import { filterSound } from './filter-sound.ts';
import type { Sound } from './samples.ts';

/** A stretch of sound, in ms from its beginning. */
export type Span = { startMs: number; endMs: number };

/** With the room this far under the voice nobody hears it: the voice is left as it is. */
const unheardDb = 45;
/** As much as can be taken from the noise without the voice beginning to sound like water. */
const noiseDownDb = 12;
/**
 * What is between the sentences is taken down by this much more, with slopes that are not heard; a
 * clap by as much as it takes to be so far under the voice.
 */
const pauseDownDb = 20;
const underVoiceDb = 50;
const openMs = 60;
const closeMs = 180;

const toDb = (power: number): number => 10 * Math.log10(Math.max(power, 1e-12));

/** The powers of the 10 ms that lie wholly within the spans, or else wholly between them. */
function listPowers(
  { samples, sampleRate }: Sound,
  spans: readonly Span[],
  within: boolean,
): number[] {
  const size = Math.max(Math.round(sampleRate / 100), 1);
  const powers: number[] = [];
  for (let from = 0; from + size <= samples.length; from += size) {
    const [fromMs, untilMs] = [(from * 1000) / sampleRate, ((from + size) * 1000) / sampleRate];
    const isWithin = spans.some(({ startMs, endMs }) => startMs <= fromMs && untilMs <= endMs);
    const isBetween = spans.every(({ startMs, endMs }) => untilMs <= startMs || endMs <= fromMs);
    if (!(within ? isWithin : isBetween)) continue;
    let power = 0;
    for (let at = from; at < from + size; at++) power += (samples[at] ?? 0) ** 2;
    powers.push(power / size);
  }
  return powers.sort((one, other) => one - other);
}

/** The level of the voice (its mean) and of the room (as it mostly is: a clap is no room), in dB of full scale. */
function levelsOf(sound: Sound, speech: readonly Span[]): { voiceDb: number; roomDb: number } {
  const voice = listPowers(sound, speech, true);
  const room = listPowers(sound, speech, false);
  const mean = voice.reduce((sum, power) => sum + power, 0) / Math.max(voice.length, 1);
  return { voiceDb: toDb(mean), roomDb: toDb(room[room.length >> 1] ?? 0) };
}

/** How open the sound is at a moment, 0–1: wholly where there is a voice, and near it. */
function opennessAt(atMs: number, before: Span | undefined, after: Span | undefined): number {
  const since = atMs - (before?.endMs ?? -Infinity);
  const until = (after?.startMs ?? Infinity) - atMs;
  if (since <= 0 || until <= openMs / 2) return 1;
  return Math.max(1 - (since - openMs) / closeMs, 1 - (until - openMs / 2) / openMs, 0);
}

function duck(
  { samples, sampleRate }: Sound,
  spans: readonly Span[],
  voiceDb: number,
): Float32Array {
  let next = 0;
  const size = Math.max(Math.round(sampleRate / 100), 1);
  const downDb = Array.from({ length: Math.ceil(samples.length / size) }, (_, index) => {
    const part = samples.subarray(index * size, (index + 1) * size);
    const levelDb = toDb(part.reduce((sum, value) => sum + value ** 2, 0) / part.length);
    return Math.max(pauseDownDb, levelDb - (voiceDb - underVoiceDb));
  });
  return samples.map((value, at) => {
    const atMs = (at * 1000) / sampleRate;
    while ((spans[next]?.startMs ?? Infinity) <= atMs) next++;
    const openness = Math.min(opennessAt(atMs, spans[next - 1], spans[next]), 1);
    const ownDb = downDb[Math.floor(at / size)] ?? pauseDownDb;
    return value * 10 ** ((-ownDb * (1 - openness)) / 20);
  });
}

/** How much louder the voice is than the room, in dB. */
export function measureRoom(sound: Sound, speech: readonly Span[]): number {
  const { voiceDb, roomDb } = levelsOf(sound, speech);
  return voiceDb - roomDb;
}

/** The denoiser hears two of its steps, an 80th of a second each, before it answers: that is made good. */
function denoise({ samples, sampleRate }: Sound, floorDb: string): Sound {
  const late = 2 * Math.floor(sampleRate / 80);
  const longer = new Float32Array(samples.length + late);
  longer.set(samples);
  const filter = `afftdn=nr=${noiseDownDb}:nf=${floorDb}`;
  const made = filterSound({ samples: longer, sampleRate }, filter, sampleRate);
  return { samples: made.samples.slice(late), sampleRate };
}

/**
 * A recording without the noise of its room, which the film's loudness would lift with the voice:
 * gently within the sentences (FFT denoising to the room's own level, where it can be heard at all),
 * more between them; a cough or a chair there goes with it. `speech` are the stretches with a voice,
 * in order. A recording without voice stays as it is.
 */
export function quietRoom(recording: Sound, speech: readonly Span[]): Sound {
  if (speech.length === 0) return recording;
  const { voiceDb, roomDb } = levelsOf(recording, speech);
  const floorDb = Math.min(Math.max(roomDb, -80), -20).toFixed(1);
  const calmed = voiceDb - roomDb < unheardDb ? denoise(recording, floorDb) : recording;
  return { samples: duck(calmed, speech, voiceDb), sampleRate: recording.sampleRate };
}
