import { listNames } from '../read/nearest-names.ts';
import { type MdxNode, textIn, walkTree } from '../read/parse-mdx.ts';
import { explainLink } from './judge-link.ts';

/** What may not stand in a text, and what to write instead; line counted from 1. */
export type Fault = { line: number; message: string; remedy: string };
export type Found = Omit<Fault, 'line'>;

const noCode = 'Våra texter kör ingen kod.';
export const moduleRow: Found = {
  message: 'En rad börjar med "import" eller "export".',
  remedy: `${noCode} Ta bort raden, eller skriv om den så att den börjar med ett annat ord.`,
};
export const expression: Found = {
  message: 'Texten innehåller klamrar: { }.',
  remedy: `${noCode} Ta bort klamrarna. Ska de synas? Skriv \\{ och \\}.`,
};
const layout: Found = {
  message: 'Nyckeln "layout" finns inte här.',
  remedy: `${noCode} Ta bort raden.`,
};

/** What a text is made of: rest of Markdown has its own place in a guide, or none. */
const allowedParts = new Set([
  ...['root', 'paragraph', 'heading', 'list', 'listItem', 'blockquote', 'thematicBreak', 'code'],
  ...['text', 'emphasis', 'strong', 'inlineCode', 'break', 'link', 'linkReference', 'definition'],
  // Only ever within a table, which is told of itself.
  ...['tableRow', 'tableCell'],
]);

const footnote: Found = {
  message: 'Texten har en fotnot: [^ ].',
  remedy: 'Skriv det som står i noten direkt i texten, inom parentes om det behövs.',
};

const refusedParts: Record<string, Found> = {
  mdxjsEsm: moduleRow,
  mdxFlowExpression: expression,
  mdxTextExpression: expression,
  footnoteDefinition: footnote,
  footnoteReference: footnote,
  imageReference: {
    message: 'Texten har en bild: ![ ].',
    remedy: 'Ta bort bilden. Bilderna på sidan ritas från film.yaml; i texten finns inga.',
  },
  table: {
    message: 'Texten har en tabell.',
    remedy: 'Skriv en lista i stället. En tabell får inte plats på en telefon.',
  },
  delete: {
    message: 'Texten har överstrukna ord: ~~ ~~.',
    remedy: 'Ta bort det som inte gäller. Ska tecknen synas? Skriv \\~.',
  },
};

const unknownPart: Found = {
  message: 'Texten har något som våra sidor inte kan visa.',
  remedy: 'Skriv med rubriker (##), listor (-), **fetstil** och länkar.',
};

const taskList: Found = {
  message: 'Listan har kryssrutor: [ ].',
  remedy: 'Ta bort hakparentesen, så att raden börjar med "- ".',
};

/** Seen by those alone who rest a mouse on the link. */
const linkTitle: Found = {
  message: 'Länken har ord efter adressen, som nästan ingen ser.',
  remedy: 'Ta bort dem, eller skriv dem i texten.',
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

/** Pictures come from film.yaml; one written in a text could fetch, or be, anything. */
const explainImage = (url: string): Found =>
  !/^(?:[a-z][\w+.-]*:|\/\/)/iu.test(url)
    ? {
        message: `Bilden "${url}" går inte att visa i texten.`,
        remedy: 'Ta bort bilden. Bilderna på sidan ritas från film.yaml; i texten finns inga.',
      }
    : {
        message: `Bilden "${url}" hämtas från en annan webbplats.`,
        remedy: 'Ta bort bilden. Våra sidor hämtar inget från andra.',
      };

const explainElement = (node: MdxNode, allowed: readonly string[]): Found | undefined => {
  if (!allowed.includes(node.name ?? '')) return explainTag(node.name, allowed);
  const runs = (node.attributes ?? []).some(
    ({ type, value }) =>
      type === 'mdxJsxExpressionAttribute' || (value !== null && typeof value === 'object'),
  );
  return runs ? expression : undefined;
};

const explainNode = (node: MdxNode, allowed: readonly string[]): Found | undefined => {
  switch (node.type) {
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return explainElement(node, allowed);
    case 'image':
      return explainImage(node.url ?? '');
    case 'link':
    case 'definition':
      return node.title ? linkTitle : explainLink(node.url ?? '', textIn(node));
    case 'listItem':
      return typeof node.checked === 'boolean' ? taskList : undefined;
    default:
      return refusedParts[node.type] ?? (allowedParts.has(node.type) ? undefined : unknownPart);
  }
};

/**
 * Finds what runs, fetches or is unknown in the tree of a text, in the order it is written.
 * `allowed` are the components that may be used; `head` is the front matter, where it is at hand.
 */
export const judgeText = (
  tree: MdxNode,
  allowed: readonly string[],
  head: Readonly<Record<string, unknown>> = {},
): Fault[] => {
  const faults: Fault[] = 'layout' in head ? [{ line: 1, ...layout }] : [];
  let line = 1;
  walkTree(tree, (node) => {
    line = node.position?.start.line ?? line;
    const found = explainNode(node, allowed);
    if (found) faults.push({ line, ...found });
  });
  return faults;
};
