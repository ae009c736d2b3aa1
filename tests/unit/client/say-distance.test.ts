import { expect, test } from 'vitest';
import { sayDistance } from '../../../src/client/find/say-distance.ts';

const words = { metres: '{count} meter', kilometres: '{count} km', far: '{count} km, jämnt' };

test.each([
  [0.02, '100 meter'],
  [0.34, '300 meter'],
  [0.94, '900 meter'],
  [0.96, '1 km'],
  [4.4, '4 km'],
  [9.4, '9 km'],
  [9.6, '10 km, jämnt'],
  [13, '15 km, jämnt'],
  [41, '40 km, jämnt'],
])('%s km is said as a person does', (km, said) => {
  expect(sayDistance(km, words)).toBe(said);
});
