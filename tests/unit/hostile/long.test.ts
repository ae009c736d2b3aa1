import { describe, expect, test } from 'vitest';
import { contentMarkdown } from '../../../src/build/pages/content-markdown.ts';
import { checkContent } from '../../../src/checks/check-content.ts';
import { maxBytesOf } from '../../../src/checks/read/content-file.ts';
import { buildContent, changeText, filmPath, pagePath } from '../checks/sample-content.ts';

/** What somebody could repeat to keep a reader busy, in a text, as far as a file may go. */
const repeated: [string, string][] = [
  ['words', 'ord '],
  ['one word', 'a'],
  ['sentences', 'Ord. '],
  ['stars', '*a '],
  ['bold', '**a '],
  ['underscores', 'a_b'],
  ['brackets', '['],
  ['links that never close', '[a]('],
  ['pictures that never close', '!['],
  ['quotations', '>'],
  ['quotations with spaces', '> '],
  ['lists', '- '],
  ['numbers', '1. '],
  ['braces', '{'],
  ['expressions', '{a}'],
  ['tags', '<a '],
  ['open tags', '<a>'],
  ['comments', '<!--'],
  ['entities', '&amp'],
  ['backticks', '`a'],
  ['tables', 'a|b\n-|-\n'],
  ['footnotes', '[^a]: b\n'],
  ['definitions', '[a]: /b\n'],
  ['clever signs', '"--...'],
  ['addresses', 'www.'],
  ['at signs', 'a@'],
  ['dots', 'a.'],
  ['digits', '0'],
  ['dashed digits', '0-'],
  ['codes', '*#'],
  ['empty lines', '\n'],
  ['spaces', ' '],
  ['headings', '# a\n'],
];

/** Many times what it takes alone: other tests run at the same time. */
const limitMs = 4000;
const take = async (work: () => unknown): Promise<number> => {
  const before = performance.now();
  await work();
  return performance.now() - before;
};

const length = maxBytesOf('a.mdx') - 1000;
const nest = (open: string, close: string) => {
  const times = Math.floor(length / (open.length + close.length));
  return `${open.repeat(times)}a${close.repeat(times)}`;
};

/** What closes again, level by level. */
const nested: [string, string][] = [
  ['emphasis in emphasis', nest('*a ', ' a*')],
  ['tags in tags', nest('<a>', '</a>')],
  ['brackets in brackets', nest('[a ', ' a]')],
  ['lists in lists', Array.from({ length: 170 }, (_, at) => `${' '.repeat(at)}- a`).join('\n')],
  ['numbers in numbers', nest('1) ', '')],
  ['quotations and lists', nest('> - ', '')],
];

const texts = [
  ...repeated.map(([name, part]) => [name, part.repeat(length / part.length)] as const),
  ...nested,
];

describe.each(texts)('%s', (_, text) => {
  test('do not keep the check or the builder', async () => {
    const files = buildContent(changeText(pagePath, 'Det är ingen fara', `${text}\n\nDet är`));
    expect(await take(() => checkContent(files))).toBeLessThan(limitMs);
    const compiler = await contentMarkdown().createMdxRenderer?.({} as never, {} as never);
    const compile = () => compiler?.process(text, 'a.mdx', {}).catch(() => undefined);
    expect(await take(compile)).toBeLessThan(limitMs);
  });
});

const yaml: [string, string][] = [
  ['keys', Array.from({ length: 1800 }, (_, index) => `k${index}: a`).join('\n')],
  ['numbers as keys', Array.from({ length: 2500 }, (_, at) => `${at}: a\n`).join('')],
  ['the same key', 'k: a\n'.repeat(3800)],
  ['a list', '- a\n'.repeat(4800)],
  ['levels', '['.repeat(18_000)],
  ['maps in maps', '{a: '.repeat(4800)],
  ['dashes', '- '.repeat(9500)],
  ['indents', Array.from({ length: 190 }, (_, at) => `${' '.repeat(at)}a:`).join('\n')],
  ['aliases', '- *a\n'.repeat(3900)],
  ['errors', 'a: b: c\n'.repeat(2400)],
  ['tabs', '\ta: b\n'.repeat(3200)],
  ['one text', `steps: "${'a'.repeat(18_000)}"`],
  ['long keys', `steps:\n  - ${'a'.repeat(18_000)}: b\n`],
];

test.each(yaml)('%s in YAML do not keep the check, and are refused', async (_, text) => {
  const files = buildContent({ [filmPath]: text });
  let problems: unknown[] = [];
  expect(
    await take(() => {
      problems = checkContent(files);
    }),
  ).toBeLessThan(limitMs);
  expect(problems.length).toBeGreaterThan(0);
});

test('a text or file beyond its limit is told of, and not read', () => {
  const big = `${'a'.repeat(maxBytesOf('a.mdx') + 1)}`;
  expect(checkContent(buildContent({ 'content/pages/om.mdx': big }))).toEqual([
    expect.objectContaining({
      message: 'Filen är för stor: den får vara högst 12 kB.',
      remedy: expect.stringContaining('Dela upp den'),
    }),
  ]);
  const long = changeText(pagePath, 'Öppna appen igen.', 'a'.repeat(301));
  expect(checkContent(buildContent(long))).toContainEqual(
    expect.objectContaining({ message: 'Texten är för lång: 301 tecken, högst 300.' }),
  );
  const many = changeText(pagePath, '  - Din telefon.', '  - Din telefon.\n'.repeat(13).trimEnd());
  expect(checkContent(buildContent(many))).toContainEqual(
    expect.objectContaining({ message: 'Listan har 13, men ska ha högst 12.' }),
  );
});
