import { expect, test } from 'vitest';
import { buildTimeline } from '../../../src/film/build-timeline.ts';
import { buildCaptions, standardCaptions } from '../../../src/film/captions.ts';
import { buildSubtitles } from '../../../src/film/subtitles.ts';
import { buildTranscript } from '../../../src/film/transcript.ts';
import { buildChapters } from '../../../src/film/webvtt.ts';
import { writeScript } from '../../../src/film/write-script.ts';
import { filmWordsIn } from '../../../src/studio/film-words.ts';
import { timelineSchema } from '../../../src/model/film-record.ts';
import type { DrawnStep, Film } from '../../../src/model/film.ts';
import { saySentence } from './sample-script.ts';

const step = (id: string, say: string): DrawnStep => ({
  id,
  heading: `Om ${id}`,
  screen: 'a/b',
  say,
});
const film: Film = {
  steps: ['ett', 'två', 'tre', 'fyra'].map((id) => step(id, `Gör ${id} nu.`)),
  goesWrong: [step('koden', 'Skriv koden igen.'), step('passet', 'Vänd på passet. Prova igen.')],
};
const words = filmWordsIn('sv');
const build = (whole: Film) => {
  const script = writeScript('Provet', whole, new Map(), words);
  const speak = (texts: string[]) => texts.map((text) => saySentence(text));
  const { title, steps, end, after } = script.say;
  const spoken = {
    title: speak(title),
    steps: steps.map(speak),
    end: speak(end),
    after: after?.map(speak),
  };
  return { script, timeline: buildTimeline(script.steps, spoken, script.after) };
};
const { script, timeline } = build(film);

test('chapters come after the end of the main film, which they leave as it is', () => {
  const { goesWrong: _, ...main } = film;
  const alone = build(main).timeline;
  expect(alone.after).toBeUndefined();
  expect(timeline.end).toEqual(alone.end);
  expect(timeline.steps).toEqual(alone.steps);
  expect(timeline.after?.map(({ id }) => id)).toEqual(['koden', 'passet']);
  expect(timeline.after?.[0]?.startMs).toBe(timeline.end.endMs);
  expect(timeline.after?.at(-1)?.endMs).toBe(timeline.durationMs);
  expect(timelineSchema.parse(timeline)).toEqual(timeline);
});

test('the first of them begins by saying what is to come', () => {
  expect(script.say.after?.map((texts) => texts[0])).toEqual([words.afterSay, 'Vänd på passet.']);
});

test('they have captions, subtitles, chapters and a place in the transcript', () => {
  const captions = buildCaptions(timeline, standardCaptions).map(({ lines }) => lines.join(' '));
  expect(captions.slice(-4)).toEqual([
    words.afterSay,
    'Skriv koden igen.',
    'Vänd på passet.',
    'Prova igen.',
  ]);
  const chapters = buildChapters(timeline, { title: 'Början', end: 'Slut' });
  expect(chapters.slice(-3).map(({ lines }) => lines[0])).toEqual([
    'Slut',
    'Om koden',
    'Om passet',
  ]);
  expect(
    buildTranscript(timeline)
      .slice(-2)
      .map(({ heading }) => heading),
  ).toEqual(['Om koden', 'Om passet']);
  const { cues, tight } = buildSubtitles(timeline, script.say, standardCaptions);
  expect(tight).toEqual([]);
  expect(cues.at(-1)?.lines).toEqual(['Prova igen.']);
});
