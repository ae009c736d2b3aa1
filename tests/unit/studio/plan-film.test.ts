import { expect, test } from 'vitest';
import type { Scene } from '../../../src/studio/picture/film-plan.ts';
import { planSteps, sampleSteps } from './sample-plan.ts';

const { plan, timeline } = planSteps(sampleSteps);
const stepOf = (id: string) => timeline.steps.find((step) => step.id === id)!;
const sceneAt = (atMs: number): Scene => plan.scenes.findLast(({ fromMs }) => fromMs <= atMs)!;
/** What is seen of the device when a step begins, and just before it ends. */
const firstSeen = (id: string) => sceneAt(stepOf(id).startMs).device.html;
const lastSeen = (id: string) => sceneAt(stepOf(id).endMs - 40).device.html;

test('keyframes are the beginning, each step and the end', () => {
  expect(plan.keyframesMs).toEqual([
    0,
    ...timeline.steps.map(({ startMs }) => startMs),
    timeline.end.startMs,
  ]);
  expect(plan.durationMs).toBe(timeline.durationMs);
});

test('scenes rise, begin on whole pictures, and a new one begins with each part of the film', () => {
  const starts = plan.scenes.map(({ fromMs }) => fromMs);
  expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  expect(starts.filter((fromMs) => fromMs % 40 !== 0 || fromMs >= plan.durationMs)).toEqual([]);
  expect(plan.keyframesMs.filter((atMs) => !starts.includes(atMs))).toEqual([]);
});

test('beside the device stand the number and the heading of the step, and the cards their words', () => {
  for (const { startMs, endMs, number, heading } of timeline.steps) {
    for (const atMs of [startMs, endMs - 40]) {
      expect(sceneAt(atMs).panel.html).toContain(`>${number}<`);
      expect(sceneAt(atMs).panel.html).toContain(heading);
    }
  }
  expect(sceneAt(0).panel.html).toContain('Provet');
  expect(sceneAt(timeline.end.startMs).panel.html).toContain('Nu är du klar');
});

test('a new screen is shown from its moment on', () => {
  for (const { then } of timeline.steps) {
    if (!then) continue;
    const [before, after] = [sceneAt(then.atMs - 40), sceneAt(then.atMs)];
    expect(after.fromMs).toBe(then.atMs);
    expect(after.device.html).not.toBe(before.device.html);
  }
  expect(lastSeen('tryck')).toBe(firstSeen('skriv'));
});

test('typing shows one letter more each time, and all of it when it is over', () => {
  const { action } = stepOf('skriv');
  const shown = plan.scenes.filter(
    ({ fromMs }) => fromMs > action!.actMs && fromMs <= action!.doneMs,
  );
  expect(new Set(shown.map(({ device }) => device.html)).size).toBe(6);
  expect(shown.at(-1)?.fromMs).toBe(action!.doneMs);
});

test('what was done on a screen is still there in the next step on it, and gone after another', () => {
  expect(firstSeen('sla-pa')).toBe(lastSeen('skriv'));
  expect(firstSeen('titta')).toBe(lastSeen('sla-pa'));
  expect(lastSeen('sla-pa')).not.toBe(lastSeen('skriv'));
  expect(firstSeen('vanta')).toBe(lastSeen('skanna'));
  expect(lastSeen('vanta')).toBe(firstSeen('skriv'));
  expect(sceneAt(timeline.end.startMs).device.html).toBe(lastSeen('dator'));
});

test('something that can be seen happens at every press, scan and wait', () => {
  for (const { action } of timeline.steps) {
    if (!action) continue;
    expect(sceneAt(action.doneMs).device.html).not.toBe(sceneAt(action.actMs - 40).device.html);
  }
});

test('a hand on a phone, an arrow on a computer, and none where one only waits', () => {
  expect(plan.gestures.map(({ kind, pointer }) => [kind, pointer])).toEqual([
    ['scroll', 'hand'],
    ['tap', 'hand'],
    ['type', 'hand'],
    ['tap', 'hand'],
    ['scan', 'none'],
    ['wait', 'none'],
    ['tap', 'arrow'],
  ]);
});

test('a screen that does not exist is refused by name', () => {
  const [step] = sampleSteps;
  expect(() => planSteps([{ ...step!, screen: 'prov/finns-inte' }])).toThrow(
    new RangeError('There is no screen prov/finns-inte'),
  );
  expect(() => planSteps([{ ...step!, then: 'prov/finns-inte' }])).toThrow(RangeError);
});
