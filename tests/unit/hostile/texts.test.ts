import { readdirSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { contentMarkdown } from '../../../src/build/pages/content-markdown.ts';
import { checkMdxText } from '../../../src/checks/safety/check-mdx.ts';

type Sample = { name: string; text: string; line: number; says: string; remedy: string };

const samples = parse(readFileSync(new URL('texts.yaml', import.meta.url), 'utf8')) as Sample[];

const file = 'content/pages/om.mdx';
const head = '---\ntitle: Om\n---\n';

/** Renders as the builder does, with no content check before. */
const render = async (content: string, frontmatter: Record<string, unknown> = {}) => {
  const compiler = await contentMarkdown().createMdxRenderer?.(
    { syntaxHighlight: false, gfm: true, smartypants: true } as never,
    { optimize: false, srcDir: pathToFileURL('src/'), sourcemap: false } as never,
  );
  return compiler?.process(content, `${process.cwd()}/${file}`, frontmatter);
};

describe.each(samples)('$name', ({ text, line, says, remedy }) => {
  test('is refused by the check, with its line and what to do', () => {
    expect(checkMdxText(file, head + text)).toContainEqual({
      file,
      line: line + 3,
      message: expect.stringContaining(says),
      remedy: expect.stringContaining(remedy),
    });
  });

  test('is not built, even where the check was skipped', async () => {
    await expect(render(text)).rejects.toThrow();
  });
});

test('the builder says file, line and remedy in Swedish', async () => {
  const error: unknown = await render('Hej.\n\n{x}').catch((reason: unknown) => reason);
  expect(error).toMatchObject({
    line: 3,
    message: expect.stringMatching(/content\/pages\/om\.mdx:3\n.*klamrar[\s\S]*Ta bort klamrarna/u),
  });
});

test('a head that names a layout to import is not built', async () => {
  await expect(render('Hej.', { layout: '../x.astro' })).rejects.toThrow(/"layout" finns inte/u);
});

test('ordinary writing is built', async () => {
  const text = '## Hej\n\n- **Fet** [länk](https://www.1177.se/)\n\n> Ord, `kod` \\{ \\}\n\n---\n';
  const built = await render(text);
  expect(built?.code).toContain('https://www.1177.se/');
});

test('the headings of a text have ids that no page has of its own', async () => {
  const built = await render('### Steg\n\n### Fel 1\n\n### Steg\n\n### في هاتفك');
  const ids = [...(built?.code ?? '').matchAll(/\bid: ?"(?<id>[^"]+)"/gu)].map(
    ({ groups }) => groups?.['id'],
  );
  expect(ids).toEqual(['text-steg', 'text-fel-1', 'text-steg--2', 'text-في-هاتفك']);
  const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((name) => /^(?:components|layouts|pages|client)\/.*\.(?:astro|ts)$/u.test(name))
    .map((name) => readFileSync(`src/${name}`, 'utf8'));
  expect(sources.length).toBeGreaterThan(100);
  // Words of the glossary have a beginning of their own too.
  const own = /\bid(?:=|: | = )["'`{]+(?:text-|ord-(?!\$))/u;
  expect(sources.filter((text) => own.test(text))).toEqual([]);
});
