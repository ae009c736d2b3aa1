import { expect, test } from 'vitest';
import { buildTimeline } from '../../../src/film/build-timeline.ts';
import { buildTranscript } from '../../../src/film/transcript.ts';
import { inventScript, saySentence } from './sample-script.ts';

test('the transcript is everything that is said, part by part, under the headings of the steps', () => {
  const { steps, spoken } = inventScript(2);
  const timeline = buildTimeline(steps, spoken);
  const transcript = buildTranscript(timeline);
  expect(transcript.map(({ part, heading }) => [part, heading])).toEqual([
    ['title', undefined],
    ...steps.map(({ id, heading }) => [id, heading]),
    ['end', undefined],
  ]);
  expect(transcript.flatMap(({ sentences }) => sentences)).toEqual(timeline.sentences);
});

test('a card where nothing is said is left out', () => {
  const timeline = buildTimeline([], { title: [saySentence('Provet.')], steps: [], end: [] });
  expect(buildTranscript(timeline).map(({ part }) => part)).toEqual(['title']);
});
