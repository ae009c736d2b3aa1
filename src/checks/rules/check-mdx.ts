import { visit } from 'unist-util-visit';
import type { ContentProblem } from '../read/content-file.ts';
import { listNames } from '../read/nearest-names.ts';
import { findFileKind } from '../read/file-kind.ts';
import { type MdxError, parseMdx } from '../read/parse-mdx.ts';
import type { Draft } from '../read/read-draft.ts';
import { splitFrontMatter } from '../read/split-front-matter.ts';

/** The components that pages hand in, and so the only tags a text may use. There are none yet. */
export const allowedComponents: readonly string[] = [];

/** What is looked at in a part of the text; which of it is there depends on its type. */
type Node = { type: string; url?: string; name?: string | null; attributes?: Node[] };

type Found = { message: string; remedy: string };

const noCode = 'Våra texter kör ingen kod.';
const moduleRow: Found = {
  message: 'En rad börjar med "import" eller "export".',
  remedy: `${noCode} Ta bort raden, eller skriv om den så att den börjar med ett annat ord.`,
};
const expression: Found = {
  message: 'Texten innehåller klamrar: { }.',
  remedy: `${noCode} Ta bort klamrarna. Ska de synas? Skriv \\{ och \\}.`,
};
const tag: Found = {
  message: 'Tecknet < står så att det läses som en tagg.',
  remedy: 'Skriv "mindre än" i stället, eller \\<. En länk skrivs [namn](https://adress).',
};

const noFrontMatter: Found = {
  message: 'Filen saknar uppgifterna överst, mellan två rader med ---.',
  remedy: 'Börja filen med raden ---, skriv uppgifterna och avsluta dem med en rad till: ---.',
};

/** True when the head of a file cannot be told from its text, by us or by the site's builder. */
const lacksFrontMatter = (file: string, text: string): boolean => {
  if (splitFrontMatter(text)) return false;
  const isFree = findFileKind(file).kind === 'text';
  return !isFree || /^\s*(?:---|\+\+\+)/u.test(text);
};

const explainError = ({ rule }: MdxError): Found => {
  if (rule.includes('esm')) return moduleRow;
  return rule.includes('expression') ? expression : tag;
};

const explainTag = (name: string | null | undefined, allowed: readonly string[]): Found => {
  const known =
    allowed.length > 0
      ? `Det som finns är ${listNames(allowed, 'och')}. `
      : 'Våra texter har inga taggar. ';
  return {
    message: `Taggen <${name ?? ''}> är inte tillåten.`,
    remedy: `${known}Skriv med rubriker (##), listor (-), **fetstil** och länkar.`,
  };
};

/** Links go to the open web over https, to our own pages, or to a telephone or an e-mail address. */
const explainAddress = (node: Node): Found | undefined => {
  const url = node.url ?? '';
  if (node.type === 'image' && !/^(?:\/|\.\.?\/)/u.test(url))
    return {
      message: `Bilden "${url}" hämtas från en annan webbplats.`,
      remedy: 'Lägg bilden hos oss. Våra sidor hämtar inget från andra.',
    };
  const isLink = node.type === 'link' || node.type === 'definition';
  if (isLink && !/^(?:https:\/\/|mailto:|tel:|\/(?!\/)|#)/u.test(url))
    return {
      message: `Länken "${url}" går inte att använda.`,
      remedy: 'Skriv hela adressen. Den börjar med https://',
    };
  return undefined;
};

const isExpression = (value: unknown): boolean => typeof value === 'object' && value !== null;

const explainNode = (node: Node, allowed: readonly string[]): Found[] => {
  switch (node.type) {
    case 'mdxjsEsm':
      return [moduleRow];
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return [expression];
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement': {
      if (!allowed.includes(node.name ?? '')) return [explainTag(node.name, allowed)];
      const runs = (node.attributes ?? []).some(
        (attribute) =>
          attribute.type === 'mdxJsxExpressionAttribute' ||
          isExpression((attribute as { value?: unknown }).value),
      );
      return runs ? [expression] : [];
    }
    default: {
      const found = explainAddress(node);
      return found ? [found] : [];
    }
  }
};

/** Finds what runs or fetches something in one MDX text, whose front matter is left alone. */
export const checkMdxText = (
  file: string,
  text: string,
  allowed: readonly string[] = allowedComponents,
): ContentProblem[] => {
  if (lacksFrontMatter(file, text)) return [{ file, line: 1, ...noFrontMatter }];
  const result = parseMdx(text);
  if ('error' in result) return [{ file, line: result.error.line, ...explainError(result.error) }];
  const problems: ContentProblem[] = [];
  visit(result.tree, (node) => {
    const line = node.position?.start.line ?? 1;
    for (const found of explainNode(node as Node, allowed)) problems.push({ file, line, ...found });
  });
  return problems;
};

/** Texts run nothing: guides arrive from people we have never met. HOUSE.md, "Who may know whom", 6. */
export const checkMdx = ({ files }: Draft): ContentProblem[] =>
  [...files].flatMap(([file, text]) => (file.endsWith('.mdx') ? checkMdxText(file, text) : []));
