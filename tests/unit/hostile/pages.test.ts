import { readFileSync } from 'node:fs';
import { parse as parseHtml } from 'parse5';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { judgePage } from '../../../src/build/policy/judge-page.ts';
import { hashOf } from '../../../src/build/policy/page-policy.ts';

type Sample = { name: string; body: string; says: string };

const samples = parse(readFileSync(new URL('pages.yaml', import.meta.url), 'utf8')) as Sample[];

const own = { base: '/', scripts: new Set([hashOf('ours()')]) };
const policy = `<meta http-equiv="content-security-policy" content="default-src 'none';script-src 'self' ${hashOf('ours()')};style-src 'self' ${hashOf('p{}')}">`;
const judge = (body: string, head = policy) =>
  judgePage(
    parseHtml(
      `<!doctype html><html lang="sv"><head>${head}<script>ours()</script><style>p{}</style></head><body>${body}</body></html>`,
    ),
    own,
  );

describe.each(samples)('$name', ({ body, says }) => {
  test('is no part of our pages', () => {
    expect(judge(body).join('\n')).toContain(says);
  });
});

test('our own page passes', () => {
  const body =
    '<a href="/om/">Om</a><a href="#a">a</a><a href="">b</a><a href="https://www.1177.se/">1177</a><a href="tel:1177">Ring</a><img src="/a.webp" alt="" srcset="/a.webp 1x, /b.webp 2x"><svg><use href="#a"/></svg><form action="/sok/"></form><script type="module" src="/_astro/a.js"></script>';
  expect(judge(body)).toEqual([]);
});

test('a policy that names a script nobody knew of is not taken at its word', () => {
  const made = policy.replace(hashOf('ours()'), `${hashOf('ours()')} ${hashOf('alert(1)')}`);
  expect(judge('<script>alert(1)</script>', made).join('\n')).toMatch(
    /släpper fram ett skript som inte är vårt[\s\S]*Ett skript i sidan är inte vårt/u,
  );
});

test('a page whose policy is missing, in its body, or too late is refused', () => {
  expect(judge('', '')).toHaveLength(1);
  expect(judge(policy, '')).toHaveLength(1);
  expect(judge('', `<style>p{}</style>${policy}`)).toEqual([
    expect.stringContaining('efter det som den ska gälla'),
  ]);
});
