/**
 * The way into the build of what works without a network. In: the built pages. Out: the service worker,
 * and lists of what each page needs.
 */
export { listSite } from './offline-files.ts';
export { listAddresses } from './offline-saves.ts';
export { offline } from './write-lists.ts';
