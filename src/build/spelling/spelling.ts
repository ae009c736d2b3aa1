/**
 * The way into the spelling's room. In: the content's texts. Out: the words that no dictionary of their
 * language has, with what is near them.
 */
export { findMisspelt } from './find-misspelt.ts';
