import type { Area } from './area.ts';
import type { Planes } from './planes.ts';

/**
 * Writes RGBA pixels of one area into the Y, U and V planes (ITU-R BT.709, limited range), in 16-bit
 * fixed point. `pixels` holds the area alone, 4 bytes a pixel.
 */
export function convertColours(pixels: Uint8ClampedArray, area: Area, planes: Planes): void {
  const { y: yPlane, u: uPlane, v: vPlane, strides } = planes;
  const [yStride, uStride, vStride] = strides;
  const rowBytes = area.width * 4;
  for (let row = 0; row < area.height; row += 2) {
    let top = (area.y + row) * yStride + area.x;
    let bottom = top + yStride;
    let uAt = ((area.y + row) >> 1) * uStride + (area.x >> 1);
    let vAt = ((area.y + row) >> 1) * vStride + (area.x >> 1);
    let a = row * rowBytes;
    let b = a + rowBytes;
    for (let column = 0; column < area.width; column += 2) {
      const r0 = pixels[a]!;
      const g0 = pixels[a + 1]!;
      const b0 = pixels[a + 2]!;
      const r1 = pixels[a + 4]!;
      const g1 = pixels[a + 5]!;
      const b1 = pixels[a + 6]!;
      const r2 = pixels[b]!;
      const g2 = pixels[b + 1]!;
      const b2 = pixels[b + 2]!;
      const r3 = pixels[b + 4]!;
      const g3 = pixels[b + 5]!;
      const b3 = pixels[b + 6]!;
      a += 8;
      b += 8;
      yPlane[top++] = (11966 * r0 + 40254 * g0 + 4064 * b0 + 1081344) >> 16;
      yPlane[top++] = (11966 * r1 + 40254 * g1 + 4064 * b1 + 1081344) >> 16;
      yPlane[bottom++] = (11966 * r2 + 40254 * g2 + 4064 * b2 + 1081344) >> 16;
      yPlane[bottom++] = (11966 * r3 + 40254 * g3 + 4064 * b3 + 1081344) >> 16;
      const red = r0 + r1 + r2 + r3;
      const green = g0 + g1 + g2 + g3;
      const blue = b0 + b1 + b2 + b3;
      uPlane[uAt++] = (-6596 * red - 22189 * green + 28784 * blue + 33685504) >> 18;
      vPlane[vAt++] = (28784 * red - 26145 * green - 2639 * blue + 33685504) >> 18;
    }
  }
}
