import { frameMs, handTravelMs } from '../../../film/pace.ts';
import type { FilmPlan, Gesture, Scene } from '../film-plan.ts';
import type { Shot, Target } from '../shot.ts';
import { easeBoth, shareOf } from './ease.ts';
import { closeView, restView, type View } from './view.ts';

/** The camera moves in on what is to be used and back out when the place changes; times in ms. */
export type CameraMove = { fromMs: number; untilMs: number; from: View; to: View };

/** Long enough to follow with the eye, short enough not to wait for. */
export const cameraMs = 320;
/** The camera is on its way in this long before the hand comes. */
const beforeHandMs = 60;
/** The whole device is looked at for so long, or the camera does not go out to it at all. */
const leastRestMs = 800;
/** After a step has begun its heading is seen before anything moves. */
const afterHeadingMs = 120;

const isSame = (a: View, b: View) => a.scale === b.scale && a.x === b.x && a.y === b.y;
/** Whether two scenes show the same kind of device, in the same window. */
const isSameStage = (a: Scene, b: Scene) =>
  JSON.stringify([a.window, a.device.area]) === JSON.stringify([b.window, b.device.area]);

/** When the camera sets off towards a gesture's target. */
const setsOffMs = ({ pointer, fromMs, arriveMs }: Gesture): number => {
  const aheadMs = pointer === 'none' ? cameraMs + frameMs : handTravelMs + beforeHandMs;
  return Math.max(fromMs + afterHeadingMs, arriveMs - aheadMs);
};

/** Everything that the camera does in a film, in the order of time; it begins at rest. */
export function planCamera(
  plan: FilmPlan,
  targetsOf: (shot: Shot) => Record<string, Target>,
): CameraMove[] {
  const moves: CameraMove[] = [];
  const rest = (scene: Scene) => restView(targetsOf(scene.device), scene.window);
  const [first] = plan.scenes;
  if (!first) return moves;
  let view = rest(first);
  const move = (to: View, fromMs: number, untilMs: number) => {
    if (isSame(view, to)) return;
    const startMs = Math.max(fromMs, moves.at(-1)?.untilMs ?? 0);
    moves.push({ fromMs: startMs, untilMs: Math.max(startMs, untilMs), from: view, to });
    view = to;
  };
  for (const [index, scene] of plan.scenes.entries()) {
    const before = plan.scenes[index - 1];
    const nextMs = plan.scenes[index + 1]?.fromMs ?? plan.durationMs;
    // What is used is on the last scene before the hand is there.
    const gesture = plan.gestures.find(
      ({ fromMs, arriveMs }) =>
        fromMs <= scene.fromMs && scene.fromMs < arriveMs && arriveMs <= nextMs,
    );
    const isPart = plan.keyframesMs.includes(scene.fromMs);
    const isElsewhere = before !== undefined && before.place !== scene.place;
    if (before && !isSameStage(before, scene)) move(rest(scene), scene.fromMs, scene.fromMs);
    else if (isElsewhere || (isPart && !gesture)) {
      move(rest(scene), scene.fromMs, scene.fromMs + cameraMs);
    }
    if (!gesture || gesture.kind === 'scroll') continue;
    const targets = targetsOf(gesture.device);
    const target = targets[gesture.target];
    if (!target) continue;
    const to = closeView(targets, scene.window, target);
    const last = moves.at(-1);
    const startMs = Math.max(setsOffMs(gesture), last?.untilMs ?? 0);
    const wentOut = last !== undefined && last.fromMs < last.untilMs && last.fromMs >= scene.fromMs;
    const restsMs = wentOut ? startMs - last.untilMs : leastRestMs;
    if (last && (startMs + cameraMs > gesture.arriveMs || restsMs < leastRestMs)) {
      // No time to go out and in again: straight from the one to the other.
      moves.pop();
      view = last.from;
      move(to, last.fromMs, last.fromMs === last.untilMs ? last.untilMs : last.fromMs + cameraMs);
    } else move(to, startMs, startMs + cameraMs);
  }
  return moves;
}

/** How the sheet lies at a moment; `rest` is how it lies before the first move. */
export function viewAt(moves: CameraMove[], rest: View, timeMs: number): View {
  const move = moves.findLast(({ fromMs }) => fromMs <= timeMs);
  if (!move) return rest;
  const { from, to, fromMs, untilMs } = move;
  if (timeMs >= untilMs) return to;
  const share = easeBoth(shareOf(timeMs + frameMs, fromMs, untilMs - fromMs + frameMs));
  const between = (a: number, b: number) => a + (b - a) * share;
  return {
    scale: between(from.scale, to.scale),
    x: between(from.x, to.x),
    y: between(from.y, to.y),
  };
}
