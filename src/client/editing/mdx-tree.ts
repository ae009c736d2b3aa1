import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { mdxFromMarkdown } from 'mdast-util-mdx';
import { gfm } from 'micromark-extension-gfm';
import { mdxjs } from 'micromark-extension-mdxjs';

type Placed = { message: string; line?: number; column?: number; reason?: string };

/**
 * Stands in a browser for the compiler that the site is built with, which runs in Node: the check in the
 * page reads its tree by the same rules. What the gate says before anything is merged is the compiler's own.
 */
export function mdxToMdast(text: string): unknown {
  try {
    return fromMarkdown(text, {
      extensions: [gfm(), mdxjs()],
      mdastExtensions: [gfmFromMarkdown(), mdxFromMarkdown()],
    });
  } catch (error) {
    const { line = 1, column = 1, reason, message } = error as Placed;
    throw new Error(`${line}:${column}: ${reason ?? message}`, { cause: error });
  }
}
