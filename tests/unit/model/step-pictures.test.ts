import { expect, test } from 'vitest';
import { filmOfStepPicture, stepPictureOf } from '../../../src/model/film-record.ts';

test('the picture of a step leads back to its film, and no poster does', () => {
  const film = 'films/bankid-skaffa.sv.5be723a25a97.mp4';
  expect(stepPictureOf(film, 12)).toBe('films/bankid-skaffa.sv.5be723a25a97.12.webp');
  expect(filmOfStepPicture(stepPictureOf(film, 12))).toBe(film);
  const poster = film.replace('mp4', 'webp');
  expect(filmOfStepPicture(poster)).toBe(poster);
});
