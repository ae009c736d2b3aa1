import { mdxToMdast } from 'satteri';
import type { ContentFile } from './content-file.ts';
import { findTooDeep, tooDeep } from './too-deep.ts';
import { blankFrontMatter, splitFrontMatter } from './split-front-matter.ts';

/** Why a text could not be read as MDX. `line` is counted from 1; `rule` is the compiler's words. */
export type MdxError = { line: number; rule: string };

/** A part of a text: a paragraph, a link, a tag. Which of the fields it has depends on its type. */
export type MdxNode = {
  type: string;
  value?: string;
  url?: string;
  title?: string | null;
  alt?: string | null;
  name?: string | null;
  identifier?: string;
  checked?: boolean | null;
  depth?: number;
  attributes?: MdxNode[];
  children?: MdxNode[];
  position?: { start: { line: number } };
};

/**
 * How our texts are written. The site's builder compiles with these same features
 * (`build/pages/content-markdown`), so that the tree judged here is the one that is rendered.
 */
export const markdownFeatures = {
  gfm: true,
  frontmatter: false,
  // What is written is what is shown.
  smartPunctuation: false,
} as const;

/** The compiler begins its complaints with the place: `3:7: Unexpected …`. */
const placed = /^(?<line>\d+):\d+: (?<rule>[\s\S]*)$/u;

/**
 * A text as a tree, or why it is none. Where tags alone are why, the tree is that of the text without them:
 * nothing is rendered of it, and what else is wrong in the text is seen at once.
 */
export type ReadMdx = { tree: MdxNode; error?: never } | { tree?: MdxNode; error: MdxError };

export const readTree = (text: string): MdxNode =>
  mdxToMdast(blankFrontMatter(text), { features: markdownFeatures }) as MdxNode;

/** A text with spaces in place of its tags and of what stands within braces, each line as long as it was. */
const blankCode = (text: string): string =>
  text.replace(/<\/?[a-z][a-z0-9]*(?=[\s/>])[^<>]*>|<!--[^<>]*-->|\{[^{}]*\}/giu, (code) =>
    code.replace(/[^\n]/gu, ' '),
  );

const readWithoutCode = (text: string): { tree?: MdxNode } => {
  try {
    return { tree: readTree(blankCode(text)) };
  } catch {
    return {};
  }
};

/** Reads the text of an MDX file, below its front matter, into a tree; or says where reading ended. */
export const parseMdx = (text: string): ReadMdx => {
  const deep = findTooDeep(text);
  if (deep !== undefined) return { error: { line: deep + 1, rule: tooDeep.message } };
  try {
    return { tree: readTree(text) };
  } catch (error) {
    const found = error instanceof Error ? placed.exec(error.message)?.groups : undefined;
    const rule = found?.['rule'] ?? (error instanceof Error ? error.message : String(error));
    return { error: { line: Number(found?.['line'] ?? 1), rule }, ...readWithoutCode(text) };
  }
};

/** As `parseMdx`, for a whole file: where nobody knows where its head ends, what stands in it is no text. */
export const parseMdxFile = (text: string): ReadMdx =>
  splitFrontMatter(text) ? parseMdx(text) : { error: { line: 1, rule: 'no front matter' } };

/** Calls `visit` with a node and all that is in it, outermost first; no tree is too deep for it. */
export const walkTree = (tree: MdxNode, visit: (node: MdxNode) => void): void => {
  const waiting = [tree];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    visit(node);
    if (node.children) waiting.push(...[...node.children].reverse());
  }
};

/** The words of a node and of all that is in it, as they are read. */
export const textIn = (tree: MdxNode): string => {
  let text = '';
  walkTree(tree, ({ type, value }) => {
    if (type === 'text' || type === 'inlineCode') text += value ?? '';
    if (type === 'break') text += ' ';
  });
  return text;
};

const trees = new WeakMap<ContentFile, ReadMdx>();

/** A text as a tree, read once as long as it is the same. */
export const readMdxFile = (file: ContentFile): ReadMdx => {
  const tree = trees.get(file) ?? parseMdxFile(file.text);
  trees.set(file, tree);
  return tree;
};
