import type { Area } from './area.ts';
import type { Shot } from './shot.ts';
import type { StageShape } from './stage.ts';

/**
 * What is seen from a moment on: the words, and the device in the window. A scene is cut to, or its
 * screen slides in over the one before, or that is scrolled; two texts never lie over each other.
 */
export type Scene = {
  fromMs: number;
  how: 'cut' | 'slide' | 'scroll';
  /** The screen's name: while it stays the same one is in the same place. */
  place: string;
  window: Area;
  panel: Shot;
  device: Shot;
};

/** The hand's visit to a target that stands on `device`; times in ms from the film's start. */
export type Gesture = {
  kind: 'tap' | 'type' | 'scroll' | 'scan' | 'wait';
  pointer: 'hand' | 'arrow' | 'none';
  target: string;
  device: Shot;
  /** When its step begins. */
  fromMs: number;
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

/** The shots of a plan, each once, also those that others are changes of. */
export function shotsOf({ scenes, gestures }: FilmPlan): Shot[] {
  const seen = [
    ...scenes.flatMap(({ panel, device }) => [panel, device]),
    ...gestures.map(({ device }) => device),
  ];
  const shots = seen.flatMap((shot) => (shot.change ? [shot.change.of, shot] : [shot]));
  return [...new Map(shots.map((shot) => [shot.html, shot])).values()];
}
