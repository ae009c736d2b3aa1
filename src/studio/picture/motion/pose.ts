import { frameMs, scrollMs, transitionMs } from '../../../film/pace.ts';
import type { Area } from '../area.ts';
import type { FilmPlan, Scene } from '../film-plan.ts';
import type { Shot, Target } from '../shot.ts';
import { type CameraMove, planCamera, viewAt } from './camera.ts';
import { easeBoth, easeOut, shareOf } from './ease.ts';
import {
  comeMs,
  handAt,
  type HandPose,
  leaveMs,
  leavesMs,
  markAt,
  markMs,
  type MarkPose,
  type PlacedGesture,
  pressMs,
} from './hand.ts';
import { planPulses, pulseAt, pulseMs, pulseStepMs } from './pulse.ts';
import { project, restView, type View } from './view.ts';

/** A film whose every thing has its place in the picture. */
export type PlacedFilm = {
  plan: FilmPlan;
  gestures: PlacedGesture[];
  moves: CameraMove[];
  rest: View;
  /** When the amber spot swells, in ms. */
  pulses: number[];
};

/** Everything that can be seen at one moment. `share` 0–1 is how far a scene has come over the one before. */
export type Pose = {
  before: Scene | undefined;
  scene: Scene;
  share: number;
  view: View;
  hand: HandPose | undefined;
  mark: MarkPose | undefined;
  /** How much the amber spot is swollen, 0–1. */
  pulse: number;
};

/** How long a scene takes to come. */
const sceneMs = ({ how }: Scene) => ({ cut: 0, slide: transitionMs, scroll: scrollMs })[how];

/** Gives a plan its places, as photographs show them. Targets that cannot be seen are left out. */
export function placeFilm(
  plan: FilmPlan,
  targetsOf: (shot: Shot) => Record<string, Target>,
): PlacedFilm {
  const moves = planCamera(plan, targetsOf);
  const [first] = plan.scenes;
  if (!first) throw new RangeError('A film without scenes');
  const rest = restView(targetsOf(first.device), first.window);
  const gestures = plan.gestures.flatMap((gesture) => {
    const target: Target | undefined = targetsOf(gesture.device)[gesture.target];
    const scene = plan.scenes.find(({ fromMs }) => fromMs === gesture.fromMs);
    if (!target || !scene) return [];
    const view = viewAt(moves, rest, gesture.arriveMs);
    const area: Area = project(target, view);
    const label = target.label ? project(target.label, view) : area;
    return [{ ...gesture, area, label, window: scene.window }];
  });
  const placed = { plan, gestures, moves, rest, pulses: [] };
  return { ...placed, pulses: planPulses(plan, changingMoments(placed)) };
}

/** What can be seen at `timeMs`. Pure: the same film and time give the same pose. */
export function poseAt({ plan, gestures, moves, rest, pulses }: PlacedFilm, timeMs: number): Pose {
  const index = plan.scenes.findLastIndex((scene) => scene.fromMs <= timeMs);
  const scene = plan.scenes[index];
  if (!scene) throw new RangeError(`No scene at ${timeMs} ms`);
  const lengthMs = sceneMs(scene);
  const linear = shareOf(timeMs - scene.fromMs + frameMs, 0, lengthMs);
  const share = scene.how === 'scroll' ? easeOut(linear) : easeBoth(linear);
  return {
    before: share < 1 ? plan.scenes[index - 1] : undefined,
    scene,
    share,
    view: viewAt(moves, rest, timeMs),
    hand: gestures.map((gesture) => handAt(gesture, timeMs)).find(Boolean),
    mark: gestures.map((gesture) => markAt(gesture, timeMs)).find(Boolean),
    pulse: pulseAt(pulses, timeMs),
  };
}

/** The moments at which something may look different from the moment before, in ms, rising. */
export function changingMoments({ plan, gestures, moves, pulses }: PlacedFilm): number[] {
  const moments = new Set<number>([0, ...plan.keyframesMs]);
  const add = (fromMs: number, untilMs: number, everyMs = frameMs) => {
    const first = Math.max(0, Math.floor(fromMs / frameMs) * frameMs);
    for (let at = first; at <= untilMs && at < plan.durationMs; at += everyMs) moments.add(at);
  };
  for (const scene of plan.scenes) add(scene.fromMs, scene.fromMs + sceneMs(scene));
  for (const { fromMs, untilMs } of moves) add(fromMs, untilMs + frameMs);
  for (const gesture of gestures) {
    const { kind, pointer, arriveMs, actMs, doneMs } = gesture;
    add(arriveMs, arriveMs + markMs + frameMs);
    add(doneMs, doneMs);
    if (pointer === 'none') continue;
    add(arriveMs - comeMs, arriveMs + frameMs);
    add(actMs, kind === 'scroll' ? doneMs : actMs + 2 * pressMs + 2 * frameMs);
    add(leavesMs(gesture), leavesMs(gesture) + leaveMs + frameMs);
  }
  for (const atMs of pulses) add(atMs, atMs + pulseMs, pulseStepMs);
  return [...moments].sort((a, b) => a - b);
}

/** Whether all in the window is on its way: such a picture is seen too shortly to be looked at. */
export const isOnItsWay = ({ moves }: PlacedFilm, { before }: Pose, timeMs: number): boolean =>
  before !== undefined || moves.some(({ fromMs, untilMs }) => timeMs >= fromMs && timeMs < untilMs);
