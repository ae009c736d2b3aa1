import { carryStates } from '../../film/carry-states.ts';
import { frameMs } from '../../film/pace.ts';
import type { TimedAction, TimedSentence, TimedStep } from '../../film/timeline.ts';
import type { SceneName } from '../../model/film.ts';
import type { Screen } from '../../model/screen.ts';
import type { ScreenState } from '../../screen/screen-state.ts';
import type { FilmPlan, Gesture, Scene } from './film-plan.ts';
import { createShots, type PlanInput } from './plan-shots.ts';
import { renderCardPanel, renderStepPanel } from './stage.ts';

/** A text comes forward in at most so many pictures; each is one photograph. */
const mostStrokes = 7;

/** When the screen answers to what the hand does, in ms from the beginning of the press. */
const pressedAfterMs = 80;
const scannedAfterMs = 600;

/** What points: the hand on what is touched, the arrow on a computer. */
const pointerOf = ({ kind }: TimedAction, { device }: Screen): Gesture['pointer'] => {
  if (kind === 'scan' || kind === 'wait') return 'none';
  return device === 'computer' ? 'arrow' : 'hand';
};

/** A device is seen so long before the hand is there. */
const deviceBeforeMs = 1600;
/** A place that is seen shorter than this is not shown at all. */
const leastSceneMs = 1200;

/**
 * When a step that begins with a place goes on to its device: with the sentence in which it is used,
 * at the latest a while before the hand is there; at its end if it has no use for one.
 */
function showsDeviceMs(
  { startMs, endMs, action, then }: TimedStep,
  sentences: TimedSentence[],
): number {
  const usedMs = action ? action.arriveMs : then ? then.atMs : undefined;
  if (usedMs === undefined) return endMs;
  const leastMs = startMs + leastSceneMs;
  const said = sentences.findLast((sentence) => sentence.startMs <= usedMs)?.startMs ?? 0;
  const latestMs = usedMs - deviceBeforeMs;
  const atMs = said > leastMs ? Math.min(said, latestMs) : latestMs;
  return atMs >= leastMs ? Math.floor(atMs / frameMs) * frameMs : startMs;
}

/** Makes the scenes and gestures of a film. Throws a RangeError for a screen that does not exist. */
export function planFilm(input: PlanInput): FilmPlan {
  const { shape, script, timeline, words, language = 'sv' } = input;
  const { screenOf, windowOf, panelShot, deviceShot, sceneShot } = createShots(input);

  const scenes: Scene[] = [];
  const gestures: Gesture[] = [];
  let shown: { screen: string; state: ScreenState; scene?: SceneName | undefined } | undefined;
  const show = (
    fromMs: number,
    name: string,
    panelHtml: string,
    state: ScreenState = {},
    how: Scene['how'] = 'cut',
    scene?: SceneName,
  ) =>
    scenes.push({
      fromMs,
      how,
      place: scene ?? name,
      window: windowOf(name),
      panel: panelShot(name, panelHtml),
      device: scene ? sceneShot(name, scene) : deviceShot(name, state),
    });
  /** Another screen of the same device slides in; another device is simply there. */
  const howTo = (name: string): Scene['how'] => {
    const before = shown?.screen;
    if (before === undefined || before === name || shown?.scene) return 'cut';
    return screenOf(before).device === screenOf(name).device ? 'slide' : 'cut';
  };

  const playStep = (
    step: TimedStep,
    panelHtml: string,
    found: ScreenState = {},
    scene?: SceneName,
  ) => {
    let state = found;
    const screen = step.screen ?? '';
    const { action, then } = step;
    const deviceMs = scene === undefined ? step.startMs : showsDeviceMs(step, timeline.sentences);
    if (deviceMs > step.startMs) show(step.startMs, screen, panelHtml, state, 'cut', scene);
    if (deviceMs < step.endMs) {
      const how = deviceMs > step.startMs ? 'cut' : howTo(screen);
      show(deviceMs, screen, panelHtml, state, how);
    }
    shown = { screen, state };
    const change = (atMs: number) => show(atMs, screen, panelHtml, state);
    if (action) {
      const { kind, target, arriveMs, actMs, doneMs } = action;
      gestures.push({
        kind,
        pointer: pointerOf(action, screenOf(screen)),
        target,
        device: deviceShot(kind === 'scroll' && then ? then.screen : screen, state),
        fromMs: step.startMs,
        arriveMs,
        actMs,
        doneMs,
      });
      if (kind === 'tap') {
        show(actMs + pressedAfterMs, screen, panelHtml, { ...state, pressed: target });
        state = { ...state, done: target };
        if (!then) change(doneMs);
      }
      if (kind === 'type') {
        const letters = [...(action.text ?? '')];
        const strokes = Math.min(letters.length, mostStrokes);
        for (let stroke = 1; stroke <= strokes; stroke++) {
          const text = letters.slice(0, Math.round((letters.length * stroke) / strokes)).join('');
          state = { ...state, typed: { into: target, text } };
          change(toPicture(actMs + (stroke / strokes) * (doneMs - actMs)));
        }
      }
      if (kind === 'scan' || kind === 'wait') {
        state = { ...state, done: target };
        const atMs = kind === 'scan' ? actMs + scannedAfterMs : doneMs;
        if (!then || atMs < then.atMs) change(toPicture(atMs));
      }
    }
    shown = { screen, state };
    if (!then) return;
    const how = action?.kind === 'scroll' ? 'scroll' : howTo(then.screen);
    show(then.atMs, then.screen, panelHtml, {}, how);
    shown = { screen: then.screen, state: {} };
  };

  const firstScreen = script.steps[0]?.screen ?? '';
  // Above an upright device there is room for the title alone.
  const under = shape.shape === 'tall' ? '' : input.siteName;
  const titlePanel = renderCardPanel(input.pictogram, script.title, under, language);
  show(0, firstScreen, titlePanel, {}, 'cut', script.opens);
  shown = { screen: firstScreen, state: {}, scene: script.opens };
  const states = carryStates(script.steps);
  for (const [index, step] of timeline.steps.entries()) {
    const panel = renderStepPanel(step.number, timeline.steps.length, step.heading, language);
    playStep(step, panel, states[index], script.steps[index]?.scene);
  }
  const end = renderCardPanel('check', words.endHeading, words.endText, language);
  show(timeline.end.startMs, shown.screen, end, shown.state, 'cut', script.closes);
  shown = { ...shown, scene: script.closes };
  const chapters = timeline.after ?? [];
  const statesAfter = carryStates(script.after ?? []);
  for (const [index, step] of chapters.entries()) {
    const sign = shape.shape === 'tall' ? '' : words.afterText;
    const panel = renderCardPanel('question', step.heading, sign, language);
    playStep(step, panel, statesAfter[index], script.after?.[index]?.scene);
  }
  return {
    shape,
    durationMs: timeline.durationMs,
    keyframesMs: [
      0,
      ...timeline.steps.map((step) => step.startMs),
      timeline.end.startMs,
      ...chapters.map((step) => step.startMs),
    ],
    scenes,
    gestures,
  };
}

const toPicture = (timeMs: number): number => Math.round(timeMs / 40) * 40;
