import { parse, serialize } from 'parse5';
import { expect, test } from 'vitest';
import { dropBlanks } from '../../../src/build/pages/drop-blanks.ts';
import { hyphenatePage, hyphenateWord } from '../../../src/build/pages/hyphenate.ts';

const soft = (text: string): string => text.replaceAll('|', '\u00ad');

test.each(['mottag|ning', 'vård|cen|tralen', 'video|samtal', 'spärr|nummer', 'digitala'])(
  '%s is divided so, with at least four letters at either end',
  (word) => {
    expect(hyphenateWord(word.replaceAll('|', ''))).toBe(soft(word));
  },
);

const page = (body: string, language = 'sv'): string => {
  const document = parse(`<!doctype html><html lang="${language}"><body>${body}</body></html>`);
  hyphenatePage(document);
  return serialize(document);
};

test('headings, cards and buttons have their long words divided', () => {
  for (const body of ['<h1>Videosamtal</h1>', '<a class="button">Videosamtal</a>'])
    expect(page(body)).toContain(soft('Video|samtal'));
});

test('running text has its longest words divided, so that a narrow line is not left half empty', () => {
  expect(page('<p>Mottagningens telefonnummer och digitala brev</p>')).toContain(
    soft('Mottag|ningens tele|fon|nummer och digitala brev'),
  );
});

test('a letter alone never ends a line', () => {
  expect(page('<p>Din e-post, och en E-legitimation</p>')).toContain(
    'Din e-\u2060post, och en E-\u2060legi',
  );
  for (const body of ['<p>sms-kod</p>', '<p>Jönköping A-</p>', '<p lang="en">e-mail</p>'])
    expect(page(body)).toContain(body);
});

test('a time from and to, and a number to ring, are each on one line, in every language', () => {
  expect(page('<p lang="en">klockan 10–12</p>')).toContain('10\u2060–\u206012');
  expect(page('<a href="tel:0701740643">Ring <b>070-174 06 43</b></a>')).toContain(
    'Ring <b>070-\u2060174&nbsp;06&nbsp;43</b>',
  );
  expect(page('<p>070-174 06 43</p>')).toContain('<p>070-174 06 43</p>');
});

test('other languages, short words, drawn screens, attributes and code are left as they are', () => {
  for (const body of [
    '<p>Mottagning</p>',
    '<code>Videosamtalets</code>',
    '<h2 lang="en">Videosamtal</h2>',
    '<h2 translate="no">Videosamtal</h2>',
    '<button aria-label="Videosamtal"><svg><title>Videosamtal</title></svg></button>',
  ])
    expect(page(body)).toContain(body);
  expect(page('<h2 lang="sv">Videosamtal</h2>', 'ar')).toContain('\u00ad');
});

test('only blanks that nobody sees are dropped', () => {
  const document = parse(
    '<ul> <li>a <b>b</b> <i>c</i></li>\n  <li><pre>x\n  y</pre></li></ul><!-- note --><p>a <b>b</b></p>',
  );
  dropBlanks(document);
  expect(serialize(document)).toContain(
    '<ul><li>a <b>b</b> <i>c</i></li><li><pre>x\n  y</pre></li></ul><p>a <b>b</b></p>',
  );
});
