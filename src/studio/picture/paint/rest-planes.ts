import type { View } from '../motion/view.ts';
import { createPlanes, type Planes } from '../planes.ts';

/** A picture made smaller with care, for as long as it stands still: its planes and its corner (even px). */
export type RestPicture = { planes: Planes; width: number; height: number };

/** For each pixel of the smaller row: the first of those that it is the mean of, and how much each counts. */
function weigh(length: number, scale: number, last: number) {
  const most = Math.ceil(1 / scale) + 1;
  const first = new Int32Array(length);
  const weights = new Float32Array(length * most);
  for (let index = 0; index < length; index++) {
    const from = index / scale;
    const until = Math.min((index + 1) / scale, last);
    first[index] = Math.min(Math.floor(from), last - 1);
    for (let tap = 0; tap < most; tap++) {
      const at = first[index]! + tap;
      const covered = Math.max(0, Math.min(at + 1, until) - Math.max(at, from));
      weights[index * most + tap] = covered / (until - from);
    }
  }
  return { most, first, weights };
}

type Size = { width: number; height: number };

/** Makes one plane smaller: every pixel is the mean of the area that it stands for. */
function shrinkPlane(from: Uint8Array, size: Size, scale: number, small: Size): Uint8Array {
  const across = weigh(small.width, scale, size.width);
  const down = weigh(small.height, scale, size.height);
  const narrow = new Float32Array(small.width * size.height);
  for (let row = 0, at = 0; row < size.height; row++) {
    const start = row * size.width;
    for (let column = 0; column < small.width; column++, at++) {
      let sum = 0;
      const source = start + across.first[column]!;
      for (let tap = 0, weight = column * across.most; tap < across.most; tap++, weight++) {
        const share = across.weights[weight]!;
        if (share > 0) sum += from[source + tap]! * share;
      }
      narrow[at] = sum;
    }
  }
  const to = new Uint8Array(small.width * small.height);
  const line = new Float32Array(small.width);
  for (let row = 0; row < small.height; row++) {
    line.fill(0.5);
    for (let tap = 0; tap < down.most; tap++) {
      const share = down.weights[row * down.most + tap]!;
      if (share === 0) continue;
      const source = (down.first[row]! + tap) * small.width;
      for (let column = 0; column < small.width; column++) {
        line[column]! += narrow[source + column]! * share;
      }
    }
    to.set(line, row * small.width);
  }
  return to;
}

/** Makes a photograph as small as `view` lays it. */
export function makeRestPicture(
  { planes, width, height }: Size & { planes: Planes },
  { scale }: View,
): RestPicture {
  const small = {
    width: Math.floor((width * scale) / 2) * 2,
    height: Math.floor((height * scale) / 2) * 2,
  };
  const half = ({ width: across, height: down }: Size) => ({
    width: across >> 1,
    height: down >> 1,
  });
  const y = shrinkPlane(planes.y, { width, height }, scale, small);
  const u = shrinkPlane(planes.u, half({ width, height }), scale, half(small));
  const v = shrinkPlane(planes.v, half({ width, height }), scale, half(small));
  const { strides } = createPlanes(small.width, 0);
  return { planes: { y, u, v, strides }, ...small };
}
