/** An MDX file in two: the YAML between the dashes, and the text after them. Lines counted from 1. */
export type FrontMatter = { yaml: string; yamlLine: number; body: string; bodyLine: number };

/**
 * The first line that begins with dashes, or with the pluses of another kind of head, ends the YAML,
 * as it does for Astro; nothing else may be on it.
 */
const pattern = /^\uFEFF?---[ \t]*\r?\n(?<yaml>(?:(?!---|\+\+\+)[^\n]*\n)*)---[ \t]*(?:\r?\n|$)/u;

/** Parts an MDX file; `undefined` when it does not begin with `---` or the dashes are never closed. */
export const splitFrontMatter = (text: string): FrontMatter | undefined => {
  const match = pattern.exec(text);
  if (!match) return undefined;
  const yaml = match.groups?.['yaml'] ?? '';
  const bodyLine = yaml.split('\n').length + 2;
  return { yaml, yamlLine: 2, body: text.slice(match[0].length), bodyLine };
};

/** The text with spaces in place of its front matter, so that lines keep their numbers: so Astro does. */
export const blankFrontMatter = (text: string): string => {
  const head = pattern.exec(text)?.[0] ?? '';
  return head.replace(/[^\r\n\uFEFF]/gu, ' ') + text.slice(head.length);
};
