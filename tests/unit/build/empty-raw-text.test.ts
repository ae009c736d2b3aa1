import { expect, test } from 'vitest';
import { emptyRawText } from '../../../src/build/pages/empty-raw-text.ts';

test('styles and scripts are emptied, and their texts are found in the page', () => {
  const page = '<p>a</p><style media="print">b{}</style><script>c("<style>")</script><i>d</i>';
  const { html, spans } = emptyRawText(page);
  expect(html).toBe('<p>a</p><style media="print"></style><script></script><i>d</i>');
  expect([...spans.values()].map(({ start, end }) => page.slice(start, end))).toEqual([
    'b{}',
    'c("<style>")',
  ]);
  expect(html.slice(0, [...spans.keys()][1])).toBe('<p>a</p><style media="print"></style><script>');
});

test('a page with a comment is left alone: a tag in it may never close', () => {
  const page = '<!-- <style> --><p>a</p><style>b{}</style>';
  expect(emptyRawText(page)).toEqual({ html: page, spans: new Map() });
});
