import { expect, test } from 'vitest';
import { openExplainer } from '../../../src/glossary/explain-words.ts';
import { makeText, markWords } from '../../../src/glossary/mark-words.ts';

const words = [
  { id: 'app', term: 'app', forms: ['appen', 'appar'], explanation: 'Ett program.' },
  { id: 'qr-kod', term: 'QR-kod', forms: ['QR-koden'], explanation: 'En ruta att läsa av.' },
  { id: 'kod', term: 'kod', forms: ['koden'], explanation: 'Siffror.' },
];
const mark = (html: string) =>
  markWords(html, words, ({ id }, text) => makeText(`[${id}:${text}]`)).html;

test('marks the first mention of a word in any of its forms, as it is written', () => {
  expect(mark('Öppna Appen. Stäng appen.')).toBe('Öppna [app:Appen]\u2060. Stäng appen.');
});

test('leaves longer words alone, and takes the longer of two', () => {
  expect(mark('Apparna och zappen')).toBe('Apparna och zappen');
  expect(mark('QR-koden är en kod')).toBe('[qr-kod:QR-koden] är en [kod:kod]');
});

test('leaves the names of buttons alone, written or escaped', () => {
  expect(mark('Tryck på "Appen". Öppna appen.')).toBe('Tryck på "Appen". Öppna [app:appen]\u2060.');
  expect(mark('Tryck på &quot;Appen&quot; och appen')).toBe('Tryck på "Appen" och [app:appen]');
});

test('does not mark in links, buttons and headings, or inside a tag', () => {
  expect(mark('<h3>Appen</h3><p title="appen"><a href="/app/">appen <b>app</b></a> app</p>')).toBe(
    '<h3>Appen</h3><p title="appen"><a href="/app/">appen <b>app</b></a> [app:app]</p>',
  );
});

test('never cuts in an attribute or in a character reference', () => {
  const title = 'a > appen <script>alert(1)</script>';
  const html = `<img title="${title}" src="/a.png">`;
  expect(mark(html)).not.toContain('[app');
  const entities = [{ id: 'amp', term: 'amp', forms: ['lt', 'quot', '39'], explanation: 'x' }];
  const marked = (text: string) => markWords(text, entities, () => makeText('X')).html;
  expect(marked('a &amp; b &lt;i&gt; &#39;')).toBe("a &amp; b &lt;i&gt; '");
  expect(marked('amp &amp; amp')).toBe('X &amp; amp');
});

test('explains a word once on a page, and tells which it has explained', () => {
  const explainer = openExplainer(words);
  expect(explainer.text('Öppna appen & logga in')).toBe(
    'Öppna <button type="button" class="word" popovertarget="ord-app">appen</button> &amp; logga in',
  );
  expect(explainer.text('Öppna appen')).toBe('Öppna appen');
  const explain = explainer.html('Skriv **koden** i appen');
  expect(explain('<p>Skriv <strong>koden</strong> i appen</p>')).toBe(
    '<p>Skriv <strong><button type="button" class="word" popovertarget="ord-kod">koden</button></strong> i appen</p>',
  );
  expect(explainer.used().map(({ id }) => id)).toEqual(['app', 'kod']);
});
