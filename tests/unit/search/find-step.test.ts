import { expect, test } from 'vitest';
import { findStep } from '../../../src/search/find-step.ts';
import { understand } from '../../../src/search/understand.ts';
import { smallLexicon } from './small-lexicon.ts';

const entry = {
  title: 'Förnya recept',
  steps: [
    { number: 1, heading: 'Logga in', text: 'Steg 1 Logga in på sidan nu.' },
    { number: 2, heading: 'Skriv medicin', text: 'Steg 2 Skriv medicin och namn.' },
  ],
};
const find = (query: string) => findStep(entry, understand(query, smallLexicon).terms, 'sv');

test('the step that says what is asked for, also in another form of the word', () => {
  expect(find('medicinens namn')).toEqual({ number: 2, heading: 'Skriv medicin' });
  expect(find('logga in')).toEqual({ number: 1, heading: 'Logga in' });
});

test('the words of the title point to no step, and neither does what stands after the steps', () => {
  expect(find('recept')).toBeUndefined();
  expect(find('ring')).toBeUndefined();
});
