import type { gzipAsync } from '@gfx/zopfli';

/** Rounds of looking for something shorter; more give next to nothing. */
const rounds = 15;

const faults = ['uncaughtException', 'unhandledRejection'] as const;

/** The packer takes every fault in the process for its own, and answers with all of its source. */
async function loadQuietly(): Promise<typeof gzipAsync> {
  const before = faults.map((fault) => process.listeners(fault as 'uncaughtException'));
  const { gzipAsync: pack } = await import('@gfx/zopfli');
  for (const [at, fault] of faults.entries())
    for (const listener of process.listeners(fault as 'uncaughtException'))
      if (!before[at]?.includes(listener)) process.removeListener(fault, listener);
  return pack;
}

let loaded: Promise<typeof gzipAsync> | undefined;

/** Gzip as small as can be, some percent below what others make of it, at a hundred times their cost. */
export async function packHard(bytes: Uint8Array): Promise<Uint8Array> {
  loaded ??= loadQuietly();
  const pack = await loaded;
  return pack(bytes, { numiterations: rounds });
}
