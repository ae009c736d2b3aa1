import { expect, test } from 'vitest';
import { findStep } from '../../../src/search/find-step.ts';
import { understand } from '../../../src/search/understand.ts';
import { smallLexicon } from './small-lexicon.ts';

const content =
  'Förnya recept Gör så här. Steg 1 Logga in på sidan nu. Steg 2 Skriv medicin och namn. Om det går fel Ring någon.';
const at = (words: string) => content.slice(0, content.indexOf(words)).split(' ').length - 1;
const entry = {
  title: 'Förnya recept',
  content,
  anchors: [
    { element: 'h2', id: 'steg', text: 'Gör så här', location: at('Gör så') },
    { element: 'li', id: 'steg-1', text: '', location: at('Steg 1') },
    { element: 'h3', id: 's1', text: 'Steg 1 Logga in', location: at('Steg 1') },
    { element: 'li', id: 'steg-2', text: '', location: at('Steg 2') },
    { element: 'h3', id: 's2', text: 'Steg 2 Skriv medicin', location: at('Steg 2') },
    { element: 'h2', id: 'fel', text: 'Om det går fel', location: at('Om det') },
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
