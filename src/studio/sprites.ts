import { createCanvas, type SKRSContext2D } from '@napi-rs/canvas';
import { type Area, evenOut } from './area.ts';
import { convertColours } from './convert-colours.ts';
import { drawHand, drawMark } from './draw-pointer.ts';
import { createPlanes, type Sprite } from './planes.ts';
import type { HandPose, MarkPose } from './pose.ts';

/** The least area of a canvas on which anything is drawn. */
function drawnArea(pixels: Uint8ClampedArray, width: number, height: number): Area {
  let left = width;
  let right = 0;
  let top = height;
  let bottom = 0;
  for (let y = 0, at = 3; y < height; y++) {
    for (let x = 0; x < width; x++, at += 4) {
      if (pixels[at] === 0) continue;
      if (x < left) left = x;
      if (x >= right) right = x + 1;
      if (y < top) top = y;
      bottom = y + 1;
    }
  }
  return right > left
    ? evenOut({ x: left, y: top, width: right - left, height: bottom - top })
    : { x: 0, y: 0, width: 2, height: 2 };
}

/** Where nothing is drawn the colour is the outline's, so that soft edges stay ink. */
function inkBehind(pixels: Uint8ClampedArray): void {
  for (let at = 0; at < pixels.length; at += 4) {
    if (pixels[at + 3] === 0) pixels.set([36, 29, 22], at);
  }
}

function makeSprite(
  origin: { x: number; y: number },
  width: number,
  height: number,
  draw: (context: SKRSContext2D) => void,
): Sprite {
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  context.translate(origin.x, origin.y);
  draw(context);
  const used = drawnArea(context.getImageData(0, 0, width, height).data, width, height);
  const { data } = context.getImageData(used.x, used.y, used.width, used.height);
  inkBehind(data);
  const planes = createPlanes(used.width, used.height);
  convertColours(data, { x: 0, y: 0, width: used.width, height: used.height }, planes);
  const alpha = new Uint8Array(used.width * used.height).map((_, at) => data[at * 4 + 3] ?? 0);
  const chromaAlpha = new Uint8Array(alpha.length >> 2);
  for (let y = 0, at = 0; y < used.height; y += 2) {
    for (let x = 0; x < used.width; x += 2, at++) {
      const first = y * used.width + x;
      const below = first + used.width;
      chromaAlpha[at] =
        (alpha[first]! + alpha[first + 1]! + alpha[below]! + alpha[below + 1]! + 2) >> 2;
    }
  }
  const area = { ...used, x: used.x - origin.x, y: used.y - origin.y };
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
    const sprite = makeSprite({ x: 400, y: 400 }, 800, 800, (context) => drawHand(context, pose));
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
    const origin = { x: -around.x, y: -around.y };
    const sprite = makeSprite(origin, around.width, around.height, (context) =>
      drawMark(context, pose),
    );
    this.#mark = { key, sprite };
    return sprite;
  }
}
