import { expect, test } from 'vitest';
import { chooseSource } from '../../../src/client/sight/follow-shape.ts';

const upright = '(orientation: portrait) and (max-width: 40rem)';
const sources = [
  { src: 'staende.mp4', media: upright },
  { src: 'liggande.mp4', media: '' },
];

test('a phone held upright gets the upright film, everything else the wide one', () => {
  expect(chooseSource(sources, (media) => media === upright)).toBe('staende.mp4');
  expect(chooseSource(sources, () => false)).toBe('liggande.mp4');
});

test('a film of one shape is that one on every screen', () => {
  expect(chooseSource([{ src: 'liggande.mp4', media: '' }], () => true)).toBe('liggande.mp4');
});
