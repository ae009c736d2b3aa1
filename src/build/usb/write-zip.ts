import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import yazl from 'yazl';

/** Packed already: to pack them again costs time and gives nothing. */
const packed = /\.(?:mp4|webp|png|jpg|pdf)$/u;

/** Packs files of a folder into a zip with UTF-8 names, whole or not at all. */
export async function writeZip(
  folder: string,
  paths: readonly string[],
  zipPath: string,
): Promise<void> {
  const half = `${zipPath}.half`;
  const zip = new yazl.ZipFile();
  try {
    const written = pipeline(zip.outputStream, createWriteStream(half));
    for (const path of paths)
      zip.addFile(join(folder, path), path, { compress: !packed.test(path) });
    zip.end();
    await written;
    await rename(half, zipPath);
  } finally {
    await rm(half, { force: true });
  }
}
