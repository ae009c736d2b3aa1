import type { Timeline, TimedSentence } from './timeline.ts';

/** A part of what is said: a step, or one of the cards (then `heading` is absent). */
export type TranscriptPart = { part: string; heading?: string; sentences: TimedSentence[] };

/** What the film says, in order, part by part. */
export function buildTranscript(timeline: Timeline): TranscriptPart[] {
  const said = (part: string) => timeline.sentences.filter((sentence) => sentence.part === part);
  return [
    { part: 'title', sentences: said('title') },
    ...timeline.steps.map((step) => ({
      part: step.id,
      heading: step.heading,
      sentences: said(step.id),
    })),
    { part: 'end', sentences: said('end') },
    ...(timeline.after ?? []).map(({ id, heading }) => ({
      part: id,
      heading,
      sentences: said(id),
    })),
  ].filter(({ sentences }) => sentences.length > 0);
}
