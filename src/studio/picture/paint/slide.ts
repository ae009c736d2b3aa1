import { type Area, evenOut, intersect } from '../area.ts';
import type { Picture } from '../decode-picture.ts';
import { copyArea, type Planes } from '../planes.ts';
import type { Roundness } from '../shot.ts';

/** How much of a row, from each end, is a round corner and not the screen. */
function insetOf(row: number, { y, height }: Area, { top, bottom }: Roundness): number {
  const isUpper = row - y < height / 2;
  const radius = isUpper ? top : bottom;
  const inward = radius - Math.max(0, isUpper ? row - y : y + height - row - 2);
  if (inward <= 0) return 0;
  return Math.ceil((radius - Math.sqrt(radius * radius - inward * inward)) / 2) * 2 + 2;
}

/**
 * A new screen comes in from the right and pushes the one before out to the left, inside the device;
 * `share` 0–1 of the way. Nothing of one ever lies over the other.
 */
export function slideScreen(before: Picture, next: Picture, share: number, to: Planes): void {
  const { width, height } = next;
  copyArea(next.planes, { x: 0, y: 0 }, to, { x: 0, y: 0, width, height });
  const screen = next.targets[':screen'];
  if (!screen) return;
  const { x, y: top, width: across, height: down } = evenOut(screen);
  // Its soft edges belong to the device.
  const inner = { x: x + 2, y: top, width: across - 4, height: down };
  const moved = Math.round((inner.width * share) / 2) * 2;
  const round = screen.round ?? { top: 0, bottom: 0 };
  for (let y = inner.y; y < inner.y + inner.height; y += 2) {
    const inset = insetOf(y, inner, round);
    const left = inner.x + inset;
    const room = inner.width - 2 * inset;
    const gone = Math.min(moved, room);
    const row = { x: left, y, width: room - gone, height: 2 };
    if (row.width > 0) copyArea(before.planes, { x: -gone, y: 0 }, to, row);
    const coming = { x: left + room - gone, y, width: gone, height: 2 };
    if (gone > 0) copyArea(next.planes, { x: room - gone, y: 0 }, to, coming);
  }
}

/** The old page moves up and out, the new one follows from below; `share` 0–1 of the way. */
export function scrollBody(before: Picture, next: Picture, share: number, to: Planes): void {
  const { width, height } = next;
  copyArea(before.planes, { x: 0, y: 0 }, to, { x: 0, y: 0, width, height });
  const found = next.targets[':body'];
  const body = found && intersect(evenOut(found), { x: 0, y: 0, width, height });
  if (!body) return;
  const moved = Math.round((body.height * share) / 2) * 2;
  const upper = { ...body, height: body.height - moved };
  const lower = { ...body, y: body.y + body.height - moved, height: moved };
  if (upper.height > 0) copyArea(before.planes, { x: 0, y: -moved }, to, upper);
  if (moved > 0) copyArea(next.planes, { x: 0, y: body.height - moved }, to, lower);
}
