import { expect, test } from 'vitest';
import type { Picture } from '../../../../src/studio/picture/decode-picture.ts';
import { slideScreen } from '../../../../src/studio/picture/paint/slide.ts';
import { createPlanes } from '../../../../src/studio/picture/planes.ts';

const [width, height] = [40, 24];
const screen = { x: 8, y: 4, width: 24, height: 16 };

/** A device (0) whose screen is of one brightness: whatever stands on it is somewhere between. */
function paintedIn(brightness: number): Picture {
  const planes = createPlanes(width, height);
  for (let row = screen.y; row < screen.y + screen.height; row++) {
    const at = row * width + screen.x;
    planes.y.fill(brightness, at, at + screen.width);
  }
  return { planes, width, height, targets: { ':screen': screen }, rests: new Map() };
}

test.each([0.1, 0.25, 0.5, 0.9])(
  'with %s of the way gone each spot shows one screen or the other, never both',
  (share) => {
    const to = createPlanes(width, height);
    slideScreen(paintedIn(100), paintedIn(200), share, to);
    // The screen's soft edge, two px, belongs to the device.
    const from = 12 * width + screen.x + 2;
    const seen = [...to.y.subarray(from, from + screen.width - 4)];
    expect(new Set(seen)).toEqual(new Set([100, 200]));
    // The one before goes out to the left as the next comes in from the right: they meet in one place.
    expect(seen.toSorted((a, b) => a - b)).toEqual(seen);
  },
);
