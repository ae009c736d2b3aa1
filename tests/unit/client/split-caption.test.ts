import { expect, it } from 'vitest';
import { pieceAt, splitCaption } from '../../../src/client/captions/split-caption.ts';

const short = (piece: string): boolean => piece.length <= 20;

it('divides a caption at its spaces, into as few pieces as have room', () => {
  expect(splitCaption('Skriv 1177.se i rutan "Skriv adress" högst upp.', short)).toEqual([
    'Skriv 1177.se i',
    'rutan "Skriv adress"',
    'högst upp.',
  ]);
});

it('makes the pieces even, so that no word is left to stand alone for a moment', () => {
  const wide = (piece: string): boolean => piece.length <= 48;
  expect(splitCaption('Din medicin är snart slut, och inga uttag finns kvar.', wide)).toEqual([
    'Din medicin är snart slut,',
    'och inga uttag finns kvar.',
  ]);
});

it('keeps a word whole that has no room of its own', () => {
  expect(splitCaption('Fullmaktstagarlegitimation finns', short)).toEqual([
    'Fullmaktstagarlegitimation',
    'finns',
  ]);
});

it('shows each piece for as long as it takes to read, and the last one to the end', () => {
  const pieces = ['aaaaaa', 'bb'];
  expect([0, 0.7, 0.8, 1, 1.2].map((share) => pieceAt(pieces, share))).toEqual([
    'aaaaaa',
    'aaaaaa',
    'bb',
    'bb',
    'bb',
  ]);
  expect(pieceAt([], 0)).toBe('');
});
