import type { Area, Photo } from '../picture/picture.ts';

/** What a page tells of a scene that is in place. */
export type Head = Omit<Photo, 'png'>;

/** Shadows and lines of a thing that is focused or pressed reach this far out of it, in px. */
const reachPx = 14;

/**
 * The part of a picture in which one thing has changed, with even edges; `undefined` when anything
 * else has moved for it.
 */
export function patchOf(before: Head, now: Head, target: string, whole: Area): Area | undefined {
  const places = ({ targets }: Head) =>
    JSON.stringify(
      Object.entries(targets).map(([id, { x, y, width, height }]) =>
        id === target || id.startsWith(':line') ? [] : [id, x, y, width, height],
      ),
    );
  const [old, changed] = [before.targets[target], now.targets[target]];
  if (!old || !changed || places(before) !== places(now)) return undefined;
  const left = Math.floor((Math.min(old.x, changed.x) - reachPx) / 2) * 2;
  const top = Math.floor((Math.min(old.y, changed.y) - reachPx) / 2) * 2;
  const right = Math.max(old.x + old.width, changed.x + changed.width) + reachPx;
  const bottom = Math.max(old.y + old.height, changed.y + changed.height) + reachPx;
  const [x, y] = [Math.max(left, whole.x), Math.max(top, whole.y)];
  return {
    x,
    y,
    width: Math.ceil((Math.min(right, whole.x + whole.width) - x) / 2) * 2,
    height: Math.ceil((Math.min(bottom, whole.y + whole.height) - y) / 2) * 2,
  };
}
