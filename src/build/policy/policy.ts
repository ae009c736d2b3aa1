/**
 * The way into the policy's room. In: a built page, and the scripts that were known before it. Out: what
 * on it is not ours, and the policy that the page is to have.
 */
export { judgePage, type OwnParts } from './judge-page.ts';
export { readOwnParts } from './own-parts.ts';
export { findPolicy, hashOf, isDataBlock, readPolicy, writePolicy } from './page-policy.ts';
