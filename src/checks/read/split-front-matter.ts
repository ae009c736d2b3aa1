/** An MDX file in two: the YAML between the dashes, and the text after them. Lines counted from 1. */
export type FrontMatter = { yaml: string; yamlLine: number; body: string; bodyLine: number };

/** The first line that begins with dashes ends the YAML, as it does for Astro; nothing else may be on it. */
const pattern = /^\uFEFF?---[ \t]*\r?\n(?<yaml>(?:(?!---)[^\n]*\n)*)---[ \t]*(?:\r?\n|$)/u;

/** Parts an MDX file; `undefined` when it does not begin with `---` or the dashes are never closed. */
export const splitFrontMatter = (text: string): FrontMatter | undefined => {
  const match = pattern.exec(text);
  if (!match) return undefined;
  const yaml = match.groups?.['yaml'] ?? '';
  const bodyLine = yaml.split('\n').length + 2;
  return { yaml, yamlLine: 2, body: text.slice(match[0].length), bodyLine };
};
