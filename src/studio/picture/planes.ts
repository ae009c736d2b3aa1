import type { Area } from './area.ts';

/** A picture as the encoder takes it: 8-bit Y, and U and V at half the resolution (4:2:0). */
export type Planes = {
  y: Uint8Array;
  u: Uint8Array;
  v: Uint8Array;
  /** Bytes from one row to the next, in Y, U and V. */
  strides: [number, number, number];
};

export const createPlanes = (width: number, height: number): Planes => ({
  y: new Uint8Array(width * height),
  u: new Uint8Array((width * height) >> 2),
  v: new Uint8Array((width * height) >> 2),
  strides: [width, width >> 1, width >> 1],
});

type Paint = (
  from: Uint8Array,
  fromAt: number,
  to: Uint8Array,
  toAt: number,
  length: number,
) => void;

/** Runs `paint` over each row of each plane that `area` (even, in `to`) covers. */
function eachRow(from: Planes, at: { x: number; y: number }, to: Planes, area: Area, paint: Paint) {
  for (const [index, name] of (['y', 'u', 'v'] as const).entries()) {
    const half = index === 0 ? 0 : 1;
    const fromStride = from.strides[index] ?? 0;
    const toStride = to.strides[index] ?? 0;
    const length = area.width >> half;
    let fromAt = ((area.y - at.y) >> half) * fromStride + ((area.x - at.x) >> half);
    let toAt = (area.y >> half) * toStride + (area.x >> half);
    for (let row = 0; row < area.height >> half; row++) {
      paint(from[name], fromAt, to[name], toAt, length);
      fromAt += fromStride;
      toAt += toStride;
    }
  }
}

/** Copies a picture that lies at `at` into one area of another. */
export function copyArea(from: Planes, at: { x: number; y: number }, to: Planes, area: Area): void {
  eachRow(from, at, to, area, (source, sourceAt, target, targetAt, length) =>
    target.set(source.subarray(sourceAt, sourceAt + length), targetAt),
  );
}

/** Fills one area with a colour given as [Y, U, V]. */
export function fillArea(to: Planes, area: Area, colour: [number, number, number]): void {
  for (const [index, name] of (['y', 'u', 'v'] as const).entries()) {
    const half = index === 0 ? 0 : 1;
    const stride = to.strides[index] ?? 0;
    for (let row = area.y >> half; row < (area.y + area.height) >> half; row++) {
      const at = row * stride + (area.x >> half);
      to[name].fill(colour[index] ?? 0, at, at + (area.width >> half));
    }
  }
}

/** The least area in which two pictures of the same size differ; `undefined` when they are equal. */
export function differingArea(
  a: Planes,
  b: Planes,
  width: number,
  height: number,
): Area | undefined {
  let left = width;
  let right = 0;
  let top = height;
  let bottom = 0;
  for (const [index, name] of (['y', 'u', 'v'] as const).entries()) {
    const scale = index === 0 ? 1 : 2;
    const columns = width / scale;
    for (let row = 0; row < height / scale; row++) {
      const one = a[name].subarray(row * columns, (row + 1) * columns);
      const other = b[name].subarray(row * columns, (row + 1) * columns);
      if (Buffer.compare(one, other) === 0) continue;
      const first = one.findIndex((value, column) => value !== other[column]);
      const last = one.findLastIndex((value, column) => value !== other[column]);
      left = Math.min(left, first * scale);
      right = Math.max(right, (last + 1) * scale);
      top = Math.min(top, row * scale);
      bottom = Math.max(bottom, (row + 1) * scale);
    }
  }
  return right > left ? { x: left, y: top, width: right - left, height: bottom - top } : undefined;
}
