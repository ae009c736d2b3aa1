import type { Frame } from 'node-av';
import { countShown, decodeFrames } from './decode-frames.ts';
import type { Luma } from './luma.ts';

/** A picture's brightness where the decoder has it, `stride` bytes a row: there only meanwhile. */
export function readLuma(frame: Frame): { luma: Luma; stride: number } {
  // Asking for the data copies the whole picture: ask only for those that are looked at.
  const { width: widthPx, height: heightPx, data, linesize } = frame;
  const pixels = data?.[0];
  if (!pixels) throw new RangeError('en bild saknar ljushet');
  return { luma: { widthPx, heightPx, pixels }, stride: linesize[0] ?? widthPx };
}

/** The same brightness with its rows tight, in memory of its own. */
export function copyLuma({ widthPx, heightPx, pixels: from }: Luma, stride: number): Luma {
  const pixels = new Uint8Array(widthPx * heightPx);
  for (let y = 0; y < heightPx; y++) {
    pixels.set(from.subarray(y * stride, y * stride + widthPx), y * widthPx);
  }
  return { widthPx, heightPx, pixels };
}

/** The brightness of the pictures that are shown at the given moments (ms, rising). */
export async function decodeLumas(path: string, momentsMs: readonly number[]): Promise<Luma[]> {
  const lumas: Luma[] = [];
  for await (const shown of decodeFrames(path, momentsMs)) {
    const count = countShown(shown, momentsMs, lumas.length);
    if (count === 0) continue;
    const { luma, stride } = readLuma(shown.frame);
    const copy = copyLuma(luma, stride);
    lumas.push(...Array.from({ length: count }, () => copy));
  }
  return lumas;
}
