import { createCanvas, type Image, loadImage } from '@napi-rs/canvas';
import type { Photo } from './shot.ts';
import { convertColours } from './convert-colours.ts';
import { createPlanes, type Planes } from './planes.ts';
import type { Area } from './area.ts';

/** A photograph ready to be laid into films: its planes, and where its targets are (px of the stage). */
export type Picture = {
  image: Image;
  planes: Planes;
  width: number;
  height: number;
  targets: Record<string, Area>;
};

/** Decodes a photograph and converts its colours, once however often it is shown. */
export async function decodePicture({ png, targets }: Photo): Promise<Picture> {
  const image = await loadImage(Buffer.from(png));
  const { width, height } = image;
  const context = createCanvas(width, height).getContext('2d');
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, width, height);
  const planes = createPlanes(width, height);
  convertColours(data, { x: 0, y: 0, width, height }, planes);
  return { image, planes, width, height, targets };
}
