import { expect, test } from 'vitest';
import { dropMarks } from '../../../src/build/pages/drop-marks.ts';
import { ForeignPartError, StyleTrimmer } from '../../../src/build/pages/trim-styles.ts';
import { hashOf } from '../../../src/build/policy/page-policy.ts';

const own = { base: '/', scripts: new Set(['here()', 'other()'].map(hashOf)) };
const trimStyles = (html: string, scripts: string) => new StyleTrimmer(scripts).trimPage(html, own);

const css =
  '.step{color:red}.unused{color:blue}.added{top:0}[data-theme=dark] .step{color:white}html:not([data-js]) .needs-js{display:none}';
const page = (style: string) =>
  `<!doctype html><html><head><meta http-equiv="content-security-policy" content="script-src 'self' ${hashOf('other()')} ${hashOf('here()')}; style-src 'self' ${hashOf('a{}')} ${hashOf(style)};"><script>here()</script><script src="/_astro/a.js"></script><style>${style}</style></head><body><p class="step needs-js">Text</p><textarea><style>.x{}</style></textarea></body></html>`;

test('leaves out what neither the page nor its scripts name, and keeps the rest', async () => {
  const html = await trimStyles(page(css), 'document.body.classList.add("added")');
  expect(html).not.toContain('.unused');
  for (const kept of ['.step{color:red}', '.added{', '[data-theme=dark]', '.needs-js']) {
    expect(html).toContain(kept);
  }
  expect(html).toContain('<textarea>&lt;style&gt;.x{}&lt;/style&gt;</textarea>');
});

test('lets the policy know the styles that are left', async () => {
  const html = await trimStyles(page(css), '');
  const left = /<style>(.*?)<\/style>/u.exec(html)?.[1] ?? '';
  expect(html).toContain(hashOf(left));
  expect(html).not.toContain(hashOf(css));
});

test('names in the policy only what the page itself holds', async () => {
  const html = await trimStyles(page(css), '');
  expect(html).toContain(`script-src 'self' ${hashOf('here()')};`);
  expect(html).not.toContain(hashOf('other()'));
  expect(html).not.toContain(hashOf('a{}'));
});

test('a script that was not known before is never named: the page is refused', async () => {
  const hostile = page(css).replace('<p ', '<script>alert(1)</script><p ');
  await expect(trimStyles(hostile, '')).rejects.toThrow(ForeignPartError);
});

test('pages that use the same of a sheet get the same, and those that do not get their own', async () => {
  const trimmer = new StyleTrimmer('');
  const [first, again, other] = await Promise.all([
    trimmer.trimPage(page(css), own),
    trimmer.trimPage(page(css), own),
    trimmer.trimPage(page(css).replace('class="step', 'class="unused'), own),
  ]);
  expect(again).toBe(first);
  expect(first).not.toContain('.unused{');
  expect(other).toContain('.unused{');
});

test.each([
  ':focus-visible{outline:1px}',
  ':disabled{top:0}',
  '.step{top:0}:focus-visible{top:1px}',
  ':is(.step,p):focus-visible{top:0}',
  '.step :target,:focus-within>p{top:0}',
  '@media (forced-colors:active){:focus-visible{top:0}}',
  'p{color:red;transition:top 1s}:focus-visible{top:0}',
])('%s: what anything may come to be is kept', async (style) => {
  expect(await trimStyles(page(style), '')).toContain(`<style>${style}</style>`);
});

test('a state of what the page has not is left out', async () => {
  const html = await trimStyles(page('.unused:focus-visible{top:0}:is(.unused):hover{top:0}'), '');
  expect(html).toContain('<style></style>');
});

test('a name that a style asks for by a part is kept', async () => {
  const html = await trimStyles(page('[class^=nee]{top:0}[class*=zzz]{top:1px}'), '');
  expect(html).toContain('[class^=nee]');
});

test('a colour that no style of the page asks for is left out, one that a later sheet or a script asks for is kept', async () => {
  const tinted =
    ':root{--sky:#00f;--rose:#f00;--late:1;--set:2}[data-tint=rose]{color:var(--rose)}[data-tint=sky]{color:var(--sky)}';
  const html = page(tinted).replace('<p ', '<p data-tint="sky" ');
  const trimmed = await new StyleTrimmer(
    'setProperty("--set", 3)',
    [],
    'a{top:var(--late)}',
  ).trimPage(html, own);
  for (const kept of ['--sky:#00f', '--late:1', '--set:2', '[data-tint=sky]'])
    expect(trimmed).toContain(kept);
  expect(trimmed).not.toContain('rose');
});

test('what the minifier marks colour schemes with is in no sheet', () => {
  expect(dropMarks('a{--lightningcss-light:initial;--lightningcss-dark: ;color:red}')).toBe(
    'a{color:red}',
  );
  expect(dropMarks('a{--lightningcss-dark:initial}')).toBe('a{}');
});
