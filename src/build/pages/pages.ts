/**
 * The way into the pages' build. In: the content before, and the pages after they are built. Out: what is
 * wrong in the content, joined scripts, slimmer pages, and papers as PDF.
 */
export { contentCheck } from './content-check.ts';
export { contentMarkdown } from './content-markdown.ts';
export { loneFile } from './lone-file.ts';
export { joinScripts } from './join-scripts.ts';
export { sheets } from './sheets.ts';
export { slimPages } from './slim-pages.ts';
export { lowerStyles } from './lower-styles.ts';
