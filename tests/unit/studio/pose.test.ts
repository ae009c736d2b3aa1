import { describe, expect, test } from 'vitest';
import type { Area } from '../../../src/studio/picture/area.ts';
import { changingMoments, type Pose, poseAt } from '../../../src/studio/picture/pose.ts';
import { Sprites } from '../../../src/studio/picture/sprites.ts';
import { tall, wide } from '../../../src/studio/picture/stage.ts';
import { placeGestures, planSteps, sampleSteps } from './sample-plan.ts';

const target: Area = { x: 1300, y: 500, width: 300, height: 70 };
const { plan, timeline } = planSteps(sampleSteps);
const gestures = placeGestures(plan, target);
const moments = changingMoments(plan, gestures);
const pictures = Array.from({ length: plan.durationMs / 40 }, (_, index) => index * 40);
const look = ({ before, scene, mix, hand, mark }: Pose) =>
  JSON.stringify([before, scene.panel, scene.device, mix, hand, mark]);
const looks = pictures.map((atMs) => look(poseAt(plan, gestures, atMs)));

test('moments rise, are whole pictures within the film, and hold every keyframe', () => {
  expect(moments).toEqual([...new Set(moments)].toSorted((a, b) => a - b));
  expect(moments.filter((atMs) => atMs % 40 !== 0 || atMs >= plan.durationMs)).toEqual([]);
  expect(plan.keyframesMs.filter((atMs) => !moments.includes(atMs))).toEqual([]);
});

test('no picture differs from the one before it without being a moment', () => {
  const known = new Set(moments);
  const changed = pictures.filter((_, index) => index === 0 || looks[index] !== looks[index - 1]);
  expect(changed.length).toBeGreaterThan(100);
  expect(changed.filter((atMs) => !known.has(atMs))).toEqual([]);
  // Static stretches cost nothing: most pictures are not there at all.
  expect(moments.length).toBeLessThan(pictures.length / 2);
});

test('nothing moves while a text must be read: from the last change to the next step all is still', () => {
  for (const { action, then, startMs, endMs } of timeline.steps) {
    const quietMs = Math.max(startMs + 320, (action?.doneMs ?? 0) + 320, (then?.atMs ?? 0) + 640);
    const still = looks.slice(quietMs / 40, endMs / 40);
    expect(still.length).toBeGreaterThanOrEqual(20);
    expect(new Set(still).size).toBe(1);
    const { before, hand, mark } = poseAt(plan, gestures, quietMs);
    expect([before, hand, mark]).toEqual([undefined, undefined, undefined]);
  }
});

test('nothing moves for more than five seconds without a stop (WCAG 2.2.2)', () => {
  let moving = 0;
  let longest = 0;
  for (const [index, now] of looks.entries()) {
    moving = index > 0 && now !== looks[index - 1] ? moving + 1 : 0;
    longest = Math.max(longest, moving);
  }
  expect(longest * 40).toBeLessThan(5000);
});

test('the hand rests on its target from its arrival till it acts, and so does the mark', () => {
  for (const gesture of gestures.filter(({ kind }) => kind !== 'scroll')) {
    const markedAt = poseAt(plan, gestures, gesture.arriveMs + 280);
    expect(markedAt.mark).toEqual({ area: target, grow: 1 });
    const [arrived, acting] = [gesture.arriveMs, gesture.actMs].map(
      (atMs) => poseAt(plan, gestures, atMs).hand,
    );
    expect(acting).toEqual(arrived);
    if (gesture.pointer === 'none') expect(arrived).toBeUndefined();
    else {
      expect(arrived).toMatchObject({ alpha: 1, pointer: gesture.pointer, scale: 1 });
      expect(arrived!.x).toBeGreaterThan(target.x);
      expect(arrived!.x).toBeLessThan(target.x + target.width);
      expect(arrived!.y).toBeGreaterThan(target.y);
      expect(arrived!.y).toBeLessThan(target.y + target.height);
      const pressing = poseAt(plan, gestures, gesture.actMs + 160).hand;
      expect(pressing!.scale).toBeLessThan(1);
    }
  }
});

test('a page that is scrolled moves with the hand, upwards, and has no mark on it', () => {
  const gesture = gestures.find(({ kind }) => kind === 'scroll')!;
  const times = pictures.filter((atMs) => atMs >= gesture.actMs && atMs <= gesture.doneMs);
  const poses = times.map((atMs) => poseAt(plan, gestures, atMs));
  const heights = poses.map(({ hand }) => hand?.y ?? NaN);
  expect(heights).toEqual(heights.toSorted((a, b) => b - a));
  expect(heights[0]! - heights.at(-1)!).toBeGreaterThan(200);
  expect(poses.slice(0, -1).every(({ scene }) => scene.how === 'scroll')).toBe(true);
  expect(poses.some(({ mark }) => mark)).toBe(false);
});

describe.each([wide, tall])('a $shape picture', (shape) => {
  const sprites = new Sprites();
  const plans = planSteps(
    sampleSteps.filter(({ id }) => id === 'tryck'),
    shape,
  ).plan;
  /** The lowest edge of the hand while it rests, for a target whose middle is at `y`. */
  const lowestEdge = (y: number, x: number): number => {
    const placed = placeGestures(plans, { x, y: y - 35, width: 300, height: 70 });
    const hand = poseAt(plans, placed, plans.gestures[0]!.actMs).hand!;
    const { area } = sprites.hand(hand);
    return hand.y + area.y + area.height;
  };

  test('a resting hand keeps out of the captions, but for its cuff by the very lowest buttons', () => {
    const lowestButton = shape.clearFromY - 110;
    for (let y = 100; y <= lowestButton; y += 10) {
      expect(lowestEdge(y, 400)).toBeLessThanOrEqual(shape.clearFromY + 30);
    }
  });

  test('a low target is pointed at from the side', () => {
    const turnOf = (y: number) =>
      poseAt(
        plans,
        placeGestures(plans, { x: 400, y, width: 300, height: 70 }),
        plans.gestures[0]!.actMs,
      ).hand!.turn;
    expect(turnOf(shape.clearFromY - 100)).toBeLessThan(-1.3);
    expect(turnOf(150)).toBeGreaterThan(-0.6);
  });
});
