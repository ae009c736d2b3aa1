import { createCanvas, type SKRSContext2D } from '@napi-rs/canvas';
import { type Area, evenOut } from './area.ts';
import { convertColours } from './convert-colours.ts';
import { drawHand, drawMark, drawSpot, handArea } from './draw-pointer.ts';
import { clearInk } from './film-colours.ts';
import type { HandPose, MarkPose } from './motion/hand.ts';
import type { Sprite } from './paint/lay-sprite.ts';
import { drawMat, edgesOf } from './paint/mat.ts';
import { createPlanes } from './planes.ts';
import type { StageShape } from './stage.ts';

/** Where nothing is drawn the colour is the outline's, so that soft edges stay ink. */
function inkBehind(pixels: Uint8ClampedArray): void {
  const whole = new Uint32Array(pixels.buffer, pixels.byteOffset, pixels.length >> 2);
  for (let at = 0; at < whole.length; at++) {
    if (whole[at]! >>> 24 === 0) whole[at] = clearInk;
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
  const alpha = new Uint8Array(width * height);
  for (let at = 0; at < alpha.length; at++) alpha[at] = data[at * 4 + 3]!;
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

/** The hand with its tip at the sprite's point. */
export const drawSprite = (pose: HandPose): Sprite =>
  makeSprite(handArea(pose), (context) => drawHand(context, pose));

/** The hands and the paper's edges are few, large, and the same in all films of a thread. */
const hands = new Map<string, Sprite>();
const mats = new Map<string, Sprite[]>();

/** Sprites of hands, marks and paper, each drawn once however often it is laid. */
export class Sprites {
  readonly #shape: StageShape;
  readonly #spots = new Map<string, Sprite>();
  #mark: { key: string; sprite: Sprite } | undefined;

  constructor(shape: StageShape) {
    this.#shape = shape;
  }

  /** The hand with its tip at the sprite's point. */
  hand(pose: HandPose): Sprite {
    const key = `${pose.pointer} ${pose.turn.toFixed(2)} ${pose.scale.toFixed(3)} ${pose.armPx}`;
    const known = hands.get(key);
    if (known) return known;
    const sprite = drawSprite(pose);
    hands.set(key, sprite);
    return sprite;
  }

  /** The mark, placed for the picture's upper left corner. */
  mark(pose: MarkPose): Sprite {
    const key = JSON.stringify(pose);
    if (this.#mark?.key === key) return this.#mark.sprite;
    const room = 48;
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

  /** The paper's edges round a window, placed for the picture's upper left corner. */
  mat(window: Area): Sprite[] {
    const key = JSON.stringify([window, this.#shape]);
    const known = mats.get(key);
    if (known) return known;
    const edges = edgesOf(window, this.#shape).map((edge) =>
      makeSprite(edge, (context) => drawMat(context, window, this.#shape)),
    );
    mats.set(key, edges);
    return edges;
  }

  /** The amber spot, swollen by `pulse` 0–1, placed for the picture's upper left corner. */
  spot(at: Area, pulse: number): Sprite {
    const key = `${JSON.stringify(at)} ${pulse.toFixed(3)}`;
    const known = this.#spots.get(key);
    if (known) return known;
    const room = at.width * 0.5;
    const around = evenOut({
      x: at.x - room,
      y: at.y - room,
      width: at.width + 2 * room,
      height: at.height + 2 * room,
    });
    const sprite = makeSprite(around, (context) => drawSpot(context, at, pulse));
    this.#spots.set(key, sprite);
    return sprite;
  }
}
