import { readFile } from 'node:fs/promises';
import { readBoxes } from './read-boxes.ts';

/**
 * Throws an Error when an MP4 was not written to its end: a muxer that moves the index to the front
 * (faststart) tells nobody when the disk gets full meanwhile.
 */
export async function checkWhole(path: string): Promise<void> {
  const { names, whole } = readBoxes(await readFile(path));
  if (whole && names.includes('moov') && names.includes('mdat')) return;
  throw Object.assign(new Error('no space left: the film was not written to its end'), {
    code: 'ENOSPC',
  });
}
