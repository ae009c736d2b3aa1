import { carryStates } from '../../film/carry-states.ts';
import type { FilmScript } from '../../film/script.ts';
import type { TimedStep, Timeline } from '../../film/timeline.ts';
import type { PictogramName } from '../../model/pictogram.ts';
import type { Screen } from '../../model/screen.ts';
import type { Words } from 'site:words';
import { renderDevice } from '../../screen/render-device.ts';
import type { ScreenState } from '../../screen/screen-state.ts';
import type { Shot } from './shot.ts';
import {
  isMirrored,
  layoutOf,
  renderCardPanel,
  renderStage,
  renderStepPanel,
  type StageShape,
} from './stage.ts';
import { typefaceOf } from './stage-styles.ts';

/** What fills the picture from a moment on: the tile with the words and the tile with the device. */
export type Scene = { fromMs: number; how: 'fade' | 'cut' | 'scroll'; panel: Shot; device: Shot };

/** The hand's visit to a target that stands on `device`; times in ms from the film's start. */
export type Gesture = {
  kind: 'tap' | 'type' | 'scroll' | 'scan' | 'wait';
  pointer: 'hand' | 'arrow' | 'none';
  target: string;
  device: Shot;
  arriveMs: number;
  actMs: number;
  doneMs: number;
};

/** All that is needed to draw a film, and nothing else: equal plans give equal pictures. */
export type FilmPlan = {
  shape: StageShape;
  durationMs: number;
  keyframesMs: number[];
  scenes: Scene[];
  gestures: Gesture[];
};

export type PlanInput = {
  shape: StageShape;
  script: FilmScript;
  timeline: Timeline;
  screens: Map<string, Screen>;
  tint: string;
  pictogram: PictogramName;
  words: Words['film'];
  /** The language of the words beside the device; Swedish if absent. */
  language?: string;
  siteName: string;
};

/** A text comes forward in at most so many pictures; each is one photograph. */
const mostStrokes = 7;

/** When the screen answers to what the hand does, in ms from the beginning of the press. */
const pressedAfterMs = 80;
const scannedAfterMs = 600;

/** Makes the scenes and gestures of a film. Throws a RangeError for a screen that does not exist. */
export function planFilm(input: PlanInput): FilmPlan {
  const { shape, script, timeline, tint, words, language = 'sv' } = input;
  const mirrored = isMirrored(language, shape);
  const typeface = typefaceOf(language);
  const screenOf = (name: string): Screen => {
    const screen = input.screens.get(name);
    if (!screen) throw new RangeError(`There is no screen ${name}`);
    return screen;
  };
  const panelShot = (name: string, panel: string): Shot => {
    const { device } = screenOf(name);
    return {
      html: renderStage({ device, shape, tint, mirrored, panel, language }),
      area: layoutOf(device, shape, mirrored).panel,
      ...(typeface ? { typeface } : {}),
    };
  };
  const deviceShot = (name: string, state: ScreenState = {}): Shot => {
    const screen = screenOf(name);
    const html = renderStage({
      device: screen.device,
      shape,
      tint,
      mirrored,
      screen: renderDevice(screen, state),
    });
    return { html, area: layoutOf(screen.device, shape, mirrored).device };
  };

  const scenes: Scene[] = [];
  const gestures: Gesture[] = [];
  let shown: { screen: string; state: ScreenState } | undefined;

  const playStep = (step: TimedStep, panelHtml: string, found: ScreenState = {}) => {
    let state = found;
    let screen = step.screen ?? '';
    const show = (fromMs: number, how: Scene['how'], next: ScreenState = state) =>
      scenes.push({
        fromMs,
        how,
        panel: panelShot(screen, panelHtml),
        device: deviceShot(screen, next),
      });
    show(step.startMs, 'fade');
    const { action, then } = step;
    if (action) {
      gestures.push({
        kind: action.kind,
        pointer:
          action.kind === 'scan' || action.kind === 'wait'
            ? 'none'
            : screenOf(screen).device === 'computer'
              ? 'arrow'
              : 'hand',
        target: action.target,
        device: deviceShot(action.kind === 'scroll' && then ? then.screen : screen, state),
        arriveMs: action.arriveMs,
        actMs: action.actMs,
        doneMs: action.doneMs,
      });
      if (action.kind === 'tap') {
        show(action.actMs + pressedAfterMs, 'cut', { ...state, pressed: action.target });
        state = { ...state, done: action.target };
        if (!then) show(action.doneMs, 'cut');
      }
      if (action.kind === 'type') {
        const text = action.text ?? '';
        const letters = [...text];
        const strokes = Math.min(letters.length, mostStrokes);
        for (let stroke = 1; stroke <= strokes; stroke++) {
          const typed = letters.slice(0, Math.round((letters.length * stroke) / strokes)).join('');
          state = { ...state, typed: { into: action.target, text: typed } };
          const spentMs = (stroke / strokes) * (action.doneMs - action.actMs);
          show(toPicture(action.actMs + spentMs), 'cut');
        }
      }
      if (action.kind === 'scan' || action.kind === 'wait') {
        state = { ...state, done: action.target };
        const atMs = action.kind === 'scan' ? action.actMs + scannedAfterMs : action.doneMs;
        if (!then || atMs < then.atMs) show(toPicture(atMs), 'fade');
      }
    }
    if (then) {
      screen = then.screen;
      state = {};
      show(then.atMs, action?.kind === 'scroll' ? 'scroll' : 'fade');
    }
    shown = { screen, state };
  };

  const firstScreen = script.steps[0]?.screen ?? '';
  // Above an upright device there is room for the title alone.
  const under = shape.shape === 'tall' ? '' : input.siteName;
  const title = renderCardPanel(input.pictogram, script.title, under, language);
  scenes.push({
    fromMs: 0,
    how: 'cut',
    panel: panelShot(firstScreen, title),
    device: deviceShot(firstScreen),
  });
  const states = carryStates(script.steps);
  for (const [index, step] of timeline.steps.entries()) {
    const panel = renderStepPanel(step.number, timeline.steps.length, step.heading, language);
    playStep(step, panel, states[index]);
  }
  const last = shown ?? { screen: firstScreen, state: {} };
  scenes.push({
    fromMs: timeline.end.startMs,
    how: 'fade',
    panel: panelShot(
      last.screen,
      renderCardPanel('check', words.endHeading, words.endText, language),
    ),
    device: deviceShot(last.screen, last.state),
  });
  const chapters = timeline.after ?? [];
  const statesAfter = carryStates(script.after ?? []);
  for (const [index, step] of chapters.entries()) {
    const sign = shape.shape === 'tall' ? '' : words.afterText;
    playStep(step, renderCardPanel('question', step.heading, sign, language), statesAfter[index]);
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
