import { expect, test } from 'vitest';
import { chooseStep } from '../../../src/client/room/choose-step.ts';
import type { StepMeasure } from '../../../src/client/room/room.ts';

/** Screens held upright, and what lies under the picture there: all but 42 % and the buttons. */
const screens = [
  [320, 568],
  [360, 640],
  [390, 844],
  [820, 1180],
] as const;

/** Reckons with letters of one width: sentences of so many letters, under a heading of two lines. */
const measureOf =
  (letters: readonly number[]): StepMeasure =>
  ({ widthPx, sizePx, hasHeading }) => ({
    headPx: 70,
    wholesPx: letters.map(
      (count) =>
        Math.ceil((count * 0.5 * sizePx) / (widthPx - 16)) * 1.3 * sizePx + (hasHeading ? 70 : 12),
    ),
  });

test.each(screens)(
  'on %i × %i every sentence is whole, and all have one size or more than it',
  (width, height) => {
    const letters = [30, 60, 75, 100, 170];
    for (const remPx of [20, 30, 40]) {
      const roomPx = height * 0.58 - 130;
      const sight = {
        isFull: false,
        isUpright: true,
        isBare: false,
        widthPx: width,
        windowPx: width,
        screenPx: height,
        barPx: 122,
        remPx,
        textPx: remPx,
        ratio: 0.8,
      };
      const room = chooseStep(sight, measureOf(letters), roomPx);
      const { sizePx, hasHeading } = room;
      const { wholesPx } = measureOf(letters)({ widthPx: width, sizePx, hasHeading });
      for (const wholePx of wholesPx) expect(wholePx).toBeLessThanOrEqual(roomPx - room.stripPx);
      expect(room.waitPx).toBeLessThanOrEqual(roomPx);
      expect(sizePx).toBeGreaterThanOrEqual(20);
      // Where the longest makes it small the others are as large as they have room for.
      for (const [at, ownPx] of room.sizesPx.entries()) {
        const own = measureOf(letters)({ widthPx: width, sizePx: ownPx, hasHeading }).wholesPx[at];
        expect(own).toBeLessThanOrEqual(room.waitPx);
        expect(ownPx).toBeGreaterThanOrEqual(sizePx);
        if (sizePx >= 0.8 * remPx) expect(ownPx).toBe(sizePx);
      }
      if (sizePx < 0.8 * remPx) expect(room.sizesPx[0]).toBeGreaterThan(sizePx);
    }
  },
);

test('with room enough nothing gives way', () => {
  const sight = {
    isFull: false,
    isUpright: true,
    isBare: false,
    widthPx: 800,
    windowPx: 800,
    screenPx: 1200,
    barPx: 122,
    remPx: 20,
    textPx: 20,
    ratio: 0.8,
  };
  const room = chooseStep(sight, measureOf([40, 120]), 500);
  expect(room).toMatchObject({
    isShown: true,
    hasHeading: true,
    areTold: [true, true],
    sizePx: 20,
  });
});
