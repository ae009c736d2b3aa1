import type { Frame } from 'node-av';
import { countShown, decodeFrames } from './decode-frames.ts';

/** A picture in colour, made smaller: RGBA, row by row. */
export type Still = { widthPx: number; heightPx: number; rgba: Uint8ClampedArray };

/** ITU-R BT.709, limited range, to RGB; a box of `shrink` × `shrink` px becomes one. */
function toStill(frame: Frame, shrink: number): Still {
  const [y, u, v] = frame.data ?? [];
  const [yStride = 0, uStride = 0, vStride = 0] = frame.linesize;
  if (!y || !u || !v) throw new RangeError('en bild saknas');
  const widthPx = Math.floor(frame.width / shrink);
  const heightPx = Math.floor(frame.height / shrink);
  const rgba = new Uint8ClampedArray(widthPx * heightPx * 4);
  const mean = (plane: Uint8Array, stride: number, left: number, top: number, half: number) => {
    let sum = 0;
    for (let row = top; row < top + shrink; row++) {
      for (let column = left; column < left + shrink; column++) {
        sum += plane[(row >> half) * stride + (column >> half)]!;
      }
    }
    return sum / (shrink * shrink);
  };
  for (let row = 0, at = 0; row < heightPx; row++) {
    for (let column = 0; column < widthPx; column++, at += 4) {
      const [left, top] = [column * shrink, row * shrink];
      const light = (mean(y, yStride, left, top, 0) - 16) * 1.1644;
      const blue = mean(u, uStride, left, top, 1) - 128;
      const red = mean(v, vStride, left, top, 1) - 128;
      rgba[at] = light + 1.7927 * red;
      rgba[at + 1] = light - 0.2132 * blue - 0.5329 * red;
      rgba[at + 2] = light + 2.1124 * blue;
      rgba[at + 3] = 255;
    }
  }
  return { widthPx, heightPx, rgba };
}

/** The pictures that are shown at the given moments (ms, rising), `shrink` times smaller. */
export async function decodeStills(
  path: string,
  momentsMs: number[],
  shrink: number,
): Promise<Still[]> {
  const stills: Still[] = [];
  for await (const shown of decodeFrames(path, momentsMs)) {
    const count = countShown(shown, momentsMs, stills.length);
    if (count === 0) continue;
    const still = toStill(shown.frame, shrink);
    stills.push(...Array.from({ length: count }, () => still));
  }
  return stills;
}
