import postcss from 'postcss';
import { expect, test } from 'vitest';
import { floor, floorTargets } from '../../../src/build/floor.ts';
import { lowerStyles } from '../../../src/build/pages/lower-styles.ts';

test('the floor is read from the one place where it stands', () => {
  expect(floor).toContainEqual({ name: 'ios_saf', version: '15.6' });
  expect(floorTargets).toEqual(
    expect.arrayContaining(['chrome95', 'edge95', 'firefox115', 'safari15.6', 'ios15.6']),
  );
});

const lower = (css: string) => postcss([lowerStyles()]).process(css, { from: undefined }).css;

test.each([
  ['a{rotate:45deg}', 'a{transform:rotate(45deg)}'],
  ['a{translate:0 -0.2rem}', 'a{transform:translate(0, -0.2rem)}'],
  ['a{scale:-1 1}', 'a{transform:scale(-1, 1)}'],
  ['a{transition:translate 0.2s ease-out}', 'a{transition:transform 0.2s ease-out}'],
  ['a{transition:box-shadow 0.2s}', 'a{transition:box-shadow 0.2s}'],
])('%s becomes %s', (given, lowered) => {
  expect(lower(given)).toBe(lowered);
});
