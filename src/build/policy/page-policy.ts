import { createHash } from 'node:crypto';
import { type Element, listElements, type ParentNode, readAttribute } from '../html/html.ts';
import { dataBlockType } from '../../open-data/data-block.ts';

/** A text as a policy names it. */
export const hashOf = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** True for an element of data, which browsers do not run and a policy does not name. */
export const isDataBlock = (element: Element): boolean =>
  element.tagName === 'script' && readAttribute(element, 'type') === dataBlockType;

/** What a page's policy allows, by directive. */
export type Policy = ReadonlyMap<string, readonly string[]>;

const parsePolicy = (text: string): Policy =>
  new Map(
    text.split(';').flatMap((directive) => {
      const [name, ...values] = directive.trim().split(/\s+/u);
      return name ? [[name, values] as const] : [];
    }),
  );

const isPolicy = (element: Element): boolean =>
  readAttribute(element, 'http-equiv')?.trim().toLowerCase() === 'content-security-policy';

/** The element of a page that holds its policy; undefined when there is none in its head. */
export const findPolicy = (document: ParentNode): Element | undefined => {
  const head = listElements(document).find(({ tagName }) => tagName === 'head');
  return head && listElements(head).find(isPolicy);
};

export const readPolicy = (element: Element): Policy =>
  parsePolicy(readAttribute(element, 'content') ?? '');

/** A policy as it is written, with some directives put in place of others. */
export const writePolicy = (
  policy: Policy,
  changes: Readonly<Record<string, readonly string[]>>,
): string =>
  [...new Map([...policy, ...Object.entries(changes)])]
    .map(([name, values]) => [name, ...values].join(' '))
    .join(';');
