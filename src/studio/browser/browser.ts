/**
 * The way into the browser room, the only one that knows a browser. In: the stage as HTML, or a page's
 * address. Out: photographs, papers as PDF, a browser to try films in.
 */
export { type Camera, createCamera } from './capture.ts';
export { launchBrowser } from './launch-browser.ts';
export { openPress, type SheetPress } from './print-pages.ts';
