import type { DefaultTreeAdapterTypes } from 'parse5';

export type Element = DefaultTreeAdapterTypes.Element;
export type ParentNode = DefaultTreeAdapterTypes.ParentNode;
type ChildNode = DefaultTreeAdapterTypes.ChildNode;

export const isElement = (node: ChildNode | ParentNode): node is Element => 'tagName' in node;

/** Every element of a tree, in templates too, outermost first. */
export function listElements(root: ParentNode): Element[] {
  const found: Element[] = [];
  const visit = (parent: ParentNode): void => {
    for (const child of parent.childNodes) {
      if (isElement(child)) {
        found.push(child);
        if ('content' in child) visit(child.content as ParentNode);
        visit(child);
      }
    }
  };
  visit(root);
  return found;
}

export const readAttribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((attribute) => attribute.name === name)?.value;

/** Sets an attribute, or takes it away when `value` is undefined. */
export function setAttribute(element: Element, name: string, value: string | undefined): void {
  const others = element.attrs.filter((attribute) => attribute.name !== name);
  element.attrs = value === undefined ? others : [...others, { name, value }];
}

export function removeNode(node: ChildNode): void {
  const { parentNode } = node;
  if (!parentNode) return;
  parentNode.childNodes = parentNode.childNodes.filter((child) => child !== node);
}

/** Puts what is in an element in its place. */
export function unwrap(element: Element): void {
  const { parentNode, childNodes } = element;
  if (!parentNode) return;
  for (const child of childNodes) child.parentNode = parentNode;
  parentNode.childNodes = parentNode.childNodes.flatMap((child) =>
    child === element ? childNodes : [child],
  );
}

/** The nearest element around another with a name; undefined when there is none. */
export function closest(element: Element, tagName: string): Element | undefined {
  let node: ParentNode | null = element.parentNode;
  while (node && isElement(node)) {
    if (node.tagName === tagName) return node;
    node = node.parentNode;
  }
  return undefined;
}

export const textOf = (node: ChildNode | ParentNode): string => {
  if (node.nodeName === '#text') return (node as DefaultTreeAdapterTypes.TextNode).value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
};

/** Puts a text in the place of all that is in an element. */
export function setText(element: Element, value: string): void {
  const text: DefaultTreeAdapterTypes.TextNode = { nodeName: '#text', value, parentNode: element };
  element.childNodes = [text];
}

export function makeElement(
  parentNode: ParentNode,
  tagName: string,
  attributes: Record<string, string>,
): Element {
  return {
    nodeName: tagName,
    tagName,
    attrs: Object.entries(attributes).map(([name, value]) => ({ name, value })),
    childNodes: [],
    namespaceURI: 'http://www.w3.org/1999/xhtml' as Element['namespaceURI'],
    parentNode,
  };
}
