import type { Timeline } from '../../film/timeline.ts';
import type { Sound } from './samples.ts';

/** A short slope at both ends of a sentence, so that no cut is heard. */
const slopeMs = 8;

function soften(samples: Float32Array, sampleRate: number): Float32Array {
  const length = Math.min(Math.round((slopeMs * sampleRate) / 1000), samples.length >> 1);
  return samples.map((value, index) => {
    const fromEdge = Math.min(index, samples.length - 1 - index);
    return fromEdge < length ? (value * fromEdge) / length : value;
  });
}

/**
 * Lays every spoken sentence at its place in the timeline; silence between.
 * `speeches` are in the timeline's order. Throws a RangeError when there is not one for each sentence.
 */
export function mixSound(timeline: Timeline, speeches: Sound[]): Sound {
  const sampleRate = speeches[0]?.sampleRate ?? 22_050;
  const samples = new Float32Array(Math.ceil((timeline.durationMs * sampleRate) / 1000));
  if (speeches.length !== timeline.sentences.length) {
    throw new RangeError(
      `${timeline.sentences.length} sentences but ${speeches.length} spoken ones`,
    );
  }
  for (const [index, sentence] of timeline.sentences.entries()) {
    const speech = speeches[index];
    if (!speech) continue;
    const at = Math.round((sentence.startMs * sampleRate) / 1000);
    samples.set(soften(speech.samples, sampleRate).subarray(0, samples.length - at), at);
  }
  return { samples, sampleRate };
}
