import { buildTimeline } from '../../../film/build-timeline.ts';
import { buildCaptions, type Cue, standardCaptions } from '../../../film/captions.ts';
import { carryStates } from '../../../film/carry-states.ts';
import { cutPhrases } from '../../../film/cut-phrases.ts';
import type { FilmScript, ScriptStep } from '../../../film/script.ts';
import type { SpokenSentence, TimedStep, Timeline } from '../../../film/timeline.ts';
import { actionTarget, type SceneName } from '../../../model/film.ts';
import type { Pronunciation } from '../../../model/pronunciation.ts';
import type { ScreenState } from '../../../screen/screen-state.ts';
import { estimateSpeech, findPace } from './estimate-speech.ts';
import { listReadings, type Reading } from './list-readings.ts';

/** A drawn screen as the film shows it, with what the hand is about to touch marked. */
export type BoardFrame = { screen: string; state: ScreenState };

/** A sentence: said by a voice already, or its time is an estimate; `fits` where captions hold it. */
export type BoardSentence = { text: string; isSpoken: boolean; fits: boolean };

/** A part of a film as it will be: one of the cards, a step, or a chapter after the end. */
export type BoardPart = {
  kind: 'title' | 'step' | 'end' | 'chapter';
  /** `title`, `end`, or the step's id. */
  id: string;
  number?: number | undefined;
  heading: string;
  startMs: number;
  endMs: number;
  scene?: SceneName | undefined;
  frames: BoardFrame[];
  /** What is done, on what, and when; ms from the film's start. */
  action?: { kind: string; label?: string | undefined; actMs: number } | undefined;
  said: BoardSentence[];
  cues: Cue[];
  readings: Reading[];
};

/** A whole film, before it is made. The main film ends at `mainMs`, what comes after it at `wholeMs`. */
export type Board = { parts: BoardPart[]; mainMs: number; wholeMs: number };

export type BoardInput = {
  script: FilmScript;
  /** The language that is spoken. */
  language: string;
  list: Pronunciation;
  /** A sentence as a voice has said it, if one has. */
  spoken: (text: string) => SpokenSentence | undefined;
};

/** What stands in for a sentence that no captions hold: as much of it as they do, in the same time. */
function shorten(text: string): string {
  const words = text.split(/\s+/u);
  while (words.length > 0 && !cutPhrases(words.join(' '))) words.pop();
  return words.join(' ') || '…';
}

const framesOf = (step: ScriptStep, found: ScreenState = {}): BoardFrame[] => {
  const marked = step.do && actionTarget(step.do);
  const typed = step.do && 'type' in step.do ? step.do.type : found.typed;
  const first = { screen: step.screen, state: { ...found, marked, typed } };
  return step.then && step.then !== step.screen
    ? [first, { screen: step.then, state: {} }]
    : [first];
};

/** Everything that is said, part by part, in the film's order. */
const listSaid = ({ steps, after = [], say }: FilmScript): [id: string, texts: string[]][] => [
  ['title', say.title],
  ...steps.map(({ id }, index): [string, string[]] => [id, say.steps[index] ?? []]),
  ['end', say.end],
  ...after.map(({ id }, index): [string, string[]] => [id, say.after?.[index] ?? []]),
];

/** The whole board: every part with its pictures, its words, its captions and its seconds. */
export function buildBoard({ script, language, list, spoken }: BoardInput): Board {
  const said = listSaid(script);
  const known = said.flatMap(([, texts]) => texts.flatMap((text) => spoken(text) ?? []));
  const pace = findPace(known, language, list);
  const say = (text: string): SpokenSentence => {
    const sentence = spoken(text) ?? estimateSpeech(text, language, list, pace);
    return cutPhrases(text) ? sentence : { ...sentence, text: shorten(text) };
  };
  const sayAll = (texts: string[][] = []) => texts.map((each) => each.map(say));
  const { steps, after = [] } = script;
  const timeline: Timeline = buildTimeline(
    steps,
    {
      title: script.say.title.map(say),
      steps: sayAll(script.say.steps),
      end: script.say.end.map(say),
      after: sayAll(script.say.after),
    },
    after,
  );
  const cues = buildCaptions(timeline, standardCaptions);
  const texts = new Map(said);
  type Span = { startMs: number; endMs: number };
  const partOf = (
    kind: BoardPart['kind'],
    id: string,
    { startMs, endMs }: Span,
    rest: Pick<BoardPart, 'heading' | 'frames' | 'scene' | 'number' | 'action'>,
  ): BoardPart => ({
    ...rest,
    ...{ kind, id, startMs, endMs },
    said: (texts.get(id) ?? []).map((text) => ({
      text,
      isSpoken: spoken(text) !== undefined,
      fits: cutPhrases(text) !== undefined,
    })),
    cues: cues.filter((cue) => cue.startMs >= startMs && cue.startMs < endMs),
    readings: listReadings(texts.get(id) ?? [], language, list),
  });
  const stepsOf = (
    kind: 'step' | 'chapter',
    timed: readonly TimedStep[],
    written: readonly ScriptStep[],
  ): BoardPart[] => {
    const states = carryStates([...written]);
    return written.flatMap((step, index) => {
      const span = timed[index];
      if (!span) return [];
      const { heading, scene, label } = step;
      const action = span.action && { kind: span.action.kind, label, actMs: span.action.actMs };
      const frames = framesOf(step, states[index]);
      return [partOf(kind, step.id, span, { heading, scene, frames, action, number: index + 1 })];
    });
  };
  const first = steps[0] && { screen: steps[0].screen, state: {} };
  const last = steps.at(-1);
  const final = last && { screen: last.then ?? last.screen, state: {} };
  return {
    mainMs: timeline.end.endMs,
    wholeMs: timeline.durationMs,
    parts: [
      partOf('title', 'title', timeline.title, {
        heading: script.title,
        scene: script.opens,
        frames: first && !script.opens ? [first] : [],
      }),
      ...stepsOf('step', timeline.steps, steps),
      partOf('end', 'end', timeline.end, {
        heading: 'Slutet',
        scene: script.closes,
        frames: final && !script.closes ? [final] : [],
      }),
      ...stepsOf('chapter', timeline.after ?? [], after),
    ],
  };
}
