/**
 * The way into the films' build. In: the content. Out: a record of every film before the pages are
 * built, and the films themselves after.
 */
export { filmRecordsLoader } from './film-records.ts';
export { films } from './make-missing.ts';
