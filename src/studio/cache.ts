import { createHash, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

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
  const halfMade = join(dirname(path), `.${process.pid}-${randomUUID()}.half`);
  try {
    await mkdir(dirname(path), { recursive: true });
    await make(halfMade);
    await rename(halfMade, path);
  } catch (error) {
    throw explainFault(cache, error);
  } finally {
    await rm(halfMade, { force: true });
  }
  return path;
}

/** What the system says when there is no room: for anybody, for this user, or for so large a file. */
const noRoom = ['ENOSPC', 'EDQUOT', 'EFBIG'];
/** The same as FFmpeg says it. */
const noRoomSaid = /no space left|quota exceeded|file too large/iu;
const notAllowed = ['EACCES', 'EPERM', 'EROFS'];

/** A fault of the disk, told in Swedish with what to do; any other fault as it is. */
function explainFault({ root }: Cache, error: unknown): unknown {
  const { code = '', message = '' } = (error ?? {}) as NodeJS.ErrnoException;
  if (noRoom.includes(code) || noRoomSaid.test(message)) {
    return new Error(
      `Disken är full. Det som var halvfärdigt är borttaget. Ge plats på disken där ${root} ligger, eller ta bort den mappen, och försök igen.`,
      { cause: error },
    );
  }
  if (notAllowed.includes(code)) {
    return new Error(`Det går inte att skriva i ${root}. Ge dig själv rätt att skriva där.`, {
      cause: error,
    });
  }
  return error;
}

/** Nothing takes this long to make: what is older was left by a program that was killed. */
const longestMakingMs = 3_600_000;

/** All half-made entries. No link is followed: one may lead back to where it lies, or out of the cache. */
async function listHalfMade(root: string): Promise<string[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.half'))
    .map(({ parentPath, name }) => join(parentPath, name));
}

/**
 * Removes half-made entries: with `pid` those of that process, else those that a killed program
 * left behind. Others may be in the making, by another program on the same cache.
 */
export async function sweepHalfMade({ root }: Cache, pid?: number): Promise<void> {
  for (const path of await listHalfMade(root)) {
    const isOwn = pid !== undefined && basename(path).startsWith(`.${pid}-`);
    const made = isOwn ? undefined : await stat(path).catch(() => undefined);
    const isLeft = made && pid === undefined && Date.now() - made.mtimeMs > longestMakingMs;
    if (isOwn || isLeft) await rm(path, { force: true });
  }
}

const sumBytes = 32;
const sumOf = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest();

/** The bytes of an entry that `writeCached` has written; `undefined` when it is missing or damaged. */
export async function readCached(
  cache: Cache,
  kind: string,
  name: string,
): Promise<Buffer | undefined> {
  const sealed = await readFile(cachePath(cache, kind, name)).catch(() => undefined);
  if (!sealed || sealed.length < sumBytes) return undefined;
  const bytes = sealed.subarray(0, -sumBytes);
  return sumOf(bytes).equals(sealed.subarray(-sumBytes)) ? bytes : undefined;
}

/** Writes an entry for `readCached`, whole or not at all, in the place of the one that is there. */
export const writeCached = (
  cache: Cache,
  kind: string,
  name: string,
  bytes: Uint8Array,
): Promise<string> =>
  putCached(cache, kind, name, (path) => writeFile(path, Buffer.concat([bytes, sumOf(bytes)])));

/**
 * The bytes of an entry, made first if it is missing or not what was once written. A checksum
 * (SHA-256) is kept behind them, so that a damaged entry is never used.
 */
export async function readOrMake(
  cache: Cache,
  kind: string,
  name: string,
  make: () => Promise<Uint8Array>,
): Promise<Buffer> {
  const known = await readCached(cache, kind, name);
  if (known) return known;
  const made = Buffer.from(await make());
  await writeCached(cache, kind, name, made);
  return made;
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
