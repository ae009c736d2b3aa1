import type { Sound } from '../../../src/studio/sound/samples.ts';
import { createNarrator, voiceFor } from '../../../src/studio/voice/narrate.ts';

const speak = createNarrator(voiceFor('sv'), []);

/** What a person with a microphone would bring: sentences with pauses, and where each begins. */
export type Reading = { sound: Sound; startsMs: number[]; endsMs: number[] };

/** The room's own noise, always the same: −66 dB. */
function addNoise(samples: Float32Array): void {
  let seed = 1;
  for (const at of samples.keys()) {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    samples[at] = (samples[at] ?? 0) + (seed / 1_073_741_824 - 1) * 0.0009;
  }
}

/** Reads sentences aloud into one recording; `level` 1 is the voice's own loudness. */
export async function readAloud(
  sentences: string[],
  { beforeMs = 700, pauseMs = 550, afterMs = 900, level = 1 } = {},
): Promise<Reading> {
  const speeches = [];
  for (const sentence of sentences) speeches.push(await speak(sentence, 1));
  const sampleRate = speeches[0]?.sampleRate ?? 22_050;
  const startsMs: number[] = [];
  const endsMs: number[] = [];
  let clockMs = beforeMs;
  for (const { sentence } of speeches) {
    startsMs.push(clockMs);
    endsMs.push(clockMs + sentence.durationMs);
    clockMs += sentence.durationMs + pauseMs;
  }
  const lengthMs = clockMs - pauseMs + afterMs;
  const samples = new Float32Array(Math.round((lengthMs * sampleRate) / 1000));
  for (const [index, speech] of speeches.entries()) {
    const at = Math.round(((startsMs[index] ?? 0) * sampleRate) / 1000);
    for (const [offset, value] of speech.samples.entries()) samples[at + offset] = value * level;
  }
  addNoise(samples);
  return { sound: { samples, sampleRate }, startsMs, endsMs };
}
