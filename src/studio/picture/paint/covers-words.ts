import { type Area, evenOut, intersect } from '../area.ts';
import type { HandPose } from '../motion/hand.ts';
import { drawSprite } from '../sprites.ts';
import type { Sprite } from './lay-sprite.ts';

/** So solid is what hides a letter; the soft edge of a line does not (0–255). */
const hides = 64;

/** Hands differ in few ways, wherever they are: each is drawn once. */
const drawn = new Map<string, Sprite>();

function spriteOf(hand: HandPose): Sprite {
  const name = JSON.stringify({ ...hand, x: 0, y: 0 });
  const sprite = drawn.get(name) ?? drawSprite(hand);
  drawn.set(name, sprite);
  return sprite;
}

/** Whether any part of the hand, as it is drawn, lies over words in the picture. */
export function coversWords(hand: HandPose, words: Area): boolean {
  const { area, alpha } = spriteOf(hand);
  const placed = { ...area, x: hand.x + area.x, y: hand.y + area.y };
  const seen = intersect(evenOut(words), placed);
  if (!seen) return false;
  for (let y = seen.y; y < seen.y + seen.height; y++) {
    for (let x = seen.x; x < seen.x + seen.width; x++) {
      const isOnWords =
        x >= words.x && x < words.x + words.width && y >= words.y && y < words.y + words.height;
      const at = (y - placed.y) * placed.width + (x - placed.x);
      if (isOnWords && (alpha[at] ?? 0) > hides) return true;
    }
  }
  return false;
}
