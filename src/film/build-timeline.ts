import { type Action, actionTarget } from '../model/film.ts';
import { layPhrases } from './lay-phrases.ts';
import * as pace from './pace.ts';
import type { ScriptStep, SpokenParts } from './script.ts';
import type {
  SpokenSentence,
  TimedAction,
  TimedSentence,
  TimedStep,
  Timeline,
} from './timeline.ts';

const place = (part: string, sentence: SpokenSentence, startMs: number): TimedSentence => ({
  part,
  text: sentence.text,
  startMs,
  endMs: startMs + sentence.durationMs,
  words: sentence.words,
});

/** Until the next sentence may start: the pause, and time to read the last of its calm captions. */
export const slotMs = (sentence: SpokenSentence): number =>
  Math.max(
    sentence.durationMs + pace.pauseAfterSentenceMs,
    layPhrases(sentence, pace.calmReading).doneMs,
  );

/** When the voice names the target, in ms from the sentence's start; `undefined` if it does not. */
const namedAtMs = (sentence: SpokenSentence, label: string | undefined): number | undefined => {
  const at = label === undefined ? -1 : sentence.text.indexOf(`"${label}"`);
  if (at < 0) return undefined;
  const wordsBefore = sentence.text.slice(0, at).split(/\s+/).filter(Boolean).length;
  return sentence.words[wordsBefore]?.startMs;
};

const actionKind = (action: Action): TimedAction['kind'] =>
  Object.keys(action)[0] as TimedAction['kind'];

const actionMs = (action: Action): number => {
  if ('tap' in action) return pace.tapMs;
  if ('type' in action) return action.type.text.length * pace.typeMsPerCharacter;
  if ('scroll' in action) return pace.scrollMs;
  return 'scan' in action ? pace.scanMs : pace.waitMs;
};

type Placed = { step: TimedStep; sentences: TimedSentence[] };

function placeStep(
  step: ScriptStep,
  number: number,
  spoken: SpokenSentence[],
  startMs: number,
): Placed {
  const sentences: TimedSentence[] = [];
  const actIn = step.do
    ? Math.max(
        0,
        spoken.findIndex((sentence) => namedAtMs(sentence, step.label) !== undefined),
      )
    : -1;
  let action: TimedAction | undefined;
  let then: TimedStep['then'];
  let clockMs = startMs + pace.leadInMs;
  let endMs = clockMs;

  for (const [index, sentence] of spoken.entries()) {
    if (index === actIn && step.do) {
      const nameMs = namedAtMs(sentence, step.label) ?? sentence.durationMs / 2;
      const handThereMs = startMs + pace.transitionMs + pace.handTravelMs;
      clockMs = Math.max(clockMs, Math.ceil(handThereMs + pace.handRestMs - nameMs));
      const arriveMs = pace.toFrame(clockMs + nameMs - pace.handRestMs) - pace.frameMs;
      const actMs = pace.toFrame(clockMs + sentence.durationMs + pace.beforeActMs);
      const doneMs = pace.toFrame(actMs + actionMs(step.do));
      action = {
        kind: actionKind(step.do),
        target: actionTarget(step.do),
        ...('type' in step.do ? { text: step.do.type.text } : {}),
        arriveMs: Math.max(arriveMs, startMs + pace.transitionMs),
        actMs,
        doneMs,
      };
    }
    const timed = place(step.id, sentence, clockMs);
    sentences.push(timed);
    clockMs += slotMs(sentence);
    endMs = Math.max(clockMs, timed.endMs + pace.pauseAfterStepMs);
    if (index === actIn && action) {
      let seenMs = action.doneMs;
      if (step.then) {
        // A scrolled page moves while the finger does; everything else comes when it is done.
        const atMs = action.kind === 'scroll' ? action.actMs : action.doneMs;
        then = { screen: step.then, atMs };
        seenMs = Math.max(seenMs, atMs + pace.transitionMs);
      }
      clockMs = Math.max(clockMs, Math.ceil(seenMs));
      endMs = Math.max(endMs, seenMs + pace.screenHoldMs);
    }
  }
  if (step.then && !then) {
    const atMs = pace.toFrame(clockMs);
    then = { screen: step.then, atMs };
    endMs = Math.max(endMs, atMs + pace.transitionMs + pace.screenHoldMs);
  }
  return {
    step: {
      id: step.id,
      number,
      heading: step.heading,
      startMs,
      endMs: pace.toFrame(endMs),
      screen: step.screen,
      ...(action ? { action } : {}),
      ...(then ? { then } : {}),
    },
    sentences,
  };
}

function placeCard(part: string, spoken: SpokenSentence[], startMs: number): TimedSentence[] {
  let clockMs = startMs + pace.titleLeadInMs;
  return spoken.map((sentence) => {
    const timed = place(part, sentence, clockMs);
    clockMs += slotMs(sentence);
    return timed;
  });
}

const cardEndMs = (sentences: TimedSentence[], spoken: SpokenSentence[], startMs: number) => {
  const last = sentences.at(-1);
  const lastSpoken = spoken.at(-1);
  if (!last || !lastSpoken) return startMs;
  return pace.toFrame(Math.max(last.startMs + slotMs(lastSpoken), last.endMs + pace.endHoldMs));
};

/**
 * Turns a script and the measured length of each spoken sentence into the film's one timeline.
 *
 * Integer ms; steps, actions and screen changes fall on whole pictures. The hand is at its target
 * before the voice names it, rests, and acts when the sentence is over. A following sentence waits
 * until the new screen is seen. Pauses leave room for the calm captions (`pace.ts`).
 */
export function buildTimeline(
  steps: ScriptStep[],
  spoken: SpokenParts,
  after: ScriptStep[] = [],
): Timeline {
  const titleSentences = placeCard('title', spoken.title, 0);
  const title = { startMs: 0, endMs: cardEndMs(titleSentences, spoken.title, 0) };
  const sentences = [...titleSentences];
  let clockMs = title.endMs;
  const placeSteps = (all: ScriptStep[], said: SpokenSentence[][]): TimedStep[] =>
    all.map((step, index) => {
      const placed = placeStep(step, index + 1, said[index] ?? [], clockMs);
      sentences.push(...placed.sentences);
      clockMs = placed.step.endMs;
      return placed.step;
    });
  const timedSteps = placeSteps(steps, spoken.steps);
  const endSentences = placeCard('end', spoken.end, clockMs);
  const end = { startMs: clockMs, endMs: cardEndMs(endSentences, spoken.end, clockMs) };
  sentences.push(...endSentences);
  clockMs = end.endMs;
  const chapters = placeSteps(after, spoken.after ?? []);
  return {
    durationMs: clockMs,
    title,
    end,
    steps: timedSteps,
    ...(chapters.length > 0 && { after: chapters }),
    sentences,
  };
}
