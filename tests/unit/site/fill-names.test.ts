import { expect, test } from 'vitest';
import { readMessage } from '../../../src/i18n/read-message.ts';
import { fillSiteNames } from '../../../src/site/fill-names.ts';

const names = { site: 'Digitala Borås', county: 'Västra Götalands län' };

/** A message with the names in it, as text; what is a choice is told by its forms. */
function fill(text: string, language: string, own = names): string {
  const message = readMessage(text);
  if ('code' in message) throw new Error(message.code);
  const write = (elements: typeof message.elements): string =>
    elements
      .map((element) => {
        if ('options' in element)
          return Object.entries(element.options)
            .map(([form, { value }]) => `${form}: ${write(value)}`)
            .join('; ');
        return 'value' in element
          ? element.type === 0
            ? element.value
            : `{${element.value}}`
          : '';
      })
      .join('');
  return write(fillSiteNames(message.elements, language, own));
}

test.each([
  ['Om {site}', 'sv', 'Om Digitala Borås'],
  ['Listan gäller {county}.', 'sv', 'Listan gäller Västra Götalands län.'],
  ['{site}s redaktion', 'sv', 'Digitala Borås redaktion'],
  ['{site} som det ska vara', 'sv', 'Digitala Borås som det ska vara'],
  ['{site}s editors', 'en', 'Digitala Boråss editors'],
  ['Hämta {site} ({size})', 'sv', 'Hämta Digitala Borås ({size})'],
])('%s in %s', (text, language, filled) => {
  expect(fill(text, language)).toBe(filled);
});

test('a name that does not end in s has its genitive, and a name inside a choice is filled', () => {
  expect(fill('{site}s redaktion', 'sv', { ...names, site: 'Koppla upp' })).toBe(
    'Koppla upps redaktion',
  );
  expect(fill('{n, plural, one {En på {site}} other {Fler på {site}}}', 'sv')).toBe(
    'one: En på Digitala Borås; other: Fler på Digitala Borås',
  );
});
