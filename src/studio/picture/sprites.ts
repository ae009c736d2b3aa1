import { createCanvas, type SKRSContext2D } from '@napi-rs/canvas';
import { type Area, evenOut } from './area.ts';
import { convertColours } from './convert-colours.ts';
import { drawHand, drawMark, handArea } from './draw-pointer.ts';
import { createPlanes, type Sprite } from './planes.ts';
import type { HandPose, MarkPose } from './pose.ts';

/** Where nothing is drawn the colour is the outline's, so that soft edges stay ink. */
function inkBehind(pixels: Uint8ClampedArray): void {
  for (let at = 0; at < pixels.length; at += 4) {
    if (pixels[at + 3] === 0) pixels.set([36, 29, 22], at);
  }
}

/** A sprite of what `draw` draws inside `area` (even edges), which is told from the sprite's point. */
function makeSprite(area: Area, draw: (context: SKRSContext2D) => void): Sprite {
  const { width, height } = area;
  const context = createCanvas(width, height).getContext('2d');
  context.translate(-area.x, -area.y);
  draw(context);
  const { data } = context.getImageData(0, 0, width, height);
  inkBehind(data);
  const planes = createPlanes(width, height);
  convertColours(data, { x: 0, y: 0, width, height }, planes);
  const alpha = new Uint8Array(width * height).map((_, at) => data[at * 4 + 3] ?? 0);
  const chromaAlpha = new Uint8Array(alpha.length >> 2);
  for (let y = 0, at = 0; y < height; y += 2) {
    for (let x = 0; x < width; x += 2, at++) {
      const first = y * width + x;
      const below = first + width;
      chromaAlpha[at] =
        (alpha[first]! + alpha[first + 1]! + alpha[below]! + alpha[below + 1]! + 2) >> 2;
    }
  }
  return { ...planes, area, alpha, chromaAlpha };
}

/** Sprites of hands and marks, each drawn once however often it is laid. */
export class Sprites {
  readonly #hands = new Map<string, Sprite>();
  #mark: { key: string; sprite: Sprite } | undefined;

  /** The hand with its tip at the sprite's point. */
  hand(pose: HandPose): Sprite {
    const key = `${pose.pointer} ${pose.turn.toFixed(2)} ${pose.scale.toFixed(3)}`;
    const known = this.#hands.get(key);
    if (known) return known;
    const sprite = makeSprite(handArea(pose), (context) => drawHand(context, pose));
    this.#hands.set(key, sprite);
    return sprite;
  }

  /** The mark, placed for the picture's upper left corner. */
  mark(pose: MarkPose): Sprite {
    const key = JSON.stringify(pose);
    if (this.#mark?.key === key) return this.#mark.sprite;
    const room = 40;
    const around = evenOut({
      x: pose.area.x - room,
      y: pose.area.y - room,
      width: pose.area.width + 2 * room,
      height: pose.area.height + 2 * room,
    });
    const sprite = makeSprite(around, (context) => drawMark(context, pose));
    this.#mark = { key, sprite };
    return sprite;
  }
}
