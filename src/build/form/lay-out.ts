import { fileURLToPath } from 'node:url';
import { splitFrontMatter } from '../../checks/read/split-front-matter.ts';

const settings = fileURLToPath(new URL('../../../.prettierrc.json', import.meta.url));

/** A text that has a form of its own: data in YAML, or a page in MDX. */
export const hasForm = (path: string): boolean => /\.(?:yaml|mdx)$/u.test(path);

/**
 * Lays out a text as the project lays out every file; undefined when it cannot be read at all. The
 * formatter is fetched when it is needed first: it is larger than everything else that is checked with.
 */
export async function layOut(path: string, text: string): Promise<string | undefined> {
  // Without its end the head of a page is read as text: its facts would become lists and lines of words.
  if (path.endsWith('.mdx') && !splitFrontMatter(text)) return undefined;
  const { format, resolveConfig } = await import('prettier');
  const options = await resolveConfig(`content/a${path.slice(path.lastIndexOf('.'))}`, {
    config: settings,
    editorconfig: false,
  });
  const ending = path.slice(path.lastIndexOf('.') + 1);
  const parser = { json: 'json', mdx: 'mdx', ts: 'typescript' }[ending] ?? 'yaml';
  return format(text, { ...options, parser, plugins: [] }).catch(() => undefined);
}
