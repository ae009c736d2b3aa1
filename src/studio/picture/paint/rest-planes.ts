import { createCanvas, type SKRSContext2D } from '@napi-rs/canvas';
import { convertColours } from '../convert-colours.ts';
import type { Picture } from '../decode-picture.ts';
import type { View } from '../motion/view.ts';
import { createPlanes, type Planes } from '../planes.ts';

/** A picture made smaller with care, for as long as it stands still: its planes and its corner (even px). */
export type RestPicture = { planes: Planes; width: number; height: number };

/** Draws a picture, what has changed over what it has changed in. */
function drawSmaller(context: SKRSContext2D, picture: Picture, scale: number): void {
  const { image, patch, width, height } = picture;
  if (patch) drawSmaller(context, patch.of, scale);
  const { x, y, ...size } = patch?.at ?? { x: 0, y: 0, width, height };
  context.drawImage(image, x * scale, y * scale, size.width * scale, size.height * scale);
}

/** Makes a photograph as small as `view` lays it. */
export function makeRestPicture(picture: Picture, { scale }: View): RestPicture {
  const { width, height } = picture;
  const small = {
    width: Math.floor((width * scale) / 2) * 2,
    height: Math.floor((height * scale) / 2) * 2,
  };
  const context = createCanvas(small.width, small.height).getContext('2d');
  context.imageSmoothingQuality = 'high';
  drawSmaller(context, picture, scale);
  const { data } = context.getImageData(0, 0, small.width, small.height);
  const planes = createPlanes(small.width, small.height);
  convertColours(data, { x: 0, y: 0, ...small }, planes);
  return { planes, ...small };
}
