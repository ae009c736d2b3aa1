import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import type { IndexedGuide } from '../../search/build-lexicon.ts';
import { isElement, listElements, readAttribute, textOf, type Element } from '../html/html.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;

/** The mark of the part of a page that is to be found. */
export const indexedMark = 'data-indexed';

/**
 * What a page has that is not about its subject, by class: films and drawn screens, ways on, who
 * wrote it. A mark on each of them would weigh on every page.
 */
const besideSubject = new Set(
  'back film near quiet wrong drawn done practise walk word-card languages transcript help origin take in-swedish'.split(
    ' ',
  ),
);
/** Of the folded parts, and not of what else may be called so. */
const foldsAlone = new Set(['transcript', 'help', 'origin', 'take']);

/** How much more a guide is about what its headings say than about what it mentions. */
const headings: Readonly<Record<string, number>> = { h1: 6, h2: 2, h3: 2 };

const classesOf = (element: Element): string[] =>
  (readAttribute(element, 'class') ?? '').split(/\s+/u);

function isBeside(element: Element): boolean {
  const classes = classesOf(element);
  const isFold = classes.includes('fold');
  return classes.some((name) => besideSubject.has(name) && (!foldsAlone.has(name) || isFold));
}

const silent = /^(?:script|style|template|noscript|svg|button|dialog)$/u;

/** The text of an element by the weight of its headings, without what is beside its subject. */
function listParts(root: Element): { text: string; weight: number }[] {
  const parts: { text: string; weight: number }[] = [];
  const visit = (node: Node, weight: number): void => {
    if ('value' in node) parts.push({ text: node.value, weight });
    if (!isElement(node) || silent.test(node.tagName) || isBeside(node)) return;
    const own = headings[node.tagName] ?? weight;
    for (const child of node.childNodes) visit(child, own);
    // Words in two blocks are two words.
    parts.push({ text: ' ', weight: 1 });
  };
  for (const child of root.childNodes) visit(child, 1);
  return parts.filter(({ text }) => /\S/u.test(text));
}

const tidy = (text: string): string => text.replace(/\s+/gu, ' ').trim();

const joinText = (element: Element): string =>
  tidy(
    listParts(element)
      .map(({ text }) => text)
      .join(' '),
  );

/** A step's number, heading and what is said in it; undefined for anything else. */
function readStep(element: Element) {
  const number = /^steg-(\d+)$/u.exec(readAttribute(element, 'id') ?? '')?.[1];
  if (number === undefined) return [];
  const heading = listElements(element).find(({ tagName }) => tagName === 'h3');
  const words = heading ? tidy(textOf(heading)).replace(/^\D*\d+\s*/u, '') : '';
  return [{ number: Number(number), heading: words, text: joinText(element) }];
}

/** What of a guide is in another language than the page stands by itself. */
const isApart = (element: Element): boolean => classesOf(element).includes('apart');

/** What of a guide's page is to be found; undefined when the page is none. `path` is that of its file. */
export function readGuide(html: string, path: string): IndexedGuide | undefined {
  const all = listElements(parse(html));
  const article = all.find((element) => readAttribute(element, indexedMark) !== undefined);
  if (!article) return undefined;
  const inside = listElements(article);
  const title = inside.find(({ tagName }) => tagName === 'h1');
  const isForeign = inside.some(isApart);
  return {
    guide: path
      .replace(/\/index\.html$/u, '')
      .split('/')
      .slice(-2)
      .join('/'),
    title: title ? tidy(textOf(title)) : '',
    isForeign: isForeign || undefined,
    isNamed: (isForeign && title && readAttribute(title, 'lang') === undefined) || undefined,
    service: readAttribute(article, 'data-service') ?? '',
    length: readAttribute(article, 'data-length') ?? '',
    steps: inside.flatMap(readStep),
    parts: listParts(article),
  };
}
