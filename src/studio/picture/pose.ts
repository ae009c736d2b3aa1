import { frameMs, handTravelMs, scrollMs, transitionMs } from '../../film/pace.ts';
import type { Area } from './area.ts';
import type { FilmPlan, Gesture, Scene } from './plan-film.ts';
import type { StageShape } from './stage.ts';

/** Where the hand is: its fingertip in even px, how solid it is, its turn in radians, its size. */
export type HandPose = {
  pointer: 'hand' | 'arrow';
  x: number;
  y: number;
  turn: number;
  alpha: number;
  scale: number;
};

/** The amber mark round what is meant; `grow` 0–1 goes from wide and faint to in place. */
export type MarkPose = { area: Area; grow: number };

/** Everything that can be seen at one moment. `mix` 0–1 goes from the scene before to `scene`. */
export type Pose = {
  before: Scene | undefined;
  scene: Scene;
  mix: number;
  hand: HandPose | undefined;
  mark: MarkPose | undefined;
};

/** A gesture with its target's place in the picture. */
export type PlacedGesture = Gesture & { area: Area };

const leaveMs = 320;
const pressMs = 160;
const markMs = 280;
const comeFrom = { x: 300, y: 210 };

const toEven = (px: number) => Math.round(px / 2) * 2;
const easeOut = (share: number) => 1 - (1 - share) ** 3;
const shareOf = (timeMs: number, fromMs: number, lengthMs: number) =>
  Math.min(Math.max((timeMs - fromMs) / lengthMs, 0), 1);

const sceneMs = (scene: Scene) =>
  scene.how === 'cut' ? 0 : scene.how === 'scroll' ? scrollMs : transitionMs;

/** A fade has every other picture only: it looks the same and costs half. */
const stepMs = (scene: Scene) => (scene.how === 'fade' ? 2 * frameMs : frameMs);

/** A low target is pointed at from the side, so that the hand stays out of the captions. */
const turnAt = (y: number, { clearFromY }: StageShape) =>
  -0.5 - 1.2 * shareOf(y, clearFromY * 0.46, clearFromY * 0.36);

const tipOf = ({ area, kind, pointer }: PlacedGesture) =>
  kind === 'scroll'
    ? { x: area.x + area.width / 2, y: area.y + area.height / 2 }
    : {
        // Near the right end, so that the words on it can still be read.
        x: area.x + area.width - Math.min(area.width * 0.3, pointer === 'arrow' ? 90 : 64),
        y: area.y + Math.min(area.height * 0.62, area.height - 12),
      };

function handAt(gesture: PlacedGesture, timeMs: number, shape: StageShape): HandPose | undefined {
  const { pointer, arriveMs, actMs, doneMs, kind } = gesture;
  const comesMs = arriveMs - handTravelMs;
  const goneMs = doneMs + leaveMs;
  if (pointer === 'none' || timeMs < comesMs || timeMs >= goneMs) return undefined;
  const tip = tipOf(gesture);
  const turn = turnAt(tip.y, shape);
  const coming = easeOut(shareOf(timeMs, comesMs, handTravelMs));
  const leaving = shareOf(timeMs, doneMs, leaveMs);
  const away = 1 - coming + leaving * 0.4;
  const down = shareOf(timeMs, actMs, pressMs);
  const up = shareOf(timeMs, actMs + pressMs + frameMs, pressMs);
  const swipe = kind === 'scroll' ? easeOut(shareOf(timeMs, actMs, doneMs - actMs)) : 0;
  return {
    pointer,
    x: toEven(tip.x + comeFrom.x * away),
    y: toEven(
      tip.y +
        comeFrom.y * away * (turn < -1 ? 0.1 : 1) +
        (0.5 - swipe) * (kind === 'scroll' ? 260 : 0),
    ),
    turn: pointer === 'arrow' ? 0 : turn,
    alpha: Math.min(coming * 1.6, 1) * (1 - leaving),
    scale: 1 - 0.08 * (down - up),
  };
}

function markAt(gesture: PlacedGesture, timeMs: number): MarkPose | undefined {
  const { arriveMs, doneMs, kind, area } = gesture;
  if (kind === 'scroll' || timeMs < arriveMs || timeMs >= doneMs) return undefined;
  return { area, grow: easeOut(shareOf(timeMs, arriveMs, markMs)) };
}

/** What can be seen at `timeMs`. Pure: the same plan and time give the same pose. */
export function poseAt(plan: FilmPlan, gestures: PlacedGesture[], timeMs: number): Pose {
  const index = plan.scenes.findLastIndex((scene) => scene.fromMs <= timeMs);
  const scene = plan.scenes[index];
  if (!scene) throw new RangeError(`No scene at ${timeMs} ms`);
  const length = sceneMs(scene);
  const sinceMs = Math.floor((timeMs - scene.fromMs) / stepMs(scene)) * stepMs(scene);
  const mix = length ? easeOut(shareOf(sinceMs + stepMs(scene), 0, length)) : 1;
  return {
    before: mix < 1 ? plan.scenes[index - 1] : undefined,
    scene,
    mix,
    hand: gestures.map((gesture) => handAt(gesture, timeMs, plan.shape)).find(Boolean),
    mark: gestures.map((gesture) => markAt(gesture, timeMs)).find(Boolean),
  };
}

/** The moments at which something may look different from the moment before, in ms, rising. */
export function changingMoments(plan: FilmPlan, gestures: PlacedGesture[]): number[] {
  const moments = new Set<number>([0, ...plan.keyframesMs]);
  const add = (fromMs: number, untilMs: number, everyMs = frameMs) => {
    const first = Math.max(0, Math.floor(fromMs / frameMs) * frameMs);
    for (let at = first; at <= untilMs && at < plan.durationMs; at += everyMs) moments.add(at);
  };
  for (const scene of plan.scenes) {
    add(scene.fromMs, scene.fromMs + sceneMs(scene), stepMs(scene));
  }
  for (const { kind, pointer, arriveMs, actMs, doneMs } of gestures) {
    add(arriveMs, arriveMs + markMs);
    add(doneMs, doneMs);
    if (pointer === 'none') continue;
    add(arriveMs - handTravelMs, arriveMs);
    add(actMs, kind === 'scroll' ? doneMs : actMs + 2 * pressMs + 2 * frameMs);
    add(doneMs, doneMs + leaveMs);
  }
  return [...moments].sort((a, b) => a - b);
}
