import { describe, expect, test } from 'vitest';
import type { Area } from '../../../../src/studio/picture/area.ts';
import { changingMoments, type Pose, poseAt } from '../../../../src/studio/picture/motion/pose.ts';
import { tall, wide } from '../../../../src/studio/picture/stage.ts';
import { placeSample, planSteps, sampleSteps } from '../sample-plan.ts';

const { plan, timeline } = planSteps(sampleSteps);
const film = placeSample(plan);
const { gestures } = film;
const moments = changingMoments(film);
const pictures = Array.from({ length: plan.durationMs / 40 }, (_, index) => index * 40);
const look = ({ before, scene, share, view, hand, mark, pulse }: Pose) =>
  JSON.stringify([before, scene.panel, scene.device, share, view, hand, mark, pulse]);
const looks = pictures.map((atMs) => look(poseAt(film, atMs)));

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

test('what has been done is let be: from the last change to the next step only the amber spot moves', () => {
  for (const { action, then, startMs, endMs } of timeline.steps) {
    const quietMs = Math.max(startMs + 400, (action?.doneMs ?? 0) + 400, (then?.atMs ?? 0) + 640);
    const poses = pictures.slice(quietMs / 40, endMs / 40).map((atMs) => poseAt(film, atMs));
    const still = poses.map((pose) => look({ ...pose, pulse: 0 }));
    expect(still.length).toBeGreaterThanOrEqual(14);
    expect(new Set(still).size).toBe(1);
    expect([poses[0]?.before, poses[0]?.hand, poses[0]?.mark]).toEqual(Array(3).fill(undefined));
  }
});

test('something calm moves within every six seconds', () => {
  let still = 0;
  let longest = 0;
  for (const [index, now] of looks.entries()) {
    still = index > 0 && now === looks[index - 1] ? still + 1 : 0;
    longest = Math.max(longest, still);
  }
  expect(longest * 40).toBeLessThanOrEqual(6000);
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

test('the hand rests below the words on its target from its arrival till it acts, and so does the mark', () => {
  for (const gesture of gestures.filter(({ kind }) => kind !== 'scroll')) {
    const { area, label } = gesture;
    expect(poseAt(film, gesture.arriveMs + 160).mark).toEqual({ area, grow: 1 });
    const [arrived, acting] = [gesture.arriveMs, gesture.actMs].map(
      (atMs) => poseAt(film, atMs).hand,
    );
    expect(acting).toEqual(arrived);
    if (gesture.pointer === 'none') expect(arrived).toBeUndefined();
    else {
      expect(arrived).toMatchObject({ alpha: 1, pointer: gesture.pointer });
      expect(arrived!.x).toBeGreaterThan(area.x);
      expect(arrived!.x).toBeLessThan(area.x + area.width);
      expect(arrived!.y).toBeGreaterThanOrEqual(label.y + label.height);
      expect(arrived!.y).toBeLessThan(area.y + area.height);
      const pressing = poseAt(film, gesture.actMs + 120).hand;
      expect(pressing!.scale).toBeLessThan(arrived!.scale);
    }
  }
});

test('the hand comes from below the window and is gone from it when it has pressed', () => {
  for (const { pointer, window, arriveMs, doneMs } of gestures) {
    if (pointer !== 'hand') continue;
    const came = poseAt(film, arriveMs - 400).hand;
    expect(came!.y).toBeGreaterThanOrEqual(window.y + window.height);
    expect(poseAt(film, doneMs + 320).hand).toBeUndefined();
  }
});

test('a page that is scrolled moves with the hand, upwards, and has no mark on it', () => {
  const gesture = gestures.find(({ kind }) => kind === 'scroll')!;
  const times = pictures.filter((atMs) => atMs >= gesture.actMs && atMs <= gesture.doneMs);
  const poses = times.map((atMs) => poseAt(film, atMs));
  const heights = poses.map(({ hand }) => hand?.y ?? NaN);
  expect(heights).toEqual(heights.toSorted((a, b) => b - a));
  expect(heights[0]! - heights.at(-1)!).toBeGreaterThan(200);
  expect(poses.slice(0, -1).every(({ scene }) => scene.how === 'scroll')).toBe(true);
  expect(poses.some(({ mark }) => mark)).toBe(false);
});

describe.each([wide, tall])('a $shape picture', (shape) => {
  const { plan: own } = planSteps(sampleSteps, shape);
  const sheet = own.scenes[0]!.device.area;

  test.each([0.05, 0.3, 0.6, 0.98])(
    'the camera brings what is used near, %d down its device',
    (down) => {
      const y = 40 + (sheet.height - 310) * down;
      const target: Area = { x: 200, y, width: 600, height: 140 };
      const placed = placeSample(own, target);
      for (const { kind, pointer, area, window, arriveMs } of placed.gestures) {
        if (kind === 'scroll' || pointer === 'arrow') continue;
        expect(poseAt(placed, arriveMs).view.scale).toBe(1);
        expect(area.y).toBeGreaterThanOrEqual(window.y);
        // Below it there is room for a fingertip and more.
        expect(area.y + area.height).toBeLessThan(window.y + window.height - 60);
      }
    },
  );

  test('the camera moves for 300 to 500 ms, and is back out when the place has changed', () => {
    const placed = placeSample(own);
    const [first] = own.scenes;
    for (const { fromMs, untilMs } of placed.moves) {
      const isCut = own.scenes.some((scene) => scene.fromMs === fromMs && fromMs === untilMs);
      if (isCut) continue;
      expect(untilMs - fromMs).toBeGreaterThanOrEqual(300);
      expect(untilMs - fromMs).toBeLessThanOrEqual(500);
    }
    for (const [index, scene] of own.scenes.entries()) {
      const before = own.scenes[index - 1] ?? first!;
      if (before.place === scene.place) continue;
      expect(poseAt(placed, scene.fromMs + 400).view.scale).toBeLessThan(1);
    }
  });
});
