import { expect, test } from 'vitest';
import { retell } from '../../../src/practice/retell.ts';

const words = { inFilm: 'i filmen', inPractice: 'här i övningen' };

test.each([
  [
    'Välj mottagningen, i filmen "Min vårdcentral".',
    'Välj mottagningen, här i övningen "Min vårdcentral".',
  ],
  ['I filmen heter den så.', 'Här i övningen heter den så.'],
  ['Titta i filmens slut.', 'Titta i filmens slut.'],
])('%s', (said, retold) => {
  expect(retell(said, words)).toBe(retold);
});

test('a word that begins the phrase in Arabic stays', () => {
  const arabic = { inFilm: 'في الفيلم', inPractice: 'هنا في التمرين' };
  expect(retell('اضغط، وفي الفيلم "Min bank"', arabic)).toBe('اضغط، وهنا في التمرين "Min bank"');
});
