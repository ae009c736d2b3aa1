import type { Criteria } from '../criteria.ts';

/** EN 301 549 V3.2.1, clause 7: ICT with video capabilities. */
export const films: Criteria = {
  '7.1.1': {
    name: 'Captioning playback',
    how: 'Captions come with every film, are on from the start, and are switched with one press.',
    tests: ['browser/player.test.ts', 'browser/films.test.ts', 'browser/without-script.test.ts'],
  },
  '7.1.2': {
    name: 'Captioning synchronization',
    how: 'A caption begins within 100 ms of its sentence; both are read off one timeline.',
    tests: ['site/captions.test.ts', 'site/film-sound.test.ts'],
  },
  '7.1.3': {
    name: 'Preservation of captioning',
    how: 'Captions are files of their own beside the film and are never cut away or burnt in.',
    tests: ['site/captions.test.ts', 'site/films.test.ts'],
  },
  '7.1.4': {
    name: 'Captions characteristics',
    how: 'Size, colour and ground of captions are chosen in "Text och färger", and are remembered.',
    tests: ['browser/player-memory.test.ts'],
  },
  '7.1.5': {
    name: 'Spoken subtitles',
    how: 'Captions are what the voice says. For every language with subtitles there is also a film spoken or captioned in it, which the language switch leads to.',
    tests: ['site/captions.test.ts', 'browser/languages.test.ts'],
  },
  '7.2.1': {
    name: 'Audio description playback',
    how: 'The description is in the narration itself: it names each control and where it is. Nothing has to be switched on.',
    tests: ['unit/checks/check-content.test.ts'],
  },
  '7.2.2': {
    name: 'Audio description synchronization',
    how: 'The hand presses when the sentence has named the place; both follow one timeline.',
    tests: ['unit/film/build-timeline.test.ts', 'site/film-pictures.test.ts'],
  },
  '7.2.3': {
    name: 'Preservation of audio description',
    how: 'It is part of the one sound track of the film, which nothing on the site alters.',
    tests: ['site/films.test.ts'],
  },
  '7.3': {
    name: 'User controls for captions and audio description',
    how: '"Undertext" stands on the same row as "Spela", as large and as near; description needs no control.',
    tests: ['browser/player.test.ts'],
  },
};
