/**
 * The way into the editor's room. In: the content as it is, and where proposals are to be made. Out: a
 * folder with the page `redigera`, its scripts and its forms, which asks no other origin for anything of
 * its own; and that folder with the published site, where that is turned on.
 */
export { editing } from './editing-page.ts';
export { serveEditor } from './serve-editor.ts';
export { writeEditor } from './write-editor.ts';
