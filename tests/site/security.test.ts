import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { pages, readSiteFile, siteFiles } from './read-site.ts';

const hashOf = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The directives of a policy, by name. */
function parsePolicy(policy: string): Map<string, string[]> {
  return new Map(
    policy.split(';').flatMap((directive) => {
      const [name, ...values] = directive.trim().split(/\s+/u);
      return name ? [[name, values] as const] : [];
    }),
  );
}

/** Data that browsers do not run: no policy names it, and it has a test of its own below. */
const dataType = 'application/ld+json';

const isPolicy = (value: string | undefined): boolean =>
  value?.toLowerCase() === 'content-security-policy';

describe.each(pages)('$path', ({ html, tags }) => {
  const metas = tags.filter(({ attributes }) => isPolicy(attributes.get('http-equiv')));
  const policy = parsePolicy(metas[0]?.attributes.get('content') ?? '');

  test('has one policy, in its head and before the first style', () => {
    expect(metas).toHaveLength(1);
    const at = html.search(/http-equiv="content-security-policy"/iu);
    expect(at).toBeLessThan(html.search(/<style\b/u));
    expect(at).toBeLessThan(html.indexOf('</head>'));
  });

  test('allows nothing unsafe, nothing foreign, and nothing that is not named', () => {
    expect(policy.get('default-src')).toEqual(["'none'"]);
    expect(policy.get('base-uri')).toEqual(["'none'"]);
    expect(policy.get('form-action')).toEqual(["'self'"]);
    const values = [...policy.values()].flat();
    expect(values.filter((value) => !/^'(?:none|self|sha256-[\w+/]{43}=)'$/u.test(value))).toEqual(
      [],
    );
    for (const name of ['script-src', 'style-src'])
      expect(policy.get(name)?.length).toBeGreaterThan(0);
  });

  test('names every inline script and style by its hash', () => {
    const inline = tags.filter(({ name, attributes }) =>
      name === 'style'
        ? true
        : name === 'script' && !attributes.has('src') && attributes.get('type') !== dataType,
    );
    const missing = inline.filter(({ name, body }) => {
      const allowed = policy.get(name === 'style' ? 'style-src' : 'script-src') ?? [];
      return !allowed.includes(hashOf(body ?? ''));
    });
    expect(inline.length).toBeGreaterThan(1);
    expect(missing.map(({ name, body }) => `${name}: ${body?.slice(0, 60)}`)).toEqual([]);
  });

  test('has data in its head alone, with nothing in it that could end it', () => {
    const data = tags.filter(({ attributes }) => attributes.get('type') === dataType);
    expect(data.length).toBeLessThanOrEqual(1);
    for (const { name, attributes, body = '' } of data) {
      expect([name, attributes.size]).toEqual(['script', 1]);
      expect(body).not.toMatch(/[<>&\u2028\u2029]/u);
      expect(html.indexOf(body)).toBeLessThan(html.indexOf('</head>'));
      expect(policy.get('script-src')).not.toContain(hashOf(body));
    }
  });

  test('has no style or handler in an attribute, and no address that is a script', () => {
    const faults = tags.flatMap(({ name, attributes }) =>
      [...attributes].flatMap(([key, value]) =>
        key === 'style' || /^on[a-z]/u.test(key) || /^\s*javascript:/iu.test(value)
          ? [`<${name} ${key}="${value}">`]
          : [],
      ),
    );
    expect(faults).toEqual([]);
  });
});

test('the built scripts neither evaluate text nor set cookies', () => {
  const scripts = siteFiles.filter((file) => /^_astro\/.*\.js$/u.test(file));
  expect(scripts.length).toBeGreaterThan(0);
  for (const file of scripts) {
    const text = readSiteFile(file).toString();
    expect(text.match(/\beval\(|new Function\(|document\.cookie\s*=/gu) ?? []).toEqual([]);
  }
});

test('nothing of the desks for whoever writes and reads aloud is in the public site', () => {
  const kept = siteFiles.filter((file) => /\.(?:html|js|css|json|txt|xml)$/u.test(file));
  const desks = /\/skrivbord\/|\/inspelning\/|faults-panel|fault-note|recording-desk|Storyboard/u;
  expect(kept.length).toBeGreaterThan(100);
  expect(siteFiles.filter((file) => /(?:^|\/)(?:skrivbord|inspelning)\//u.test(file))).toEqual([]);
  expect(kept.filter((file) => desks.test(readSiteFile(file).toString()))).toEqual([]);
});
