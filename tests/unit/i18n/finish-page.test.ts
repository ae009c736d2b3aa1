import { expect, test } from 'vitest';
import { markFallback } from '../../../src/i18n/fallback.ts';
import { finishPage } from '../../../src/i18n/finish-page.ts';

const page = (body: string, html = 'lang="ar" dir="rtl"') =>
  `<!doctype html><html ${html}><head><title>114 14</title></head><body>${body}</body></html>`;
const show = (text: string): string => text.replaceAll('\u2066', '[').replaceAll('\u2069', ']');
const finish = (body: string, html?: string): string => show(finishPage(page(body, html)));

test('a page that is read from the left is the same, byte by byte', () => {
  const swedish = page('<p title=x>114 14 &amp; <b>1177.se</b>', 'lang="sv" dir="ltr"');
  expect(finishPage(swedish)).toBe(swedish);
});

test.each([
  ['<p>اتصل 114 14</p>', '<p>اتصل [114 14]</p>'],
  ['<p>قل &quot;nej tack&quot; &amp; انتظر</p>', '<p>قل &quot;[nej tack]&quot; &amp; انتظر</p>'],
  ['<img alt="موقع 1177.se">', '<img alt="موقع [1177.se]">'],
  ['<a href="/a b" title="Freja+">x</a>', '<a href="/a b" title="[Freja+]">[x]</a>'],
  ['<p lang="sv" dir="ltr">Ring 114 14</p>', '<p lang="sv" dir="ltr">Ring 114 14</p>'],
  ['<template><p>رقم 114 14</p></template>', '<template><p>رقم [114 14]</p></template>'],
  ['<noscript><p>رقم 114 14</p></noscript>', '<noscript><p>رقم [114 14]</p></noscript>'],
  [
    '<meta name="description" content="رقم 114 14">',
    '<meta name="description" content="رقم [114 14]">',
  ],
  [
    '<meta name="viewport" content="width=device-width">',
    '<meta name="viewport" content="width=device-width">',
  ],
  [
    '<meta http-equiv="x" content="default-src self">',
    '<meta http-equiv="x" content="default-src self">',
  ],
  ['<script>const a = "114 14";</script>', '<script>const a = "114 14";</script>'],
])('in an Arabic page %s', (body, finished) => {
  expect(finish(body)).toBe(page(finished).replace('114 14</title>', '[114 14]</title>'));
});

test('what is Swedish for want of a word says so, where there can be an element', () => {
  const word = markFallback('Sök');
  const finnish = 'lang="fi" dir="ltr"';
  const body = `<p>${word}</p><nav aria-label="${word}"><option>${word}</option></nav>`;
  expect(finish(body, finnish)).toBe(
    page(
      '<p><span lang="sv">Sök</span></p><nav aria-label="Sök"><option>Sök</option></nav>',
      finnish,
    ),
  );
  expect(finish(`<p>${word}</p>`)).toContain('<p><span lang="sv" dir="ltr">Sök</span></p>');
});
