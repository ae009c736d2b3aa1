/**
 * What stands in for a server where there is none: on a USB stick a page is a file, and may neither
 * fetch nor import. The copy's own script sets it before any other runs.
 */
export type Stick = {
  /** The address of the copy's root folder, ending in a slash. */
  root: string;
  /** What the site's addresses begin with in its pages and scripts: `/`, or `/koppla-upp/`. */
  base: string;
  /** A JSON file by its address on the site. Rejects when the stick does not hold it. */
  readJson(address: string): Promise<unknown>;
};

declare global {
  var kopplaUppStick: Stick | undefined;
}

/** True where the page is a file on a stick, and no server can be asked for anything. */
export const isOnStick = (): boolean => globalThis.kopplaUppStick !== undefined;

/**
 * The address by which something on the site is reached from here. `address` is as pages have it,
 * from the server's root: `/1177/logga-in/#steg-2`. On a stick a folder's page is named in full.
 */
export function siteAddress(address: string): string {
  const stick = globalThis.kopplaUppStick;
  if (!stick || !address.startsWith(stick.base)) return address;
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/su.exec(address.slice(stick.base.length)) ?? [];
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  return stick.root + file + rest;
}

/** A JSON file of the site. Rejects when it does not come. */
export async function readJson(address: string): Promise<unknown> {
  const stick = globalThis.kopplaUppStick;
  if (stick) return stick.readJson(address);
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} came with ${response.status}`);
  return response.json();
}
