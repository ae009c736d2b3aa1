import { expect, test } from 'vitest';
import { openExplainer } from '../../../src/glossary/explain-words.ts';
import { keepWhole } from '../../../src/glossary/keep-whole.ts';

test('the name of a button is not translated, wherever it stands', () => {
  expect(keepWhole('<p>Tryck på "Legitimera" <b>och "OK"</b>.</p>')).toBe(
    '<p>Tryck på <span translate="no">"Legitimera"</span> <b>och <span translate="no">"OK"</span></b>.</p>',
  );
});

test('one quotation mark alone names nothing, and attributes are left alone', () => {
  expect(keepWhole('<a href="/x/" title="En &quot;knapp&quot;">5" bred</a>')).toBe(
    '<a href="/x/" title="En &quot;knapp&quot;">5" bred</a>',
  );
});

test('an explained word holds the full stop after it', () => {
  const words = [{ id: 'app', term: 'app', forms: ['appen'], explanation: 'Ett program.' }];
  const button = '<button type="button" class="word" popovertarget="ord-app">appen</button>';
  expect(openExplainer(words).text('Öppna appen. Vänta.')).toBe(
    `Öppna <span class="word-end">${button}\u2060.</span> Vänta.`,
  );
  expect(openExplainer(words).text('Öppna appen nu')).toBe(`Öppna ${button} nu`);
});
