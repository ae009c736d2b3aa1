import { frameMs, toFrame } from './pace.ts';
import type { TimedSentence, Timeline } from './timeline.ts';

/** A step of recorded footage; `atMs` from the film's start, sentences where they are heard. */
export type FootageStep = {
  id: string;
  heading: string;
  atMs: number;
  sentences: Omit<TimedSentence, 'part'>[];
};

const toNearestFrame = (timeMs: number): number => Math.round(timeMs / frameMs) * frameMs;

/**
 * The timeline of recorded footage: what is before the first step is the beginning, the last step
 * lasts until the film is over. Steps begin on whole pictures, sentences with their sound.
 */
export function buildFootageTimeline(steps: FootageStep[], durationMs: number): Timeline {
  const endMs = toFrame(durationMs);
  const starts = steps.map(({ atMs }) => toNearestFrame(atMs));
  return {
    durationMs: endMs,
    title: { startMs: 0, endMs: starts[0] ?? 0 },
    end: { startMs: endMs, endMs },
    steps: steps.map(({ id, heading }, index) => ({
      id,
      number: index + 1,
      heading,
      startMs: starts[index] ?? 0,
      endMs: starts[index + 1] ?? endMs,
    })),
    sentences: steps.flatMap(({ id, sentences }) =>
      sentences.map((sentence) => ({ part: id, ...sentence })),
    ),
  };
}
