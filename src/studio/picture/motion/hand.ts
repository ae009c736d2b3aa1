import { frameMs } from '../../../film/pace.ts';
import type { Area } from '../area.ts';
import type { Gesture } from '../film-plan.ts';
import { easeBoth, easeOut, shareOf } from './ease.ts';

/**
 * Where the hand is: its fingertip in even px, its turn in radians, its size, and how long its arm is
 * (px, unturned), so that it always comes from outside the window.
 */
export type HandPose = {
  pointer: 'hand' | 'arrow';
  x: number;
  y: number;
  turn: number;
  alpha: number;
  scale: number;
  armPx: number;
};

/** The amber mark round what is meant; `grow` 0–1 goes from wide and faint to in place. */
export type MarkPose = { area: Area; grow: number };

/** A gesture with its target's place in the picture, and the words on it. */
export type PlacedGesture = Gesture & { area: Area; label: Area; window: Area };

export const leaveMs = 280;
/** The hand is seen coming for so long; before that the camera moves. */
export const comeMs = 400;
export const pressMs = 120;
export const markMs = 160;

/** The hand leans a little to the right, as a right hand does. */
const lean = -0.3;
const handScale = 1.55;
const arrowScale = 1.7;
/** The fingertip is this far below the words that it points at, in px. */
const belowWords = 12;
/** An arrow comes this way, and goes. */
const arrowFrom = { x: 300, y: 210 };
const swipePx = 260;

const toEven = (px: number) => Math.round(px / 2) * 2;

/** Below the words, so that they can be read while they are said; at their end rather than at their start. */
export function tipOf({ area, label, kind, pointer }: PlacedGesture): { x: number; y: number } {
  if (kind === 'scroll') return { x: area.x + area.width * 0.62, y: area.y + area.height * 0.6 };
  const right = label.x + label.width;
  const x = Math.min(label.x + label.width * 0.62, right - (pointer === 'arrow' ? 24 : 30));
  const least = label.y + label.height + belowWords;
  return { x, y: Math.max(least, Math.min(area.y + area.height - 24, least + 14)) };
}

/** When the hand begins to leave: what it pressed it has let go of. */
export const leavesMs = ({ kind, actMs, doneMs }: Gesture): number =>
  kind === 'tap' ? Math.min(actMs + 2 * pressMs + frameMs, doneMs) : doneMs;

/** The hand, or the arrow, at a moment; `undefined` when it is not in the picture. */
export function handAt(gesture: PlacedGesture, timeMs: number): HandPose | undefined {
  const { pointer, arriveMs, actMs, doneMs, kind, window } = gesture;
  const comesMs = arriveMs - comeMs;
  const goesMs = leavesMs(gesture);
  if (pointer === 'none' || timeMs < comesMs || timeMs >= goesMs + leaveMs) return undefined;
  const tip = tipOf(gesture);
  const away = 1 - easeOut(shareOf(timeMs, comesMs, comeMs));
  const gone = easeBoth(shareOf(timeMs, goesMs, leaveMs));
  const down = shareOf(timeMs, actMs, pressMs);
  const up = shareOf(timeMs, actMs + pressMs + frameMs, pressMs);
  const pressed = 1 - 0.07 * (down - up);
  if (pointer === 'arrow') {
    const off = away + gone;
    return {
      pointer,
      x: toEven(tip.x + arrowFrom.x * off),
      y: toEven(tip.y + arrowFrom.y * off),
      turn: 0,
      alpha: Math.max(0, 1 - off),
      scale: arrowScale * pressed,
      armPx: 0,
    };
  }
  const swipe = kind === 'scroll' ? easeOut(shareOf(timeMs, actMs, doneMs - actMs)) : 0;
  const y = tip.y + (kind === 'scroll' ? (0.5 - swipe) * swipePx : 0);
  const outPx = (window.y + window.height - tip.y + 60) / Math.cos(lean);
  const off = (away + gone) * outPx;
  return {
    pointer,
    x: toEven(tip.x - Math.sin(lean) * off),
    y: toEven(y + Math.cos(lean) * off),
    turn: lean,
    alpha: 1,
    scale: handScale * pressed,
    // The same for all gestures of a film, so that few hands are drawn.
    armPx: Math.ceil(window.height / Math.cos(lean)),
  };
}

/** The mark at a moment; what is scrolled has none. */
export function markAt(gesture: PlacedGesture, timeMs: number): MarkPose | undefined {
  const { arriveMs, doneMs, kind, area } = gesture;
  if (kind === 'scroll' || timeMs < arriveMs || timeMs >= doneMs) return undefined;
  return { area, grow: easeOut(shareOf(timeMs, arriveMs, markMs)) };
}
