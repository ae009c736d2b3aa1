import { type Canvas, createCanvas, loadImage } from '@napi-rs/canvas';
import type { FilmPlan } from '../film-plan.ts';
import { restView } from '../motion/view.ts';
import { drawMat } from './mat.ts';
import type { Photo } from '../shot.ts';
import { paperColour } from '../stage.ts';

/** The title card as the film begins, in full colour: what posters are made from. */
export async function drawTitle(plan: FilmPlan, photos: Map<string, Photo>): Promise<Canvas> {
  const { widthPx, heightPx } = plan.shape;
  const canvas = createCanvas(widthPx, heightPx);
  const context = canvas.getContext('2d');
  context.imageSmoothingQuality = 'high';
  context.fillStyle = paperColour;
  context.fillRect(0, 0, widthPx, heightPx);
  const [first] = plan.scenes;
  if (!first) throw new RangeError('A film without scenes');
  const { panel, device, window } = first;
  const [words, shown] = [photos.get(panel.html), photos.get(device.html)];
  if (!words || !shown) throw new RangeError('A scene has no photograph');
  context.drawImage(await loadImage(Buffer.from(words.png)), panel.area.x, panel.area.y);
  const { targets } = shown;
  const image = await loadImage(Buffer.from(shown.png));
  const { width, height } = image;
  const { scale, x, y } = restView(targets, window);
  context.save();
  context.beginPath();
  context.rect(window.x, window.y, window.width, window.height);
  context.clip();
  // The sheet's tint goes on where the sheet ends: its corner is drawn as large as the window.
  context.drawImage(image, 0, 0, 1, 1, window.x, window.y, window.width, window.height);
  context.drawImage(image, x, y, width * scale, height * scale);
  context.restore();
  drawMat(context, window, plan.shape);
  return canvas;
}
