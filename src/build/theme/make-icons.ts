import { createCanvas, loadImage } from '@napi-rs/canvas';
import { theme } from '../../site.theme.ts';
import { drawIcon } from '../../site/draw-icon.ts';

/** Each icon that is made of points: its shape, and how large it is. */
const painted = {
  'favicon.png': ['round', 96],
  'icons/app-192.png': ['round', 192],
  'icons/app-512.png': ['round', 512],
  'icons/mask-512.png': ['mask', 512],
} as const;

async function paint(shape: 'round' | 'mask', sizePx: number): Promise<Buffer> {
  // The drawing is read at the size that it is painted in.
  const sized = drawIcon(theme, shape).replace(
    '<svg ',
    `<svg width="${sizePx}" height="${sizePx}" `,
  );
  const canvas = createCanvas(sizePx, sizePx);
  canvas.getContext('2d').drawImage(await loadImage(Buffer.from(sized)), 0, 0, sizePx, sizePx);
  return canvas.encode('png');
}

/** The site's icons in the theme's colours, by their paths on the site. */
export async function makeIcons(): Promise<ReadonlyMap<string, Buffer>> {
  const icons = new Map<string, Buffer>([['favicon.svg', Buffer.from(drawIcon(theme, 'round'))]]);
  for (const [path, [shape, sizePx]] of Object.entries(painted))
    icons.set(path, await paint(shape, sizePx));
  return icons;
}
