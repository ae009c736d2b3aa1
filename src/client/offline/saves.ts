/**
 * The way into the offline room. In: what somebody wants to keep. Out: the films that are kept on the
 * device, what is noted of each, and how they are taken away.
 */
export { keepList } from './keep-list.ts';
export { nameOf, ownerOf } from './saved-versions.ts';
export { openFilms, removeFiles } from './save-files.ts';
export { clearNotes, readNotes, writeNote } from './saved-notes.ts';
export { workerIsReady } from './start-worker.ts';
