import { expect, test } from 'vitest';
import { writeLone } from '../../../src/build/pages/lone-file.ts';
import { hashOf } from '../../../src/build/policy/policy.ts';

const page = `<!doctype html><html lang="sv"><head><style>@font-face{font-family:A;src:url(/a.woff2)}b{color:red}</style>
<link rel="icon" href="/favicon.svg"></head><body><main><h1>Räkna &amp; spara</h1>
<tally-counter class="tally"><button data-service="swish">Swish</button></tally-counter></main>
<script type="module" src="/_astro/page.js"></script></body></html>`;

test('the counter is one file that fetches nothing and runs nothing but its own', () => {
  const script = 'count()';
  const html = writeLone(page, 'sv', script);
  expect(html).toContain('<button data-service="swish">Swish</button>');
  expect(html).toContain('<h1>Räkna &amp; spara</h1>');
  expect(html).not.toMatch(/\b(?:src|href)=|url\(|@font-face|unsafe/u);
  expect(html).toContain(`script-src ${hashOf(script)}`);
  expect(html).toContain(`style-src ${hashOf('b{color:red}')}`);
});

test('a page without a counter is told of', () => {
  expect(() => writeLone(page.replaceAll('tally-counter', 'div'), 'sv', '')).toThrow('no counter');
});
