/**
 * The way into showing the site. In: where it is to be shown. Out: a site that is built in a process
 * that ends, and a server of it, or what is wrong in words.
 */
export { buildApart } from './build-apart.ts';
export { readServeOptions, ServeOptionError } from './serve-options.ts';
export { checkAddress, listAddresses, serveSite } from './serve-site.ts';
