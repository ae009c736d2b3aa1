import { carryStates } from '../../film/carry-states.ts';
import type { FilmScript } from '../../film/script.ts';
import type { TimedAction, TimedStep, Timeline } from '../../film/timeline.ts';
import type { PictogramName } from '../../model/pictogram.ts';
import type { Screen } from '../../model/screen.ts';
import type { Words } from 'site:words';
import { renderDevice } from '../../screen/render-device.ts';
import type { ScreenState } from '../../screen/screen-state.ts';
import type { FilmPlan, Gesture, Scene } from './film-plan.ts';
import type { Shot } from './shot.ts';
import {
  isMirrored,
  layoutOf,
  renderCardPanel,
  renderPanel,
  renderSheet,
  renderStepPanel,
  sheetOf,
  type StageShape,
} from './stage.ts';
import { typefaceOf } from './stage-styles.ts';

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

/** What points: the hand on what is touched, the arrow on a computer. */
const pointerOf = ({ kind }: TimedAction, { device }: Screen): Gesture['pointer'] => {
  if (kind === 'scan' || kind === 'wait') return 'none';
  return device === 'computer' ? 'arrow' : 'hand';
};

/** Everything on a screen that is not as it was first. */
const changedIn = ({ pressed, typed, done }: ScreenState): string[] => [
  ...new Set([pressed, typed?.into, done].flatMap((id) => id ?? [])),
];

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
      html: renderPanel({ device, shape, mirrored, panel, language }),
      area: layoutOf(device, shape, mirrored).panel,
      ...(typeface ? { typeface } : {}),
    };
  };
  const deviceShot = (name: string, state: ScreenState = {}): Shot => {
    const screen = screenOf(name);
    const html = (seen: ScreenState) =>
      renderSheet(screen.device, shape, tint, renderDevice(screen, seen));
    const shot = { html: html(state), area: sheetOf(screen.device, shape) };
    const [target, ...others] = changedIn(state);
    if (target === undefined || others.length > 0 || shot.html === html({})) return shot;
    return { ...shot, change: { of: { ...shot, html: html({}) }, target } };
  };

  const scenes: Scene[] = [];
  const gestures: Gesture[] = [];
  let shown: { screen: string; state: ScreenState } | undefined;
  const show = (
    fromMs: number,
    name: string,
    panelHtml: string,
    state: ScreenState = {},
    how: Scene['how'] = 'cut',
  ) =>
    scenes.push({
      fromMs,
      how,
      place: name,
      window: layoutOf(screenOf(name).device, shape, mirrored).window,
      panel: panelShot(name, panelHtml),
      device: deviceShot(name, state),
    });
  /** Another screen of the same device slides in; another device is simply there. */
  const howTo = (name: string): Scene['how'] => {
    const before = shown?.screen;
    if (before === undefined || before === name) return 'cut';
    return screenOf(before).device === screenOf(name).device ? 'slide' : 'cut';
  };

  const playStep = (step: TimedStep, panelHtml: string, found: ScreenState = {}) => {
    let state = found;
    const screen = step.screen ?? '';
    const { action, then } = step;
    show(step.startMs, screen, panelHtml, state, howTo(screen));
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
  show(0, firstScreen, renderCardPanel(input.pictogram, script.title, under, language));
  shown = { screen: firstScreen, state: {} };
  const states = carryStates(script.steps);
  for (const [index, step] of timeline.steps.entries()) {
    const panel = renderStepPanel(step.number, timeline.steps.length, step.heading, language);
    playStep(step, panel, states[index]);
  }
  const end = renderCardPanel('check', words.endHeading, words.endText, language);
  show(timeline.end.startMs, shown.screen, end, shown.state);
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
