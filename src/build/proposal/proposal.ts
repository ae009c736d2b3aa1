/**
 * The way into the room of proposals. In: what lies in the project's folder, and the commit that it is held
 * against. Out: what has changed, in words and pictures, and the site as it would become.
 */
export { makePreview } from './make-preview.ts';
export { makeReport } from './make-report.ts';
export { findBase, ProposalError } from '../read-git.ts';
export { addPictures, makePage, writeReport } from './write-report.ts';
