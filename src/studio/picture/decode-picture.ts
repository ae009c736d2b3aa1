import { createHash } from 'node:crypto';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import type { Area } from './area.ts';
import { convertColours } from './convert-colours.ts';
import type { RestPicture } from './paint/rest-planes.ts';
import { createPlanes, type Planes } from './planes.ts';
import type { Photo, Shot, Target } from './shot.ts';

/** A photograph ready to be laid into films: its planes, and where its targets are. */
export type Picture = {
  planes: Planes;
  width: number;
  height: number;
  targets: Record<string, Target>;
  /** If it is another picture with one part changed: that other, and the part (even edges). */
  patch?: { at: Area; of: Picture };
  /** The picture as it stands still in films, by how much smaller it is. */
  rests: Map<number, RestPicture>;
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
  const rests = new Map<number, RestPicture>();
  if (patch) {
    if (!of) throw new RangeError('A change without the picture that is changed');
    const { y, u, v, strides } = of.planes;
    const planes: Planes = { y: y.slice(), u: u.slice(), v: v.slice(), strides };
    convertColours(data, patch, planes);
    const size = { width: of.width, height: of.height };
    return { planes, ...size, targets, patch: { at: patch, of }, rests };
  }
  const planes = createPlanes(width, height);
  convertColours(data, { x: 0, y: 0, width, height }, planes);
  return { planes, width, height, targets, rests };
}

/**
 * The pictures that this thread decoded last. A guide's films in other languages and the other shape
 * show the same screens, and are made one after another.
 */
const lately = new Map<string, Picture>();
const mostKept = 60;

async function decodeLately(name: string, decode: () => Promise<Picture>): Promise<Picture> {
  const picture = lately.get(name) ?? (await decode());
  lately.delete(name);
  lately.set(name, picture);
  const [oldest] = lately.keys();
  if (lately.size > mostKept && oldest !== undefined) lately.delete(oldest);
  return picture;
}

const hash = (...parts: (string | Buffer)[]): string => {
  const whole = createHash('sha1');
  for (const part of parts) whole.update(part);
  return whole.digest('hex');
};

/** Decodes all photographs of a film, by their shots' HTML; `onEach` is called before each. */
export async function decodePictures(
  shots: Iterable<Shot>,
  photos: Map<string, Photo>,
  onEach: () => void = () => undefined,
): Promise<Map<string, Picture>> {
  const pictures = new Map<string, Picture>();
  const photoOf = ({ html }: Shot): Photo => {
    const photo = photos.get(html);
    if (!photo) throw new RangeError('A scene has no photograph');
    return photo;
  };
  const decode = async (shot: Shot): Promise<Picture> => {
    const known = pictures.get(shot.html);
    if (known) return known;
    onEach();
    const photo = photoOf(shot);
    const base = photo.patch && shot.change?.of;
    const of = base && (await decode(base));
    const below = base ? photoOf(base).png : '';
    const name = hash(shot.html, JSON.stringify([photo.patch, photo.targets]), photo.png, below);
    const picture = await decodeLately(name, () => decodePicture(photo, of));
    pictures.set(shot.html, picture);
    return picture;
  };
  for (const shot of shots) await decode(shot);
  return pictures;
}
