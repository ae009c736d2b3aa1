import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { copyFile, mkdir, rename, rm, stat, statfs } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { formatSize } from '../../../i18n/format-size.ts';
import { VoiceFault } from './voice-fault.ts';
import type { RemoteFile } from './voices.ts';

export type FetchOptions = {
  signal?: AbortSignal;
  /** Told while it comes, with what there is of the file so far. */
  onBytes?: (bytes: number) => void;
  /** How long nothing may come before the line counts as broken, and how long to rest before another try. */
  silentMs?: number;
  restMs?: number;
};

/** A line that breaks is taken up where it broke, this many times in a row without a byte coming. */
const mostTries = 4;
/** What the system says when there is no room: for anybody, for this user, or for so large a file. */
const noRoom = ['ENOSPC', 'EDQUOT', 'EFBIG'];

const sizeOf = async (path: string): Promise<number> =>
  (await stat(path).catch(() => undefined))?.size ?? 0;

export async function hashFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}

/** Whether a file is there with the very bytes that are meant. */
const isWhole = async (path: string, { bytes, sha256 }: RemoteFile): Promise<boolean> =>
  (await sizeOf(path)) === bytes && (await hashFile(path)) === sha256;

const tellNoRoom = (bytes: number, cause?: unknown): VoiceFault =>
  new VoiceFault(
    `Disken är full. Rösten behöver ${formatSize(bytes)} till.`,
    'Ge plats på disken och kör kommandot igen. Det som redan är hämtat behöver inte hämtas en gång till.',
    { cause },
  );

/** A fault that another try does not help against. */
class Refused extends Error {}

/** Takes what is missing of a file, after what there is; gives how much there is then. */
async function takeMore(
  file: RemoteFile,
  part: string,
  { signal, onBytes, silentMs = 30_000 }: FetchOptions,
): Promise<number> {
  const had = await sizeOf(part);
  const silent = new AbortController();
  const stop = AbortSignal.any([silent.signal, ...(signal ? [signal] : [])]);
  const timer = setTimeout(() => silent.abort(new Error('Inget kom')), silentMs);
  try {
    const answer = await fetch(file.address, {
      signal: stop,
      headers: had > 0 ? { range: `bytes=${had}-` } : {},
    });
    if (answer.status >= 400 && answer.status !== 416 && answer.status < 500)
      throw new Refused(`svar ${answer.status}`);
    if (!answer.ok || !answer.body) {
      // What there is cannot be gone on with: from the beginning.
      if (answer.status === 416) await rm(part, { force: true });
      throw new Error(`svar ${answer.status}`);
    }
    const goesOn =
      answer.status === 206 && answer.headers.get('content-range')?.includes(`${had}-`);
    let bytes = goesOn ? had : 0;
    const count = async function* (chunks: AsyncIterable<Buffer>) {
      for await (const chunk of chunks) {
        timer.refresh();
        bytes += chunk.length;
        if (bytes > file.bytes) throw new Refused('filen är större än den ska vara');
        yield chunk;
        onBytes?.(bytes);
      }
    };
    const from = Readable.fromWeb(answer.body as import('node:stream/web').ReadableStream);
    await pipeline(from, count, createWriteStream(part, { flags: goesOn ? 'a' : 'w' }), {
      signal: stop,
    });
    return bytes;
  } finally {
    clearTimeout(timer);
  }
}

async function takeAll(file: RemoteFile, part: string, options: FetchOptions): Promise<void> {
  const unreached = (cause: unknown) =>
    new VoiceFault(
      `Det går inte att hämta ${file.address} (${reasonOf(cause)}).`,
      'Kontrollera att datorn har internet, och kör kommandot igen. Det fortsätter där det slutade. ' +
        'Är adressen spärrad hos er? Hämta filen på en annan dator, och skriv --from och mappen där den ligger.',
      { cause },
    );
  for (let tries = 1; (await sizeOf(part)) < file.bytes; tries++) {
    const had = await sizeOf(part);
    try {
      await takeMore(file, part, options);
    } catch (cause) {
      options.signal?.throwIfAborted();
      const { code = '' } = cause as NodeJS.ErrnoException;
      if (noRoom.includes(code)) throw tellNoRoom(file.bytes - (await sizeOf(part)), cause);
      if (cause instanceof Refused) throw unreached(cause);
      if ((await sizeOf(part)) > had) tries = 1;
      if (tries >= mostTries) throw unreached(cause);
      await wait(options.restMs ?? 2000, undefined, { signal: options.signal });
    }
  }
}

/** The innermost reason: what fetch itself says is "fetch failed". */
const reasonOf = (cause: unknown): string => {
  const { message = String(cause), cause: inner } = (cause ?? {}) as Error;
  return inner instanceof Error && inner.message ? reasonOf(inner) : message;
};

/**
 * Fetches a file to `path`: whole and with the right checksum, or not at all. What came before a line
 * broke or a program was stopped is kept beside it and gone on with. An address that is a path on this
 * computer is copied. Throws a VoiceFault that says what to do.
 */
export async function fetchFile(
  file: RemoteFile,
  path: string,
  options: FetchOptions = {},
): Promise<void> {
  if (await isWhole(path, file)) return;
  const part = `${path}.part`;
  await mkdir(dirname(path), { recursive: true });
  const missing = file.bytes - (await sizeOf(part));
  const { bavail, bsize } = await statfs(dirname(path));
  if (bavail * bsize < missing) throw tellNoRoom(missing - bavail * bsize);
  if (/^https?:/u.test(file.address)) await takeAll(file, part, options);
  else await copyLocal(file, part);
  if (!(await isWhole(part, file))) {
    await rm(part, { force: true });
    throw new VoiceFault(
      `Filen från ${file.address} är inte den som den ska vara: kontrollsumman stämmer inte. Den är borttagen.`,
      'Kör kommandot igen. Blir det samma fel har filen bytts ut: använd den inte, och skriv ett ärende.',
    );
  }
  await rename(part, path);
}

async function copyLocal({ address, bytes }: RemoteFile, part: string): Promise<void> {
  try {
    await copyFile(address, part);
  } catch (cause) {
    const { code = '' } = cause as NodeJS.ErrnoException;
    if (noRoom.includes(code)) throw tellNoRoom(bytes, cause);
    throw new VoiceFault(
      `Filen ${address} finns inte, eller går inte att läsa.`,
      'Lägg filen i mappen som står efter --from, med samma namn som i listan: npm run voice -- --list',
      { cause },
    );
  }
}
