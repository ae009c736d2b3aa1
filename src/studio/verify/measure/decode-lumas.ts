import { countShown, decodeFrames, type ShownFrame } from './decode-frames.ts';
import type { Luma } from './luma.ts';

/** The same brightness with its rows tight, in memory of its own. */
function copyLuma({ widthPx, heightPx, pixels: from }: Luma, stride: number): Luma {
  const pixels = new Uint8Array(widthPx * heightPx);
  for (let y = 0; y < heightPx; y++) {
    pixels.set(from.subarray(y * stride, y * stride + widthPx), y * widthPx);
  }
  return { widthPx, heightPx, pixels };
}

/**
 * The brightness of the pictures that are shown at the given moments (ms, rising). `onFrame` is told
 * of every picture; its pixels, `stride` bytes a row, are there only meanwhile.
 */
export async function decodeLumas(
  path: string,
  momentsMs: readonly number[],
  onFrame: (shown: ShownFrame, luma: Luma, stride: number) => void = () => undefined,
): Promise<Luma[]> {
  const lumas: Luma[] = [];
  for await (const shown of decodeFrames(path)) {
    const { width: widthPx, height: heightPx, data, linesize } = shown.frame;
    const pixels = data?.[0];
    if (!pixels) throw new RangeError('en bild saknar ljushet');
    const stride = linesize[0] ?? widthPx;
    onFrame(shown, { widthPx, heightPx, pixels }, stride);
    const count = countShown(shown, momentsMs, lumas.length);
    if (count === 0) continue;
    const luma = copyLuma({ widthPx, heightPx, pixels }, stride);
    lumas.push(...Array.from({ length: count }, () => luma));
  }
  return lumas;
}
