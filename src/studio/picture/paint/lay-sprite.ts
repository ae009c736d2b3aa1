import { type Area, intersect } from '../area.ts';
import type { Planes } from '../planes.ts';

/** A drawing with see-through parts; `x` and `y` (even) place it against the point that it is at. */
export type Sprite = Planes & {
  area: Area;
  alpha: Uint8Array;
  chromaAlpha: Uint8Array;
};

/** Stretches of a plane's rows that are seen: first and next column, and 1 if nothing shows through. */
type Runs = { ofRow: Int32Array; runs: Int32Array };

const known = new WeakMap<Uint8Array, Runs>();

function findRuns(alpha: Uint8Array, width: number): Runs {
  const found = known.get(alpha);
  if (found) return found;
  const rows = alpha.length / width;
  const ofRow = new Int32Array(rows + 1);
  const runs: number[] = [];
  const kindAt = (at: number) => (alpha[at] === 0 ? 0 : alpha[at] === 255 ? 2 : 1);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < width;) {
      const kind = kindAt(row * width + column);
      let next = column + 1;
      while (next < width && kindAt(row * width + next) === kind) next++;
      if (kind > 0) runs.push(column, next, kind - 1);
      column = next;
    }
    ofRow[row + 1] = runs.length;
  }
  const all = { ofRow, runs: Int32Array.from(runs) };
  known.set(alpha, all);
  return all;
}

/**
 * Lays a sprite at a point (even px) over a picture, inside `clip`; `opacity` 0–256. Most of a hand is
 * solid and most of what is round it is nothing: only edges are mixed pixel by pixel.
 */
export function laySprite(
  sprite: Sprite,
  point: { x: number; y: number },
  to: Planes,
  clip: Area,
  opacity: number,
): void {
  const at = { x: point.x + sprite.area.x, y: point.y + sprite.area.y };
  const seen = intersect({ ...sprite.area, ...at }, clip);
  if (!seen) return;
  for (const [index, name] of (['y', 'u', 'v'] as const).entries()) {
    const half = index === 0 ? 0 : 1;
    const [source, target] = [sprite[name], to[name]];
    const alpha = index === 0 ? sprite.alpha : sprite.chromaAlpha;
    const sourceStride = sprite.strides[index] ?? 0;
    const targetStride = to.strides[index] ?? 0;
    const { ofRow, runs } = findRuns(alpha, sourceStride);
    const left = (seen.x - at.x) >> half;
    const right = left + (seen.width >> half);
    const top = (seen.y - at.y) >> half;
    for (let row = top; row < top + (seen.height >> half); row++) {
      const sourceAt = row * sourceStride;
      const targetAt = ((seen.y >> half) + row - top) * targetStride + (seen.x >> half) - left;
      for (let run = ofRow[row]!; run < ofRow[row + 1]!; run += 3) {
        const from = Math.max(runs[run]!, left);
        const until = Math.min(runs[run + 1]!, right);
        if (from >= until) continue;
        if (runs[run + 2] === 1 && opacity === 256) {
          target.set(source.subarray(sourceAt + from, sourceAt + until), targetAt + from);
          continue;
        }
        for (let column = from; column < until; column++) {
          const share = (alpha[sourceAt + column]! * opacity) >> 8;
          const old = target[targetAt + column]!;
          target[targetAt + column] = old + ((source[sourceAt + column]! - old) * share) / 255;
        }
      }
    }
  }
}
