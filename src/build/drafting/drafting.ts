/**
 * The way into the drafting room. In: somebody who answers questions, or a file with answers. Out: a guide,
 * a place, an event or a word that passes the content check, written whole; or a draft that is no content,
 * with what is left in words.
 */
export { type Asker, openAsker } from './asker.ts';
export { DraftFault } from './draft-file.ts';
export { newEntry } from './new-entry.ts';
export { newGuide, type Outcome } from './new-guide.ts';
export { newWord } from './new-word.ts';
