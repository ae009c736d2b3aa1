/**
 * The way into the search's build. In: the built pages. Out: Pagefind's index, and the lexicon.
 */
export { makeIndex } from './make-index.ts';
export { searchIndex } from './search-index.ts';
export { buildLexicons, type IndexFile } from './search-lexicon.ts';
