import { describe, expect, test } from 'vitest';
import { buildTimeline } from '../../../src/film/build-timeline.ts';
import type { ScriptStep } from '../../../src/film/script.ts';
import type { TimedSentence, Timeline } from '../../../src/film/timeline.ts';
import { timelineSchema } from '../../../src/model/film-record.ts';
import { everyAction, inventedScripts, saySentence } from './sample-script.ts';

const pictureMs = 40;
/** A screen comes forward, or a page is scrolled, in this time. */
const fadeMs = 320;

const sentencesOf = (timeline: Timeline, part: string): TimedSentence[] =>
  timeline.sentences.filter((sentence) => sentence.part === part);

/** When the voice begins to say the label, in ms from the film's start. */
const namedMs = (sentence: TimedSentence, label: string): number => {
  const wordsBefore = sentence.text.split(`"${label}"`)[0]?.split(/\s+/u).filter(Boolean).length;
  return sentence.startMs + (sentence.words[wordsBefore ?? -1]?.startMs ?? NaN);
};

const buildStep = (step: Partial<ScriptStep>, ...say: string[]) => {
  const whole = { id: 'steg', heading: 'Steget', screen: 'prov/start', ...step };
  const spoken = {
    title: [saySentence('Provet.')],
    steps: [say.map((text) => saySentence(text))],
    end: [saySentence('Nu är du klar.')],
  };
  const timeline = buildTimeline([whole], spoken);
  return { step: timeline.steps[0]!, said: sentencesOf(timeline, 'steg'), timeline };
};

describe.each(inventedScripts)('film of chance %i', (_seed, { steps, spoken }) => {
  const timeline = buildTimeline(steps, spoken);

  test('holds whole milliseconds, as the film record stores them', () => {
    expect(timelineSchema.safeParse(timeline).error).toBeUndefined();
  });

  test('parts are back to back, on whole pictures, and nothing is said outside its part', () => {
    const parts = [
      { id: 'title', ...timeline.title },
      ...timeline.steps,
      { id: 'end', ...timeline.end },
    ];
    expect(parts.map(({ startMs }) => startMs)).toEqual([
      0,
      ...parts.slice(0, -1).map(({ endMs }) => endMs),
    ]);
    expect(parts.at(-1)?.endMs).toBe(timeline.durationMs);
    for (const { id, startMs, endMs } of parts) {
      expect(endMs % pictureMs).toBe(0);
      for (const sentence of sentencesOf(timeline, id)) {
        expect(sentence.startMs).toBeGreaterThan(startMs);
        expect(sentence.endMs).toBeLessThan(endMs);
      }
    }
  });

  test('everything that is to be said is said, one sentence at a time, in order', () => {
    const all = [...spoken.title, ...spoken.steps.flat(), ...spoken.end];
    expect(timeline.sentences.map(({ text }) => text)).toEqual(all.map(({ text }) => text));
    for (const [index, sentence] of timeline.sentences.entries()) {
      expect(sentence.endMs - sentence.startMs).toBe(all[index]?.durationMs);
      const next = timeline.sentences[index + 1];
      if (next) expect(next.startMs - sentence.endMs).toBeGreaterThanOrEqual(500);
    }
  });

  test('at least 0.8 s of silence ends each step', () => {
    for (const step of timeline.steps) {
      const last = sentencesOf(timeline, step.id).at(-1)!;
      expect(step.endMs - last.endMs).toBeGreaterThanOrEqual(800);
    }
  });

  test('the hand rests before the voice names the place, and acts when it has been said', () => {
    for (const [index, { action, ...step }] of timeline.steps.entries()) {
      if (!action) continue;
      const said = sentencesOf(timeline, step.id);
      const label = steps[index]?.label;
      const naming = said.find(({ text }) => label && text.includes(`"${label}"`));
      if (naming && label) {
        expect(namedMs(naming, label) - action.arriveMs).toBeGreaterThanOrEqual(300);
      }
      expect(action.actMs).toBeGreaterThan((naming ?? said[0]!).endMs);
      expect(action.arriveMs).toBeLessThan(action.actMs);
      expect(action.doneMs).toBeGreaterThan(action.actMs);
      expect(action.doneMs).toBeLessThanOrEqual(step.endMs);
      // The hand sets out when the picture has come, not while it changes.
      expect(action.arriveMs - 640).toBeGreaterThanOrEqual(step.startMs + fadeMs - pictureMs);
      for (const ms of [action.arriveMs, action.actMs, action.doneMs])
        expect(ms % pictureMs).toBe(0);
    }
  });

  test('a new screen is seen before more is said, and stands a while before the step ends', () => {
    for (const { action, then, ...step } of timeline.steps) {
      if (!then) continue;
      const seenMs = Math.max(then.atMs + fadeMs, action?.doneMs ?? 0);
      expect(then.atMs % pictureMs).toBe(0);
      expect(then.atMs).toBeGreaterThanOrEqual(action?.actMs ?? 0);
      expect(step.endMs - seenMs).toBeGreaterThanOrEqual(1200);
      for (const sentence of sentencesOf(timeline, step.id)) {
        const isBefore = sentence.endMs <= then.atMs;
        expect(isBefore || sentence.startMs >= seenMs).toBe(true);
      }
    }
  });
});

test.each(everyAction)('does what the script says: %j', (action) => {
  const kind = Object.keys(action)[0];
  const step = buildStep({ do: action, then: 'prov/sedan' }, 'Nu gör vi det.').step;
  expect(step.action).toMatchObject({ kind, target: 'knapp' });
  expect(step.action?.text).toBe(kind === 'type' ? '123456' : undefined);
  // A scrolled page moves with the finger; every other screen comes when the action is over.
  expect(step.then).toEqual({
    screen: 'prov/sedan',
    atMs: kind === 'scroll' ? step.action?.actMs : step.action?.doneMs,
  });
});

test('a longer text takes longer to type', () => {
  const lengthOf = (text: string) => {
    const action = buildStep({ do: { type: { into: 'kod', text } } }, 'Skriv koden.').step.action!;
    return action.doneMs - action.actMs;
  };
  expect(lengthOf('12345678')).toBe(2 * lengthOf('1234'));
});

test('acts in the sentence that names the label, not in the first', () => {
  const { step, said } = buildStep(
    { do: { tap: 'knapp' }, label: 'Skriv under' },
    'Läs noga.',
    'Tryck på "Skriv under" längst ner.',
    'Vänta sedan.',
  );
  expect(step.action!.actMs).toBeGreaterThan(said[1]!.endMs);
  expect(step.action!.doneMs).toBeLessThanOrEqual(said[2]!.startMs);
});

test('a label that opens the sentence is not said before the hand is there', () => {
  const { step, said } = buildStep({ do: { tap: 'knapp' }, label: 'Ja' }, '"Ja" trycker du på.');
  expect(said[0]!.startMs - step.action!.arriveMs).toBeGreaterThanOrEqual(300);
});

test('a step where one only looks has no action and no other screen', () => {
  const { step } = buildStep({}, 'Här ser du din journal.');
  expect(step).not.toHaveProperty('action');
  expect(step).not.toHaveProperty('then');
});

test('a new screen without an action comes when all is said', () => {
  const { step, said } = buildStep({ then: 'prov/sedan' }, 'Vänta lite.', 'Nu öppnas appen.');
  expect(step.then!.atMs).toBeGreaterThanOrEqual(said[1]!.endMs);
  expect(step.endMs).toBeGreaterThan(step.then!.atMs + fadeMs);
});
