import { createHash, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** A stable name for everything that goes into a thing: 20 hexadecimal digits of SHA-256. */
export function hashOf(...parts: (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(String(part.length)).update('\n').update(part);
  return hash.digest('hex').slice(0, 20);
}

/** A folder of made things, each under the hash of what it was made from. */
export type Cache = { root: string };

export const openCache = (root: string): Cache => ({ root });

export const cachePath = (cache: Cache, kind: string, name: string): string =>
  join(cache.root, kind, name);

export const isCached = (cache: Cache, kind: string, name: string): boolean =>
  existsSync(cachePath(cache, kind, name));

/**
 * Lets `make` write a file at a temporary path beside the entry and moves it into place when it is
 * whole, so that an entry is there whole or not at all, also when the program is stopped half-way
 * or two programs make the same thing.
 */
export async function putCached(
  cache: Cache,
  kind: string,
  name: string,
  make: (path: string) => Promise<void>,
): Promise<string> {
  const path = cachePath(cache, kind, name);
  const halfMade = join(dirname(path), `.${randomUUID()}.half`);
  await mkdir(dirname(path), { recursive: true });
  try {
    await make(halfMade);
    await rename(halfMade, path);
  } finally {
    await rm(halfMade, { force: true });
  }
  return path;
}

/** The bytes of an entry, made first if it is missing. */
export async function readOrMake(
  cache: Cache,
  kind: string,
  name: string,
  make: () => Promise<Uint8Array>,
): Promise<Buffer> {
  if (!isCached(cache, kind, name)) {
    await putCached(cache, kind, name, async (path) => writeFile(path, await make()));
  }
  return readFile(cachePath(cache, kind, name));
}

/** An entry with two parts: a line of JSON, then bytes. */
export const packEntry = (head: unknown, body: Uint8Array): Buffer =>
  Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), body]);

export function unpackEntry<Head>(bytes: Buffer): { head: Head; body: Buffer } {
  const headEnd = bytes.indexOf(10);
  return {
    head: JSON.parse(bytes.toString('utf8', 0, headEnd)) as Head,
    body: bytes.subarray(headEnd + 1),
  };
}
