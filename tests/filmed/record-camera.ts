import { startEncoder } from '../../src/studio/encode/encode.ts';
import type { Planes } from '../../src/studio/picture/planes.ts';
import type { Sound } from '../../src/studio/sound/samples.ts';

type Size = { widthPx: number; heightPx: number };

/** So many pictures of the same thing, each with grain of its own, are shown by turns. */
const grains = 4;

/** What a camera sees: soft shapes of several colours, another each part, with the grain of a sensor. */
function paintCamera({ widthPx, heightPx }: Size, part: number, grain: number): Planes {
  const y = new Uint8Array(widthPx * heightPx);
  let seed = part * grains + grain + 1;
  for (let at = 0; at < y.length; at++) {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    const [row, column] = [Math.floor(at / widthPx) / heightPx, (at % widthPx) / widthPx];
    const shape = Math.sin(9 * column + part) * Math.cos(7 * row - part) + Math.sin(40 * row) / 6;
    y[at] = Math.round(125 + 60 * shape + 3 * (seed / 1_073_741_824 - 1));
  }
  const [width, height] = [widthPx / 2, heightPx / 2];
  const colour = (shift: number) =>
    Uint8Array.from({ length: width * height }, (_, at) =>
      Math.round(128 + 40 * Math.sin((5 * (at % width)) / width + part + shift)),
    );
  return { y, u: colour(0), v: colour(2), strides: [widthPx, width, width] };
}

function copyPlane(from: Buffer | Uint8Array, width: number, to: Uint8Array, stride: number): void {
  for (let row = 0; row * width < from.length; row++)
    to.set(from.subarray(row * width, (row + 1) * width), row * stride);
}

/** Records a film as a camera on a table would: one view for each part, with sound or without. */
export async function recordCamera(
  path: string,
  size: Size,
  partsMs: readonly number[],
  sound?: Sound,
): Promise<void> {
  const encoder = await startEncoder(path, size, sound);
  const { planes } = encoder;
  let fromMs = 0;
  for (const [part, lengthMs] of partsMs.entries()) {
    const views = Array.from({ length: grains }, (_, grain) => paintCamera(size, part, grain));
    for (let atMs = 0; atMs < lengthMs; atMs += 40) {
      const view = views[(atMs / 40) % grains]!;
      copyPlane(view.y, view.strides[0], planes.y, planes.strides[0]);
      copyPlane(view.u, view.strides[1], planes.u, planes.strides[1]);
      copyPlane(view.v, view.strides[2], planes.v, planes.strides[2]);
      await encoder.handleFrame(fromMs + atMs, atMs === 0);
    }
    fromMs += lengthMs;
  }
  await encoder.stop(fromMs);
}
