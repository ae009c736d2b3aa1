import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { splitFrontMatter } from './split-front-matter.ts';

/** Why a text could not be read as MDX. `line` is counted from 1. */
export type MdxError = { line: number; rule: string };

const parser = unified().use(remarkParse).use(remarkMdx).freeze();

/** A whole text as a tree of paragraphs, links, tags and so on. */
export type MdxTree = ReturnType<typeof parser.parse>;

const isMessage = (error: unknown): error is { line?: number; ruleId?: string; source?: string } =>
  error instanceof Error && 'ruleId' in error;

/** Reads the text of an MDX file, below its front matter, into a tree; or says where reading ended. */
export const parseMdx = (text: string): { tree: MdxTree } | { error: MdxError } => {
  try {
    const front = splitFrontMatter(text);
    // Empty lines in place of the front matter keep the line numbers those of the file.
    const body = front ? '\n'.repeat(front.bodyLine - 1) + front.body : text;
    return { tree: parser.parse(body) };
  } catch (error) {
    if (!isMessage(error)) throw error;
    const rule = `${error.source ?? ''}:${error.ruleId ?? ''}`;
    return { error: { line: error.line ?? 1, rule } };
  }
};
