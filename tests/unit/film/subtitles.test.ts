import { describe, expect, test } from 'vitest';
import { buildTimeline } from '../../../src/film/build-timeline.ts';
import { standardCaptions as rules } from '../../../src/film/captions.ts';
import { phrasesOf } from '../../../src/film/lay-phrases.ts';
import { checkCaptions } from '../../../src/film/check-captions.ts';
import { buildSubtitles } from '../../../src/film/subtitles.ts';
import { inventedScripts, saySentence } from './sample-script.ts';

const speak = (texts: string[]) => texts.map((text) => saySentence(text));
const steps = [
  { id: 'tryck', heading: 'Tryck på Boka tid', screen: 'prov/start' },
  { id: 'klar', heading: 'Klart', screen: 'prov/start' },
];
const spoken = {
  title: speak(['Boka en tid i tvättstugan.', 'Vi tar det lugnt, ett steg i taget.']),
  steps: [
    speak(['Tryck på "Boka tid" längst ner.', 'Då ser du vilka tider som är lediga.']),
    speak(['Nu är tiden din.']),
  ],
  end: speak(['Nu är du klar.']),
};
const timeline = buildTimeline(steps, spoken);
const say = {
  title: ['Book a time in the laundry.', 'We take it calmly, one step at a time.'],
  steps: [['Press "Boka tid" at the bottom.', 'Then you see the free times.'], ['It is yours.']],
  end: ['You are done.'],
};
const startsOf = (part: string) =>
  timeline.sentences.filter((sentence) => sentence.part === part).map(({ startMs }) => startMs);

test('where both languages have as many sentences each starts with its own', () => {
  const { cues, tight } = buildSubtitles(timeline, say, rules);
  expect(tight).toEqual([]);
  expect(cues.map(({ startMs }) => startMs)).toEqual(
    timeline.sentences.map(({ startMs }) => startMs),
  );
  expect(cues.map(({ lines }) => lines.join(' '))).toEqual([
    ...say.title,
    ...say.steps.flat(),
    ...say.end,
  ]);
  expect(checkCaptions(cues, rules)).toEqual([]);
});

test('other counts of sentences share the time of their step by length, from its first sound', () => {
  const more = [
    ['Press the button.', 'It says "Boka tid", at the bottom.', 'You see free times.'],
    ['It is yours now.'],
  ];
  const { cues, tight } = buildSubtitles(timeline, { ...say, steps: more }, rules);
  const step = timeline.steps[0]!;
  const within = cues.filter((cue) => cue.startMs >= step.startMs && cue.startMs < step.endMs);
  expect(tight).toEqual([]);
  expect(within).toHaveLength(3);
  expect(within[0]?.startMs).toBe(startsOf('tryck')[0]);
  expect(within.at(-1)!.endMs).toBeLessThanOrEqual(step.endMs);
  const [short, long] = within.map(({ startMs, endMs }) => endMs - startMs);
  expect(long).toBeGreaterThan(short!);
  expect(checkCaptions(cues, rules)).toEqual([]);
});

test('a sentence that two lines do not hold is cut at a phrase', () => {
  const sentence =
    'When you have pressed the button at the bottom, the times that are free come up.';
  const { cues } = buildSubtitles(timeline, { ...say, steps: [[sentence], ['Yours.']] }, rules);
  const step = timeline.steps[0]!;
  const within = cues.filter((cue) => cue.startMs >= step.startMs && cue.startMs < step.endMs);
  expect(within.map(({ lines }) => lines.join(' '))).toEqual([
    'When you have pressed the button at the bottom,',
    'the times that are free come up.',
  ]);
  expect(checkCaptions(cues, rules)).toEqual([]);
});

test('where both have as many captions in a sentence each comes with its own', () => {
  const long = saySentence(
    'När du har tryckt på "Boka tid" längst ner ser du vilka tider som är lediga, och väljer en.',
    90,
  );
  const made = buildTimeline(steps, { ...spoken, steps: [[long], speak(['Nu är tiden din.'])] });
  const text =
    'When you have pressed "Boka tid" you see which times are free, and choose one of them.';
  const { cues } = buildSubtitles(made, { ...say, steps: [[text], ['Yours.']] }, rules);
  const [sentence] = made.sentences.filter(({ part }) => part === 'tryck');
  const starts = phrasesOf(sentence!).map(({ startMs }) => sentence!.startMs + startMs);
  const step = made.steps[0]!;
  const within = cues.filter((cue) => cue.startMs >= step.startMs && cue.startMs < step.endMs);
  expect(starts).toHaveLength(2);
  expect(within.map(({ startMs }) => startMs)).toEqual(starts);
  expect(checkCaptions(cues, rules)).toEqual([]);
});

test('short neighbours share a caption where there is no time for one each', () => {
  const { cues, tight } = buildSubtitles(
    timeline,
    { ...say, end: ['So.', 'Done.', 'Bye.'] },
    rules,
  );
  expect(tight).toEqual([]);
  expect(cues.at(-1)?.lines.join(' ')).toContain('Done.');
  expect(checkCaptions(cues, rules)).toEqual([]);
});

test('a part that is over before its words can be read is named, and the others keep theirs', () => {
  const long = ['It is yours, and nobody else can take it from you now.', 'Go home and rest.'];
  const { cues, tight } = buildSubtitles(timeline, { ...say, steps: [say.steps[0]!, long] }, rules);
  const step = timeline.steps[1]!;
  expect(tight).toHaveLength(1);
  expect(tight[0]).toMatchObject({ part: 'klar', characters: long.join(' ').length });
  expect(tight[0]!.neededMs).toBeGreaterThan(tight[0]!.availableMs);
  expect(tight[0]!.availableMs).toBeLessThan(step.endMs - step.startMs);
  expect(cues).toHaveLength(5);
});

test('a step in which nothing is said has its subtitles from its beginning', () => {
  const silent = {
    ...timeline,
    sentences: timeline.sentences.filter(({ part }) => part !== 'klar'),
  };
  const { cues, tight } = buildSubtitles(silent, say, rules);
  expect(tight).toEqual([]);
  expect(cues.map(({ startMs }) => startMs)).toContain(timeline.steps[1]?.startMs);
  expect(checkCaptions(cues, rules)).toEqual([]);
});

test('a word that no line holds is refused and named', () => {
  const word = 'x'.repeat(40);
  const end = [`${word} ${word}.`];
  expect(() => buildSubtitles(timeline, { ...say, end }, rules)).toThrow(RangeError);
  expect(() => buildSubtitles(timeline, { ...say, end }, rules)).toThrow(word);
});

describe('between films of chance', () => {
  test.each(inventedScripts)('every rule is kept in film %i', (seed, script) => {
    const other = inventedScripts[(seed + 1) % inventedScripts.length]?.[1] ?? script;
    const textsOf = (sentences: { text: string }[]) => sentences.map(({ text }) => text);
    const made = buildTimeline(script.steps, script.spoken);
    const { cues, tight } = buildSubtitles(
      made,
      {
        title: textsOf(other.spoken.title),
        steps: script.steps.map((_, index) => textsOf(other.spoken.steps[index] ?? [])),
        end: textsOf(other.spoken.end),
      },
      rules,
    );
    expect(checkCaptions(cues, rules)).toEqual([]);
    expect(cues.every(({ startMs, endMs }) => Number.isInteger(startMs + endMs))).toBe(true);
    for (const { neededMs, availableMs } of tight) expect(neededMs).toBeGreaterThan(availableMs);
    const starts = made.steps.map(({ startMs }) => startMs);
    expect(cues.every((cue) => !starts.some((ms) => cue.startMs < ms && cue.endMs > ms))).toBe(
      true,
    );
  });
});
