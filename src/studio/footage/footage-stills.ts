import { createCanvas, type Canvas } from '@napi-rs/canvas';
import type { Planes } from '../picture/picture.ts';

/** Wide enough for the page's column on a sharp screen. */
const stillWidthPx = 960;

/** Planes (BT.709, limited range) as a canvas. */
export function toCanvas(planes: Planes, widthPx: number, heightPx: number): Canvas {
  const canvas = createCanvas(widthPx, heightPx);
  const context = canvas.getContext('2d');
  const image = context.createImageData(widthPx, heightPx);
  const [yStride, uStride, vStride] = planes.strides;
  let at = 0;
  for (let row = 0; row < heightPx; row++) {
    for (let column = 0; column < widthPx; column++) {
      const light = 1.1644 * ((planes.y[row * yStride + column] ?? 16) - 16);
      const u = (planes.u[(row >> 1) * uStride + (column >> 1)] ?? 128) - 128;
      const v = (planes.v[(row >> 1) * vStride + (column >> 1)] ?? 128) - 128;
      image.data[at++] = light + 1.7927 * v;
      image.data[at++] = light - 0.2132 * u - 0.5329 * v;
      image.data[at++] = light + 2.1124 * u;
      image.data[at++] = 255;
    }
  }
  context.putImageData(image, 0, 0);
  return canvas;
}

/** A picture scaled to a width. */
function scaleTo(picture: Canvas, widthPx: number): Canvas {
  const scale = Math.min(widthPx / picture.width, 1);
  const canvas = createCanvas(
    Math.round(picture.width * scale),
    Math.round(picture.height * scale),
  );
  canvas.getContext('2d').drawImage(picture, 0, 0, canvas.width, canvas.height);
  return canvas;
}

/** A still for the page, as WebP. */
export const encodeStill = (picture: Canvas, widthPx = stillWidthPx): Promise<Buffer> =>
  scaleTo(picture, widthPx).encode('webp', 78);

/** As wide as that of a drawn film, and no heavier than the page has room for on a slow line. */
const posterWidthPx = 1280;
const posterBytes = 40_000;

/** The poster, as WebP: as good as its weight allows. A camera's grain weighs what drawings do not. */
export async function encodePoster(picture: Canvas): Promise<Buffer> {
  for (const quality of [78, 60, 45, 30]) {
    const poster = await scaleTo(picture, posterWidthPx).encode('webp', quality);
    if (poster.length <= posterBytes) return poster;
  }
  return scaleTo(picture, posterWidthPx / 2).encode('webp', 45);
}

/** 1200 × 630 for whoever shares the page, as JPEG: the middle of the picture. */
export function encodeShareImage(picture: Canvas): Promise<Buffer> {
  const canvas = createCanvas(1200, 630);
  const scale = Math.max(1200 / picture.width, 630 / picture.height);
  const [width, height] = [picture.width * scale, picture.height * scale];
  const context = canvas.getContext('2d');
  context.drawImage(picture, (1200 - width) / 2, (630 - height) / 2, width, height);
  return canvas.encode('jpeg', 82);
}
