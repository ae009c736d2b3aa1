import { expect, test } from 'vitest';
import { writeScript } from '../../../src/film/write-script.ts';
import { filmWordsIn } from '../../../src/studio/film-words.ts';
import { filmSchema, isDrawn } from '../../../src/model/film.ts';
import { screenWith } from '../screen/every-element.ts';

const words = filmWordsIn('sv');
const film = filmSchema.parse({
  steps: [
    {
      id: 'borja',
      heading: 'Börja',
      screen: 'prov/start',
      do: { tap: 'borja' },
      then: 'prov/sedan',
      say: 'Tryck på "Börja" längst ner. Då kommer nästa sida.',
    },
    {
      id: 'rulla',
      heading: 'Rulla ner',
      screen: 'prov/start',
      do: { scroll: 'langst-ner' },
      then: 'prov/sedan',
      say: 'Rulla ner till "Skriv under".',
    },
    { id: 'titta', heading: 'Titta', screen: 'prov/sedan', say: 'Titta lite.' },
    { id: 'klar', heading: 'Klar', screen: 'prov/sedan', say: 'Klart.' },
  ],
});
const screens = new Map([
  ['prov/start', screenWith({ kind: 'button', id: 'borja', label: 'Börja' })],
  ['prov/sedan', screenWith({ kind: 'link', id: 'langst-ner', label: 'Skriv under' })],
]);

test('a step knows the words that stand on its target, also when it is scrolled to', () => {
  const script = writeScript('Skaffa BankID', film, screens, words);
  expect(script.steps.map(({ label }) => label)).toEqual([
    'Börja',
    'Skriv under',
    undefined,
    undefined,
  ]);
  expect(script.steps.map(({ id, screen, then }) => [id, screen, then])).toEqual(
    film.steps.filter(isDrawn).map(({ id, screen, then }) => [id, screen, then]),
  );
});

test('the film says its title first, then the steps sentence by sentence, and ends kindly', () => {
  const { title, say } = writeScript('Skaffa BankID', film, screens, words);
  expect(title).toBe('Skaffa BankID');
  expect(say.title).toEqual(['Skaffa BankID.', words.titleSay]);
  expect(say.steps[0]).toEqual(['Tryck på "Börja" längst ner.', 'Då kommer nästa sida.']);
  expect(say.steps).toHaveLength(4);
  expect(say.end).toEqual(words.endSay);
});

test('a title that asks something is said as a question', () => {
  const { title, say } = writeScript('Vad är BankID?', film, screens, words);
  expect(title).toBe('Vad är BankID?');
  expect(say.title[0]).toBe('Vad är BankID?');
});

test('no films are made in a language without words for it', () => {
  expect(() => filmWordsIn('tlh')).toThrow(RangeError);
});
