import type { Words } from 'site:words';
import { filmCacheName, findSaved, keyOf, type SavedFile, savedMessage } from './film-cache.ts';
import { dropOthers } from './saved-versions.ts';

/** Why something could not be saved. */
type SaveFault = keyof Words['offline']['faults'];

/** Something could not be saved; `fault` is what to say of it. */
export class SaveError extends Error {
  readonly fault: SaveFault;
  constructor(fault: SaveFault, options?: ErrorOptions) {
    super(`Saving stopped: ${fault}`, options);
    this.fault = fault;
  }
}

/** A little more room than the files take: the browser keeps notes of its own beside them. */
const roomShare = 1.05;

const isFull = (error: unknown): boolean =>
  error instanceof DOMException && error.name === 'QuotaExceededError';

/** Tells the worker that what it knows of saved files has changed. */
export const tellWorker = (): void =>
  navigator.serviceWorker?.controller?.postMessage(savedMessage);

export async function openFilms(): Promise<Cache> {
  try {
    return await caches.open(filmCacheName);
  } catch (cause) {
    throw new SaveError('blocked', { cause });
  }
}

async function checkRoom(bytes: number): Promise<void> {
  const { quota, usage = 0 } = (await navigator.storage?.estimate?.()) ?? {};
  if (quota !== undefined && quota - usage < bytes * roomShare) throw new SaveError('full');
}

/** Fetches one file, telling of every piece. Throws a SaveError when it does not come whole. */
async function download(
  [address, bytes, revision]: SavedFile,
  tell: (pieceBytes: number) => void,
  signal: AbortSignal,
): Promise<Response> {
  // What is not named by its content may be there in an older version, in the browser's own memory.
  const cache = revision === undefined ? 'default' : 'reload';
  const response = await fetch(address, { signal, cache }).catch((cause: unknown) => {
    throw signal.aborted ? cause : new SaveError('network', { cause });
  });
  if (!response.ok || !response.body)
    throw new SaveError(response.status >= 500 ? 'network' : 'broken');
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  const reader = response.body.getReader();
  let length = 0;
  try {
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
      pieces.push(piece.value);
      length += piece.value.length;
      tell(piece.value.length);
    }
  } catch (cause) {
    if (signal.aborted) throw cause;
    throw new SaveError('network', { cause });
  }
  if (length !== bytes) throw new SaveError('broken');
  const type = response.headers.get('Content-Type') ?? 'application/octet-stream';
  return new Response(new Blob(pieces, { type }), {
    headers: { 'Content-Type': type, 'Content-Length': String(bytes) },
  });
}

/**
 * Saves the files that are not saved yet, one after the other; `tell` hears how many bytes of all
 * are done. What is whole is kept whatever happens. Throws a SaveError, or what `signal` aborts with.
 */
export async function saveFiles(
  files: readonly SavedFile[],
  tell: (doneBytes: number) => void,
  signal: AbortSignal,
): Promise<void> {
  const cache = await openFilms();
  const found = await findSaved(files);
  const sizeOf = (all: readonly SavedFile[]) => all.reduce((sum, [, bytes]) => sum + bytes, 0);
  const missing = files.filter((file) => !found.has(keyOf(file)));
  let doneBytes = sizeOf(files) - sizeOf(missing);
  await checkRoom(sizeOf(missing));
  try {
    for (const file of missing) {
      const response = await download(
        file,
        (pieceBytes) => {
          doneBytes += pieceBytes;
          tell(doneBytes);
        },
        signal,
      );
      try {
        await cache.put(keyOf(file), response);
        await dropOthers(cache, keyOf(file));
      } catch (cause) {
        throw new SaveError(isFull(cause) ? 'full' : 'blocked', { cause });
      }
    }
  } finally {
    // A film that is whole is shown also where the line has gone in the middle of the next.
    tellWorker();
  }
  // The browser may then not clear it of itself. Firefox asks a person first, who may never answer.
  void navigator.storage?.persist?.().catch(() => false);
}

/** Takes files away from the device, by what they are kept under. */
export async function removeFiles(keys: Iterable<string>): Promise<void> {
  const cache = await openFilms();
  for (const key of keys) await cache.delete(key);
  tellWorker();
}
