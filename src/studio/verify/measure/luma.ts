/** The brightness of a picture, one byte a pixel, row by row; 16 is black and 235 white. */
export type Luma = { widthPx: number; heightPx: number; pixels: Uint8Array };

/** Relative luminance 0–1 of a grey with this brightness (WCAG 2.2, definition of the term). */
export function relativeLuminance(luma: number): number {
  const value = Math.min(Math.max((luma - 16) / 219, 0), 1);
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

/** Contrast between two brightnesses, 1–21 (WCAG 2.2, 1.4.3). */
export function contrastOf(one: number, other: number): number {
  const [low = 0, high = 0] = [relativeLuminance(one), relativeLuminance(other)].sort(
    (a, b) => a - b,
  );
  return (high + 0.05) / (low + 0.05);
}
