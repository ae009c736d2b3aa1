import { expect, test } from 'vitest';
import { closeView, project } from '../../../../src/studio/picture/motion/view.ts';

const window = { x: 960, y: 0, width: 960, height: 918 };
const device = { x: 60, y: 40, width: 960, height: 1396 };
const target = { x: 100, y: 760, width: 880, height: 110 };

/** Where the window's edges go through lines of words, once the camera is close. */
const cutLines = (lines: number[]) => {
  const named = lines.map((y, index) => [`:line ${index}`, { x: 100, y, width: 400, height: 60 }]);
  const view = closeView({ ':device': device, ...Object.fromEntries(named) }, window, target);
  return lines.filter((y) => {
    const { y: top, height } = project({ x: 100, y, width: 400, height: 60 }, view);
    return (top < 0 && top + height > 0) || (top < 918 && top + height > 918);
  });
};

test('what is used is seen near the middle when nothing is in the way', () => {
  const { y } = closeView({ ':device': device }, window, target);
  expect(y + target.y + target.height / 2).toBeCloseTo(918 * 0.42, -1);
});

test.each([410, 430, 450, 470])('no line of words is cut through, one at %s px either', (y) => {
  expect(cutLines([y])).toEqual([]);
  // Nor below, where there may be a line too.
  expect(cutLines([y, y + 918])).toEqual([]);
});
