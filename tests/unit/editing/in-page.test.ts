import { expect, test } from 'vitest';
import { type MdxNode, parseMdx } from '../../../src/checks/read/parse-mdx.ts';
import { blankFrontMatter } from '../../../src/checks/read/split-front-matter.ts';
import { judgeText } from '../../../src/checks/safety/judge-text.ts';
import { mdxToMdast } from '../../../src/client/editing/mdx-tree.ts';
import { readContentFiles } from '../../../src/studio/read-content.ts';

const pages = (await readContentFiles(process.cwd())).filter(({ path }) => path.endsWith('.mdx'));

/** What the checks look at in a tree. */
const outline = ({ type, value, url, depth, children = [], position }: MdxNode): unknown => [
  type,
  value,
  url,
  depth,
  position?.start.line,
  children.map(outline),
];

test('the reader in the page sees in every text what the site’s own reader sees', () => {
  expect(pages.length).toBeGreaterThan(100);
  for (const { path, text } of pages) {
    const read = parseMdx(text);
    if ('error' in read) throw new Error(path);
    const tree = mdxToMdast(blankFrontMatter(text)) as MdxNode;
    expect(outline(tree), path).toEqual(outline(read.tree));
  }
});

test.each([
  ['import a from "b"', 'code'],
  ['export const a = 1;', 'code'],
  ['Hej {1 + 1}.', 'braces'],
  ['<script>alert(1)</script>', 'a tag'],
  ['<Film src="x" />', 'a component'],
  ['[tryck](javascript:alert(1))', 'a link that runs'],
  ['![bild](https://a.se/b.png)', 'a picture'],
])('%s is refused in the page, as %s', (text) => {
  const whole = `---\ntitle: A\n---\n\n${text}\n`;
  const real = parseMdx(whole);
  const seen = (() => {
    try {
      return judgeText(mdxToMdast(blankFrontMatter(whole)) as MdxNode, []).length;
    } catch {
      return 1;
    }
  })();
  expect(seen).toBeGreaterThan(0);
  expect('error' in real ? 1 : judgeText(real.tree, []).length).toBeGreaterThan(0);
});

test('a text that cannot be read says where', () => {
  expect(() => mdxToMdast('Hej.\n\n<b\n')).toThrow(/^\d+:\d+: /u);
});
