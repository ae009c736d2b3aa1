import { parseFrontmatter } from '@astrojs/internal-helpers/frontmatter';
import * as runtime from 'astro/jsx-runtime';
import { renderJSX } from 'astro/runtime/server/jsx.js';
import fc from 'fast-check';
import { parseFragment } from 'parse5';
import { expect, test } from 'vitest';
import { allowedElements, contentMarkdown } from '../../../src/build/pages/content-markdown.ts';
import { type Element, listElements } from '../../../src/build/html/html.ts';
import { blankFrontMatter, splitFrontMatter } from '../../../src/checks/read/split-front-matter.ts';
import { checkMdxText } from '../../../src/checks/safety/check-mdx.ts';
import { explainLink } from '../../../src/checks/safety/judge-link.ts';
import { openExplainer } from '../../../src/glossary/explain-words.ts';

const head = '---\ntitle: Om\n---\n';
const words = [
  { id: 'kod', term: 'kod', forms: ['koden', 'amp', 'lt', 'quot'], explanation: 'Siffror.' },
  { id: 'app', term: 'app', forms: ['a', 'href', 'script'], explanation: 'Ett program.' },
];

const compiler = await contentMarkdown().createMdxRenderer?.({} as never, {} as never);

/** The HTML that a text becomes on a page, by the builder's own compiler and renderer. */
async function render(text: string): Promise<string> {
  const built = await compiler?.process(blankFrontMatter(head + text), 'content/pages/a.mdx', {});
  const code = (built?.code ?? '')
    .replace(
      /^import \{([^}]*)\} from "astro\/jsx-runtime";$/mu,
      (_, names: string) => `const {${names.replaceAll(' as ', ': ')}} = runtime;`,
    )
    .replace(/^export (?:const|function)/gmu, (word) => word.slice('export '.length));
  if (/^\s*import\b/mu.test(code)) throw new Error(`Something is imported: ${code}`);
  const make = new Function('runtime', `${code}\nreturn MDXContent({});`) as (
    given: typeof runtime,
  ) => unknown;
  const html = String(await renderJSX({} as never, make(runtime)));
  return openExplainer(words).html(text)(html);
}

/** What may come out besides what Markdown is written as: headings have names, words can be pressed. */
const more: Record<string, string[]> = {
  ...Object.fromEntries(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name) => [name, ['id']])),
  code: ['class'],
  button: ['type', 'class', 'popovertarget'],
  span: ['class', 'translate'],
};

const judge = ({ tagName, attrs }: Element): string[] => {
  const allowed = [...(allowedElements[tagName] ?? []), ...(more[tagName] ?? [])];
  if (!(tagName in allowedElements) && tagName !== 'button' && tagName !== 'span') return [tagName];
  return attrs.flatMap(({ name, value }) => {
    if (!allowed.includes(name)) return [`${tagName} ${name}`];
    return name === 'href' && explainLink(value) ? [`${tagName} ${name}=${value}`] : [];
  });
};

/** Pieces that mean something to some reader, so that what chance makes of them does too. */
const pieces = fc.constantFrom(
  ...[
    'a',
    'kod',
    'amp',
    'ord ',
    ' ',
    '  ',
    '    ',
    '\t',
    '\n',
    '\n\n',
    '\r\n',
    '\\',
    '|',
    '-',
    ':',
  ],
  ...[
    '*',
    '**',
    '_',
    '__',
    '`',
    '```',
    '~~~',
    '~~',
    '#',
    '## ',
    '> ',
    '- ',
    '* ',
    '+ ',
    '1. ',
    '1) ',
  ],
  ...['[', ']', '(', ')', '![', '](', '](/om/)', '][a]', '[a]: ', '[^a]', '[^a]: ', '[ ] ', '[x] '],
  ...[
    '<',
    '>',
    '</',
    '/>',
    '<a>',
    '</a>',
    '<b',
    '<script>',
    '</script>',
    '<!--',
    '-->',
    '<>',
    '</>',
  ],
  ...[
    '{',
    '}',
    '{x}',
    '{/*',
    '*/}',
    '{...x}',
    '"',
    "'",
    '=',
    ' onclick=',
    'import ',
    'export ',
    ' from ',
  ],
  ...[
    'https://www.1177.se',
    'http://a.se',
    '//a.se',
    '/\\a.se',
    'www.a.se',
    'a@b.se',
    'javascript:x',
  ],
  ...[
    'data:text/html,x',
    'mailto:',
    'tel:',
    '&amp;',
    '&lt;script&gt;',
    '&#x3c;',
    '&#123;',
    '&quot;',
    '&',
  ],
  ...[
    "'a > kod <script>x</script>'",
    '"a > kod"',
    '<https://a.se>',
    '---',
    '***',
    '===',
    '+++',
    ':::',
  ],
  ...[
    '$$',
    '$x$',
    '^',
    '~',
    '==',
    '[[',
    ']]',
    '\u0000',
    '\u202e',
    '\ufeff',
    '\u2028',
    '\ud800',
    'å',
    '😀',
  ],
);
const anything = fc
  .array(fc.oneof({ weight: 9, arbitrary: pieces }, { weight: 1, arbitrary: fc.string() }), {
    minLength: 1,
    maxLength: 24,
  })
  .map((parts) => parts.join(''));

const settings = { seed: 13, numRuns: 4000 };

test('whatever is written, the check and the builder agree, and only what is allowed comes out', async () => {
  const counts = { accepted: 0, refused: 0 };
  await fc.assert(
    fc.asyncProperty(anything, async (text) => {
      const problems = checkMdxText('content/pages/a.mdx', head + text);
      if (problems.length > 0) {
        counts.refused += 1;
        await expect(render(text)).rejects.toThrow();
        return;
      }
      counts.accepted += 1;
      const tree = parseFragment(await render(text));
      expect(listElements(tree).flatMap(judge)).toEqual([]);
    }),
    settings,
  );
  // Both happen often enough to say something.
  expect(counts.accepted).toBeGreaterThan(400);
  expect(counts.refused).toBeGreaterThan(400);
});

const heads = fc
  .array(
    fc.constantFrom('---', '+++', '\n', '\r\n', 'a: b', ' ', '\ufeff', '```', '{x}', '--', 'text'),
    { maxLength: 14 },
  )
  .map((parts) => parts.join(''));

test('where the head of a file ends is the same to the check and to the builder', () => {
  fc.assert(
    fc.property(heads, (text) => {
      if (!splitFrontMatter(text)) return;
      let content: string | undefined;
      try {
        ({ content } = parseFrontmatter(text, { frontmatter: 'empty-with-spaces' }));
      } catch {
        return;
      }
      expect(content).toBe(blankFrontMatter(text));
    }),
    settings,
  );
});
