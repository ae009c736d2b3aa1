import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { hashOf, openCache, readOrMake } from '../../studio/cache.ts';
import { openPress, type SheetPress } from '../../studio/browser/browser.ts';
import { serveBuilt } from '../serve-built.ts';

/** What a device shows of the site before it is put among the apps: on a wide screen and in a hand. */
const shots = {
  'icons/wide.webp': { widthPx: 1280, heightPx: 800 },
  'icons/narrow.webp': { widthPx: 540, heightPx: 960 },
} as const;

const kind = 'shots';
const quality = 80;

/** The start page photographed, by the pictures' paths on the site. */
export async function photographStart(
  folder: string,
  base: string,
  root: string,
): Promise<ReadonlyMap<string, Buffer>> {
  const cache = openCache(join(root, '.cache'));
  const html = await readFile(join(folder, 'index.html'), 'utf8');
  const { origin, close } = await serveBuilt(folder, base);
  const made = new Map<string, Buffer>();
  let press: SheetPress | undefined;
  try {
    for (const [path, size] of Object.entries(shots)) {
      const key = `${hashOf(html, JSON.stringify(size))}.webp`;
      const bytes = await readOrMake(cache, kind, key, async () => {
        press ??= await openPress();
        const image = await loadImage(await press.photograph(`${origin}${base}`, size));
        const canvas = createCanvas(image.width, image.height);
        canvas.getContext('2d').drawImage(image, 0, 0);
        return canvas.encode('webp', quality);
      });
      made.set(path, bytes);
    }
  } finally {
    await press?.close();
    close();
  }
  return made;
}
