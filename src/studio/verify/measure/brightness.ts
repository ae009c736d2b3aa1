import { type Luma, relativeLuminance } from './luma.ts';

/**
 * WCAG 2.3.1 counts on a picture of 1024 × 768 CSS px, of which 341 × 256 is what the eye sees
 * sharply. A picture is looked at in cells of 32 × 32 such px.
 */
const cellCssPx = 32;

/** A picture cut into cells; `cellPx` is their side in px of the picture. */
export type Grid = { columns: number; rows: number; cellPx: number };

/** The cells' relative luminance (0–1) from one moment on. */
export type Brightness = { atMs: number; cells: Float32Array };

export function gridOf(widthPx: number, heightPx: number): Grid {
  const scale = Math.min(1024 / widthPx, 768 / heightPx);
  const cellPx = cellCssPx / scale;
  return { columns: Math.ceil(widthPx / cellPx), rows: Math.ceil(heightPx / cellPx), cellPx };
}

/** Every fourth pixel both ways tells enough of a cell. */
const everyPx = 4;

/** Measures each cell; `stride` is the number of bytes from one row of `pixels` to the next. */
export function measureBrightness(
  { widthPx, heightPx, pixels }: Luma,
  stride: number,
  { columns, rows, cellPx }: Grid,
): Float32Array {
  const sums = new Float64Array(columns * rows);
  const counts = new Uint32Array(columns * rows);
  for (let y = 0; y < heightPx; y += everyPx) {
    const row = Math.floor(y / cellPx) * columns;
    for (let x = 0; x < widthPx; x += everyPx) {
      const cell = row + Math.floor(x / cellPx);
      sums[cell]! += pixels[y * stride + x]!;
      counts[cell]!++;
    }
  }
  return Float32Array.from(sums, (sum, cell) => relativeLuminance(sum / (counts[cell] || 1)));
}
