import { createCanvas, type Image, loadImage } from '@napi-rs/canvas';
import type { Area } from './area.ts';
import type { Photo, Shot, Target } from './shot.ts';
import { convertColours } from './convert-colours.ts';
import { createPlanes, type Planes } from './planes.ts';

/** A photograph ready to be laid into films: its planes, and where its targets are. */
export type Picture = {
  image: Image;
  /** Where `image` belongs in another picture, if it is only what has changed there. */
  patch?: { at: Area; of: Picture };
  planes: Planes;
  width: number;
  height: number;
  targets: Record<string, Target>;
};

/**
 * Decodes a photograph and converts its colours, once however often it is shown. One of a change
 * needs the picture that it is a change `of`.
 */
export async function decodePicture(
  { png, targets, patch }: Photo,
  of?: Picture,
): Promise<Picture> {
  const image = await loadImage(Buffer.from(png));
  const { width, height } = image;
  const context = createCanvas(width, height).getContext('2d');
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, width, height);
  if (patch) {
    if (!of) throw new RangeError('A change without the picture that is changed');
    const { y, u, v, strides } = of.planes;
    const planes: Planes = { y: y.slice(), u: u.slice(), v: v.slice(), strides };
    convertColours(data, patch, planes);
    return { image, planes, width: of.width, height: of.height, targets, patch: { at: patch, of } };
  }
  const planes = createPlanes(width, height);
  convertColours(data, { x: 0, y: 0, width, height }, planes);
  return { image, planes, width, height, targets };
}

/** Decodes all photographs of a film, by their shots' HTML; `onEach` is called before each. */
export async function decodePictures(
  shots: Iterable<Shot>,
  photos: Map<string, Photo>,
  onEach: () => void = () => undefined,
): Promise<Map<string, Picture>> {
  const pictures = new Map<string, Picture>();
  const decode = async ({ html, change }: Shot): Promise<Picture> => {
    const known = pictures.get(html);
    if (known) return known;
    onEach();
    const photo = photos.get(html);
    if (!photo) throw new RangeError('A scene has no photograph');
    const of = photo.patch && change ? await decode(change.of) : undefined;
    const picture = await decodePicture(photo, of);
    pictures.set(html, picture);
    return picture;
  };
  for (const shot of shots) await decode(shot);
  return pictures;
}
