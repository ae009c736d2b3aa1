import { readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { hashOf, openCache, readOrMake } from '../../studio/cache.ts';
import { drawThumbnail } from '../../studio/report/report.ts';

const kind = 'thumbnails';

/** Raised when the same poster is to be made small in another way. */
const thumbnailVersion = '1';

/**
 * A small picture for each hit, in the search's folder by its poster's own name. `posters` are
 * addresses as pages have them; a film's poster lies under `films/`.
 */
export async function writeThumbnails(
  dist: string,
  folder: string,
  root: string,
  posters: Iterable<string>,
): Promise<void> {
  const cache = openCache(join(root, '.cache'));
  for (const name of new Set([...posters].map((address) => basename(address)))) {
    const poster = await readFile(join(dist, 'films', name));
    const key = `${hashOf(thumbnailVersion, poster)}.webp`;
    const bytes = await readOrMake(cache, kind, key, () => drawThumbnail(poster));
    await writeFile(join(folder, name), bytes);
  }
}
