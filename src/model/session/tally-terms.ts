/**
 * What a tally tells of a visit, and nothing else: words to press, none to write. The browser knows
 * these without the schema that reads the files.
 */

/** Names the format in a file, so that nobody takes another file for a tally. */
export const tallyFormat = 'koppla-upp/tally';
/** Raised when a reader of the old form would misread the new. */
export const tallyVersion = 1;

/** What was hard. */
export const troubles = ['start', 'log-in', 'find-way', 'device', 'fraud', 'other'] as const;
export const outcomes = ['yes', 'no'] as const;
/** About how old, in three bands: in a small place an age would name somebody. */
export const ages = ['under-65', '65-79', '80-up'] as const;

/** What stands where nobody has pressed anything. */
export const unsaid = 'not-said';
/** The service of a visit that was about none of the site's. */
export const otherService = 'other';

export type Trouble = (typeof troubles)[number] | typeof unsaid;
export type Outcome = (typeof outcomes)[number] | typeof unsaid;
export type Age = (typeof ages)[number] | typeof unsaid;
