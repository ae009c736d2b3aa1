import { type Area, intersect } from '../area.ts';
import type { View } from '../motion/view.ts';
import type { Planes } from '../planes.ts';

type Size = { width: number; height: number };

/** For every column of the target: the source's nearest before it, and 0–256 towards the next. */
function findColumns(from: number, length: number, start: number, scale: number, last: number) {
  const at = new Int32Array(length);
  const share = new Int32Array(length);
  for (let index = 0; index < length; index++) {
    const exact = Math.min(Math.max((from + index + 0.5 - start) / scale - 0.5, 0), last - 1);
    at[index] = Math.floor(exact);
    share[index] = Math.round((exact - at[index]!) * 256);
  }
  return { at, share };
}

function scalePlane(
  from: Uint8Array,
  stride: number,
  size: Size,
  to: Uint8Array,
  toStride: number,
  area: Area,
  view: View,
): void {
  const { at, share } = findColumns(area.x, area.width, view.x, view.scale, size.width - 1);
  for (let row = 0; row < area.height; row++) {
    const exact = Math.round((area.y + row + 0.5 - view.y) / view.scale - 0.5);
    const upper = Math.min(Math.max(exact, 0), size.height - 1) * stride;
    let target = (area.y + row) * toStride + area.x;
    for (let column = 0; column < area.width; column++) {
      const source = upper + at[column]!;
      const value = from[source]!;
      to[target++] = value + (((from[source + 1]! - value) * share[column]!) >> 8);
    }
  }
}

/**
 * Lays a picture over one area (even edges) of another as `view` says: for pictures on their way, which
 * are seen for a twenty-fifth of a second. Those that stand still are made smaller with more care.
 */
export function scaleArea(from: Planes, size: Size, view: View, to: Planes, area: Area): void {
  const seen = intersect(area, {
    x: Math.ceil(view.x / 2) * 2,
    y: Math.ceil(view.y / 2) * 2,
    width: Math.floor((size.width * view.scale) / 2) * 2 - 2,
    height: Math.floor((size.height * view.scale) / 2) * 2 - 2,
  });
  if (!seen) return;
  for (const [index, name] of (['y', 'u', 'v'] as const).entries()) {
    const half = index === 0 ? 1 : 2;
    scalePlane(
      from[name],
      from.strides[index] ?? 0,
      { width: size.width / half, height: size.height / half },
      to[name],
      to.strides[index] ?? 0,
      {
        x: seen.x / half,
        y: seen.y / half,
        width: seen.width / half,
        height: seen.height / half,
      },
      { scale: view.scale, x: view.x / half, y: view.y / half },
    );
  }
}
