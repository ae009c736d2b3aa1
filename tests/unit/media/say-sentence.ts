import { levelSpeech, resampleSound } from '../../../src/studio/sound/sound.ts';
import { createNarrator, voiceFor } from '../../../src/studio/voice/narrate.ts';

/** What is said in every made-up film, and from when, in ms. */
export const voiceFromMs = 600;
export const sentence = 'Nu är du klar.';

const speak = createNarrator(voiceFor('sv'), []);

/** A sentence in a room that is silent, 48 kHz mono, of a length in ms; the same each time. */
export async function saySentence(lengthMs: number, fromMs = voiceFromMs): Promise<Float32Array> {
  const speech = resampleSound(await speak(sentence, 1), 48_000);
  const samples = new Float32Array(48 * lengthMs);
  samples.set(levelSpeech(speech.samples, 48_000), 48 * fromMs);
  return samples;
}

/** Noise of a room, always the same, as loud as a share of full scale (mean). */
export function makeNoise(length: number, level: number): Float32Array {
  let seed = 5;
  return Float32Array.from({ length }, () => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return (seed / 1_073_741_824 - 1) * level * Math.sqrt(3);
  });
}
