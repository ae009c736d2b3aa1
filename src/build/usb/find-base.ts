import { parse } from 'parse5';
import { listElements, readAttribute } from '../html/html.ts';

/**
 * What a built site's addresses begin with, from its start page: `/`, or `/koppla-upp/` where it was
 * built to lie in a folder. Throws a RangeError when the page does not say.
 */
export function findBase(startPage: string): string {
  const manifest = listElements(parse(startPage)).find(
    (element) => readAttribute(element, 'rel') === 'manifest',
  );
  const address = manifest && readAttribute(manifest, 'href');
  if (address === undefined) throw new RangeError('The start page names no manifest');
  return address.replace(/[^/]+$/u, '');
}
