import { relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { satteri } from '@astrojs/markdown-satteri';
import type { HastPluginDefinition, MdastPluginDefinition } from 'satteri';
import { formatProblems } from '../../checks/format-problems.ts';
import { maxBytesOf } from '../../checks/read/content-file.ts';
import { findTooDeep, tooDeep } from '../../checks/read/too-deep.ts';
import { markdownFeatures, type MdxNode, walkTree } from '../../checks/read/parse-mdx.ts';
import { allowedComponents } from '../../checks/safety/check-mdx.ts';
import { explainLink } from '../../checks/safety/judge-link.ts';
import { type Fault, judgeText } from '../../checks/safety/judge-text.ts';

/** A text that the compiler was given in spite of the content check; `line` is shown by the builder. */
class RefusedTextError extends Error {
  readonly line: number;

  constructor(fileURL: URL | undefined, faults: readonly [Fault, ...Fault[]]) {
    const path = fileURL ? fileURLToPath(fileURL) : 'MDX';
    const file = relative(process.cwd(), path).replaceAll('\\', '/');
    super(formatProblems(faults.map((fault) => ({ file, ...fault }))));
    this.line = faults[0].line;
  }
}

/** Judges each text as the compiler has read it, before anything is made of it. */
const refuseCode: MdastPluginDefinition = {
  name: 'refuse-code',
  options: { position: true },
  before(root, { data, fileURL }) {
    const [first, ...rest] = judgeText(
      root as MdxNode,
      allowedComponents,
      data.astro?.frontmatter ?? {},
    );
    if (first) throw new RefusedTextError(fileURL, [first, ...rest]);
  },
};

/** What the allowed parts of a text are written as, with the attributes that each may have. */
export const allowedElements: Readonly<Record<string, readonly string[]>> = {
  a: ['href'],
  blockquote: [],
  br: [],
  code: ['className'],
  em: [],
  ...{ h1: [], h2: [], h3: [], h4: [], h5: [], h6: [] },
  hr: [],
  li: [],
  ol: ['start'],
  p: [],
  pre: [],
  strong: [],
  ul: [],
};

type Element = MdxNode & { tagName?: string; properties?: Record<string, unknown> };

const isAllowed = ({ type, tagName = '', properties = {} }: Element): boolean => {
  if (type !== 'element') return type === 'root' || type === 'text';
  const attributes = allowedElements[tagName];
  return (
    attributes !== undefined &&
    Object.keys(properties).every((name) => attributes.includes(name)) &&
    (tagName !== 'a' || explainLink(String(properties['href'] ?? '')) === undefined)
  );
};

/** A second lock, on what comes out: nothing but what the allowed parts are written as. */
const refuseUnlisted: HastPluginDefinition = {
  name: 'refuse-unlisted',
  before(root, { fileURL }) {
    walkTree(root as MdxNode, (node) => {
      if (isAllowed(node)) return;
      const { type, tagName = type } = node as Element;
      const remedy = 'Skriv med rubriker (##), listor (-), **fetstil** och länkar.';
      const message = `Texten blir något som våra sidor inte visar: ${tagName}.`;
      throw new RefusedTextError(fileURL, [{ line: 1, message, remedy }]);
    });
  },
};

/** Before the ids of headings in a text, so that none is one of the page's own: `steg`, `fel`. */
const idPrefix = 'text-';

/** Gives headings ids that say that they are a text's; another may have the same words. */
function nameHeadings(): HastPluginDefinition {
  const taken = new Map<string, number>();
  return {
    name: 'name-headings',
    element: {
      filter: ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
      visit(node, context) {
        const words =
          context
            .textContent(node)
            .toLowerCase()
            .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
        const name = words.join('-');
        const count = (taken.get(name) ?? 0) + 1;
        taken.set(name, count);
        context.setProperty(node, 'id', idPrefix + (count > 1 ? `${name}--${count}` : name));
      },
    },
  };
}

/** What no reader can follow is not given to one: the compiler would end the whole build. */
function refuseDeep(content: string, path: string): void {
  const deep = findTooDeep(content);
  const isLong = content.length > maxBytesOf('.mdx');
  if (deep === undefined && !isLong) return;
  throw new RefusedTextError(pathToFileURL(path), [{ line: (deep ?? 0) + 1, ...tooDeep }]);
}

/** The one compiler of our texts: what it judges is what it renders, whoever skipped the check. */
export function contentMarkdown(): ReturnType<typeof satteri> {
  const processor = satteri({
    features: markdownFeatures,
    mdastPlugins: [refuseCode],
    hastPlugins: [refuseUnlisted, nameHeadings],
  });
  return {
    ...processor,
    async createMdxRenderer(shared, mdx) {
      const renderer = await processor.createMdxRenderer?.(shared, mdx);
      if (!renderer) throw new TypeError('The compiler reads no MDX');
      return {
        process: async (content, path, head) => {
          refuseDeep(content, path);
          return renderer.process(content, path, head);
        },
      };
    },
  };
}
