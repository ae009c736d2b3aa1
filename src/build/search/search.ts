/**
 * The way into the search's build. In: the built pages. Out: what the browser needs to search in each
 * language.
 */
export { searchIndex } from './search-index.ts';
export { makeSearch } from './write-search.ts';
