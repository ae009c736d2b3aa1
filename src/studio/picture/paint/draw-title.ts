import { type Canvas, createCanvas } from '@napi-rs/canvas';
import type { Picture } from '../decode-picture.ts';
import type { FilmPlan } from '../film-plan.ts';
import { restView } from '../motion/view.ts';
import { drawMat } from './mat.ts';
import type { Shot } from '../shot.ts';
import { paperColour } from '../stage.ts';

/** The title card as the film begins, in full colour: what posters are made from. */
export function drawTitle(plan: FilmPlan, pictureOf: (shot: Shot) => Picture): Canvas {
  const { widthPx, heightPx } = plan.shape;
  const canvas = createCanvas(widthPx, heightPx);
  const context = canvas.getContext('2d');
  context.imageSmoothingQuality = 'high';
  context.fillStyle = paperColour;
  context.fillRect(0, 0, widthPx, heightPx);
  const [first] = plan.scenes;
  if (!first) throw new RangeError('A film without scenes');
  const { panel, device, window } = first;
  context.drawImage(pictureOf(panel).image, panel.area.x, panel.area.y);
  const { image, targets, width, height } = pictureOf(device);
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
