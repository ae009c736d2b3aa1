import { createCanvas, loadImage } from '@napi-rs/canvas';

/** As wide as a card shows it on most screens, in px; the height follows the picture's shape. */
const widthPx = 320;
const quality = 60;

/** A poster made small, for a list: WebP bytes. Throws when the picture cannot be read. */
export async function drawThumbnail(poster: Uint8Array): Promise<Uint8Array> {
  const image = await loadImage(Buffer.from(poster));
  const heightPx = Math.round((image.height * widthPx) / image.width);
  const canvas = createCanvas(widthPx, heightPx);
  const context = canvas.getContext('2d');
  context.imageSmoothingQuality = 'high';
  context.drawImage(image, 0, 0, widthPx, heightPx);
  return canvas.encode('webp', quality);
}
