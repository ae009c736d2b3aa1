import type { Sound } from '../../../src/studio/sound/samples.ts';

export const sampleRate = 22_050;

/**
 * Something like a voice: a tone of 220 Hz with overtones in bursts of 300 ms, with pauses between.
 * `peak` is the largest sample.
 */
export function hum(durationMs: number, peak: number): Sound {
  const samples = new Float32Array(Math.round((durationMs * sampleRate) / 1000));
  for (const at of samples.keys()) {
    const seconds = at / sampleRate;
    if (seconds % 0.5 > 0.3) continue;
    const tone = [1, 2, 5, 9].reduce(
      (sum, part) => sum + Math.sin(2 * Math.PI * 220 * part * seconds) / part,
      0,
    );
    samples[at] = (tone * peak) / 1.6;
  }
  return { samples, sampleRate };
}
