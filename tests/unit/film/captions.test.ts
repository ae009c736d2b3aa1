import { describe, expect, test } from 'vitest';
import { buildTimeline } from '../../../src/film/build-timeline.ts';
import {
  buildCaptions,
  calmCaptions,
  type Cue,
  standardCaptions,
} from '../../../src/film/captions.ts';
import { checkCaptions } from '../../../src/film/check-captions.ts';
import { phrasesOf } from '../../../src/film/lay-phrases.ts';
import { inventedScripts, saySentence } from './sample-script.ts';

const tracks = { standard: standardCaptions, calm: calmCaptions };

test('the tracks keep to the bar', () => {
  expect(standardCaptions).toMatchObject({
    lineCharacters: 37,
    lines: 2,
    charactersPerSecond: 14,
    shortestMs: 1500,
    longestMs: 7000,
    gapMs: 80,
  });
  expect(calmCaptions).toMatchObject({
    lineCharacters: 32,
    lines: 2,
    charactersPerSecond: 10,
    shortestMs: 2000,
    gapMs: 80,
  });
});

describe.each(Object.entries(tracks))('the %s track', (_name, rules) => {
  test.each(inventedScripts)('keeps every rule in film of chance %i', (_seed, script) => {
    const timeline = buildTimeline(script.steps, script.spoken);
    const cues = buildCaptions(timeline, rules);
    expect(checkCaptions(cues, rules)).toEqual([]);
    // EN 301 549 7.1.2: the text comes with its sound; and it does not go before the voice is done.
    let at = 0;
    for (const sentence of timeline.sentences) {
      const heard = phrasesOf(sentence);
      const shown = cues.slice(at, at + heard.length);
      expect(shown[0]?.startMs).toBe(sentence.startMs);
      expect(shown.map(({ lines }) => lines.join(' ')).join(' ')).toBe(sentence.text);
      for (const [index, { startMs }] of shown.entries())
        expect(startMs).toBeGreaterThanOrEqual(sentence.startMs + heard[index]!.startMs);
      expect(shown.at(-1)?.endMs).toBeGreaterThanOrEqual(sentence.endMs);
      at += heard.length;
    }
    expect(cues).toHaveLength(at);
    expect(cues.length).toBeGreaterThan(timeline.sentences.length);
    for (const { endMs } of cues) {
      expect(endMs).toBeLessThanOrEqual(timeline.durationMs);
      expect(Number.isInteger(endMs)).toBe(true);
    }
  });
});

const long =
  'När du har tryckt på "Boka tid" längst ner ser du vilka tider som är lediga, och kan välja en.';

test('a sentence of several captions is cut at a phrase, and each comes with its first word', () => {
  // As slow as the calm captions are read: then nothing has to wait.
  const timeline = buildTimeline([], { title: [saySentence(long, 110)], steps: [], end: [] });
  const [sentence] = timeline.sentences;
  for (const rules of [standardCaptions, calmCaptions]) {
    const cues = buildCaptions(timeline, rules);
    expect(cues.map(({ lines }) => lines.join(' '))).toEqual([
      'När du har tryckt på "Boka tid" längst ner ser du vilka tider',
      'som är lediga, och kan välja en.',
    ]);
    const som = sentence!.words.findIndex(({ text }) => text === 'som');
    expect(cues[1]?.startMs).toBe(sentence!.startMs + sentence!.words[som]!.startMs);
    expect(checkCaptions(cues, rules)).toEqual([]);
  }
});

test('where a voice is too fast for it a caption waits until the one before has been read', () => {
  const timeline = buildTimeline([], { title: [saySentence(long, 60)], steps: [], end: [] });
  const [first, second] = buildCaptions(timeline, calmCaptions);
  expect(second!.startMs - first!.startMs).toBe(6100 + 80);
  expect(checkCaptions([first!, second!], calmCaptions)).toEqual([]);
  expect(timeline.durationMs).toBeGreaterThanOrEqual(second!.endMs);
});

test('a caption stays a little after the voice, and gives way to the next two pictures before it', () => {
  const timeline = buildTimeline([], {
    title: [saySentence('Välkommen hit.', 200), saySentence('Vi tar det lugnt.', 200)],
    steps: [],
    end: [],
  });
  const [first, second] = timeline.sentences;
  const close = { ...second!, startMs: first!.endMs + 200 };
  const cues = buildCaptions({ ...timeline, sentences: [first!, close] }, standardCaptions);
  expect(cues[0]?.endMs).toBe(close.startMs - 80);
  expect(cues[1]?.endMs).toBe(second!.endMs + 400);
});

test('a sentence that cannot be cut into captions is refused and named', () => {
  const whole = `Tryck på "${'Jag vill börja om från början '.repeat(3)}" nu.`;
  const film = () => buildTimeline([], { title: [saySentence(whole)], steps: [], end: [] });
  expect(film).toThrow(RangeError);
  expect(film).toThrow(whole);
});

const sound: Cue = { startMs: 1000, endMs: 3000, lines: ['Tryck på "Börja".'] };
const next: Cue = { ...sound, startMs: 3080, endMs: 5080 };

test('captions at the very limits are let through', () => {
  const line = 'x'.repeat(37);
  const full = [line, 'x'.repeat(37 - 7)];
  const limits: Cue[] = [
    sound,
    next,
    { startMs: 6000, endMs: 7500, lines: ['x'.repeat(21)] },
    { startMs: 8000, endMs: 15000, lines: full },
  ];
  expect(checkCaptions(limits, standardCaptions)).toEqual([]);
});

test.each<[string, Cue[], string]>([
  ['three lines', [{ ...sound, lines: ['a', 'b', 'c'] }], 'fler än 2 rader'],
  [
    'a line of 38',
    [{ ...sound, endMs: 8000, lines: ['x'.repeat(38)] }],
    'har en rad över 37 tecken',
  ],
  ['an empty line', [{ ...sound, lines: ['Börja', ' '] }], 'har en tom rad'],
  ['too fast', [{ ...sound, lines: ['x'.repeat(29)] }], 'går för fort: 14.5 tecken i sekunden'],
  ['too short', [{ ...sound, endMs: 2499 }], 'visas för kort tid: 1499 ms'],
  ['too long', [{ ...sound, endMs: 8001 }], 'visas för länge: 7001 ms'],
  ['no gap', [sound, { ...next, startMs: 3079 }], 'kommer för tätt på nästa text'],
  ['one over the other', [sound, { ...next, startMs: 2000 }], 'kommer för tätt på nästa text'],
])('reports %s, and that alone', (_fault, cues, message) => {
  const problems = checkCaptions([{ ...sound, startMs: -3000, endMs: -1000 }, ...cues], {
    ...standardCaptions,
  });
  expect(problems).toHaveLength(1);
  expect(problems[0]?.cue).toBe(2);
  expect(problems[0]?.message).toContain(message);
});
