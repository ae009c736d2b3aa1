import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openCache, readCached } from '../../../src/studio/cache.ts';
import { isFilmMade, readManifests } from '../../../src/studio/film/film-manifest.ts';
import { readBoxes } from '../../../src/studio/encode/read-boxes.ts';

const list = async (folder: string) => (await readdir(folder).catch(() => [])).sort();

/** Everything in a cache that is not whole; files that say themselves that they are half-made left out. */
export async function findPartial(cacheRoot: string): Promise<string[]> {
  const cache = openCache(cacheRoot);
  const partial: string[] = [];
  for (const kind of ['speech', 'pictures']) {
    for (const name of await list(join(cacheRoot, kind))) {
      if (name.endsWith('.half')) continue;
      if (!(await readCached(cache, kind, name))) partial.push(`${kind}/${name}`);
    }
  }
  const films = join(cacheRoot, 'films');
  for (const name of await list(films)) {
    if (name.endsWith('.half')) continue;
    const bytes = await readFile(join(films, name));
    const { names, whole } = name.endsWith('.mp4')
      ? readBoxes(bytes)
      : { names: ['moov'], whole: bytes.length > 0 };
    if (!whole || !names.includes('moov')) partial.push(`films/${name}`);
  }
  for (const { key } of await readManifests(cache)) {
    if (!(await isFilmMade(cache, key))) partial.push(`films/${key}.json`);
  }
  return partial;
}

/** The half-made files that lie in a cache. */
export const listHalfMade = async (cacheRoot: string): Promise<string[]> =>
  (await readdir(cacheRoot, { recursive: true }).catch(() => [])).filter((name) =>
    name.endsWith('.half'),
  );
