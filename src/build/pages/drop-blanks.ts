import { isElement, type ParentNode } from '../html/html.ts';

const listOf = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Between what lies in these no space is ever shown: it is laid out as blocks, or drawn. */
const ofBlocks = listOf('html head body header main article ul ol dl figure picture video svg g');
/** Where every sign counts. */
const asWritten = listOf('pre script style textarea');

/** Takes away comments, and blanks that nobody sees: a slow line would carry them too. */
export function dropBlanks(parent: ParentNode): void {
  const name = isElement(parent) ? parent.tagName : '';
  if (asWritten.has(name)) return;
  parent.childNodes = parent.childNodes.filter((child) => {
    if (child.nodeName === '#comment') return false;
    if (!('value' in child)) return true;
    child.value = child.value.replace(/[ \t\n]+/gu, ' ');
    return !(ofBlocks.has(name) && child.value === ' ');
  });
  for (const child of parent.childNodes) {
    if ('content' in child) dropBlanks(child.content as ParentNode);
    if ('childNodes' in child) dropBlanks(child);
  }
}
