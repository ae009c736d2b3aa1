/**
 * The way into the links' room. In: the addresses of pages that belong to others. Out: whether they are
 * still there. The build never asks: only `npm run links` does, and the list of each month.
 */
export { askAll, type AskOptions } from './ask-all.ts';
