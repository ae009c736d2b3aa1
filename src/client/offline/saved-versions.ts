import { slug } from '../../site.config.ts';
import { filmCacheName } from './film-cache.ts';

/** The same file in any of its versions: `/films/a.sv.mp4` of `/films/a.sv.0123456789ab.mp4`. */
export const nameOf = (key: string): string =>
  key.replace(/\?v=.*$/u, '').replace(/\.[0-9a-f]{12}(?=\.)|-[0-9a-f]{8}(?=\.)/gu, '');

const ownerNames = [
  /\/films\/(?<guide>[a-z0-9-]+)\.(?<language>[a-z]{2,3})\./u,
  new RegExp(`/${slug}-(?<guide>[a-z0-9-]+)(?:\\.(?<language>[a-z]{2,3}))?\\.pdf$`, 'u'),
];
const ownerPage =
  /\/(?:(?<language>[a-z]{2})\/)?(?<service>[a-z0-9-]+)\/(?<name>[a-z0-9-]+)\/(?:(?:prova|skriv-ut|lattlast)\/)?$/u;

/** The guide and language of a saved file, as in `bankid-skaffa` and `sv`. */
export function ownerOf(address: string): { guide: string; language: string } | undefined {
  for (const name of ownerNames) {
    const { guide, language = 'sv' } = name.exec(address)?.groups ?? {};
    if (guide !== undefined) return { guide, language };
  }
  const { service, name, language = 'sv' } = ownerPage.exec(address)?.groups ?? {};
  return service === undefined ? undefined : { guide: `${service}-${name}`, language };
}

const keyOfRequest = ({ url }: Request): string => {
  const { pathname, search } = new URL(url);
  return pathname + search;
};

/** What all that is saved is kept under. */
export async function listSaved(): Promise<string[]> {
  const cache = await caches.open(filmCacheName);
  return (await cache.keys()).map(keyOfRequest);
}

/** Takes away every other version of a file than the one that is kept under a key. */
export async function dropOthers(cache: Cache, key: string): Promise<void> {
  const [address = ''] = key.split('?');
  for (const request of await cache.keys(address, { ignoreSearch: true }))
    if (keyOfRequest(request) !== key) await cache.delete(request);
}
