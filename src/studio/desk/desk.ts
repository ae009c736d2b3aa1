/**
 * The way into the desk where people read aloud. In: a guide, and readings of its sentences one by one.
 * Out: what to say of each reading, and the part's recording in the guide's folder when it is whole.
 */
export type { Verdict } from './judge-take.ts';
export { type DeskPlace, hearTake, type Kept, keepTake, listTakes } from './keep-takes.ts';
export { listSaid, type SaidPart } from './list-said.ts';
