import { gzipAsync } from '@gfx/zopfli';

/** Rounds of looking for something shorter; more give next to nothing. */
const rounds = 15;

/**
 * Gzip as small as can be, some percent below what others make of it, at a hundred times their cost.
 * Run in a worker: it takes its time, and would take every fault of the process for its own and
 * answer with all of its source.
 */
export const packHard = (bytes: Uint8Array): Promise<Uint8Array> =>
  gzipAsync(bytes, { numiterations: rounds });
