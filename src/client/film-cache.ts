/** The cache of what people have saved. The names of films say what is in them. */
export const filmCacheName = 'koppla-upp-films';

/** What a page tells its worker when something was saved or taken away. */
export const savedMessage = 'koppla-upp:saved';

/** A file to save: its address on the site, and how long it is in bytes. */
export type SavedFile = [address: string, bytes: number];

/** What stands in `spara.json` beside a guide's page or a service's. */
export type SaveList = { guides: { guide: string; files: SavedFile[] }[] };

const ownerNames = [
  /\/films\/(?<guide>[a-z0-9-]+)\.(?<language>[a-z]{2,3})\./u,
  /\/koppla-upp-(?<guide>[a-z0-9-]+)(?:\.(?<language>[a-z]{2,3}))?\.pdf$/u,
];

/** The guide and language of a saved file, as in `bankid-skaffa` and `sv`. */
export function ownerOf(address: string): { guide: string; language: string } | undefined {
  for (const name of ownerNames) {
    const { guide, language = 'sv' } = name.exec(address)?.groups ?? {};
    if (guide !== undefined) return { guide, language };
  }
  return undefined;
}

/** The addresses of all that is saved, without the server's name. */
export async function listSaved(): Promise<string[]> {
  const cache = await caches.open(filmCacheName);
  return (await cache.keys()).map(({ url }) => new URL(url).pathname);
}
