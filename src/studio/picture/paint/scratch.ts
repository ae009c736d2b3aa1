import { type Canvas, createCanvas, type SKRSContext2D } from '@napi-rs/canvas';

const canvases = new Map<string, Canvas>();

/**
 * The pixels of what `draw` draws over all of an area, RGBA, good until the next call: one canvas for
 * each size, and no copy of it, since photographs are many and large.
 */
export function drawOpaque(
  width: number,
  height: number,
  draw: (context: SKRSContext2D) => void,
): Uint8Array {
  const key = `${width}x${height}`;
  const canvas = canvases.get(key) ?? createCanvas(width, height);
  canvases.set(key, canvas);
  draw(canvas.getContext('2d'));
  return canvas.data();
}
