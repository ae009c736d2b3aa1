/** The cache of what people have saved: films, whose names say what is in them, papers and pages. */
export const filmCacheName = 'koppla-upp-films';

/** What a page tells its worker when something was saved or taken away. */
export const savedMessage = 'koppla-upp:saved';

/**
 * A file to save: its address on the site, how long it is in bytes, and what tells its versions
 * apart where its name does not.
 */
export type SavedFile = [address: string, bytes: number, revision?: string];

/** What a file is kept under, so that a version of it is found or missed. */
export const keyOf = ([address, , revision]: SavedFile): string =>
  revision === undefined ? address : `${address}?v=${revision}`;

/** What stands in `spara.json` beside a guide's page or a service's. */
export type SaveList = { guides: { guide: string; files: SavedFile[] }[] };

/** What those of the files that are there, in this version, are kept under. */
export async function findSaved(files: readonly SavedFile[]): Promise<Set<string>> {
  const cache = await caches.open(filmCacheName);
  const found = new Set<string>();
  for (const key of files.map(keyOf)) if (await cache.match(key)) found.add(key);
  return found;
}
