import { posix } from 'node:path';

/** What a page's addresses are made into: where it lies, and what else is on the stick. */
export type Shelf = {
  /** What the site's addresses begin with: `/`, or `/koppla-upp/`. */
  base: string;
  /** Every file of the stick, as paths from the folder of the site. */
  files: ReadonlySet<string>;
};

/** A file's path as an address: spaces and signs are written out. */
const encode = (path: string): string => path.split('/').map(encodeURIComponent).join('/');

/**
 * The address by which a page of the stick reaches something of the site: relative, and to a file by
 * its name. An address of another kind is given back as it is; `undefined` when the file is not there.
 */
export function stickAddress(address: string, page: string, shelf: Shelf): string | undefined {
  if (!address.startsWith(shelf.base) || address.startsWith('//')) return address;
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/su.exec(address.slice(shelf.base.length)) ?? [];
  const decoded = decodeURIComponent(path);
  const file = decoded === '' || decoded.endsWith('/') ? `${decoded}index.html` : decoded;
  if (!shelf.files.has(file)) return undefined;
  return encode(posix.relative(posix.dirname(page), file)) + rest;
}
