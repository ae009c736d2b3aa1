import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/**
 * Writes some files under `root`, each whole or not at all: beside the content first, then moved into
 * place. A command that is ended in the middle leaves nothing half written.
 */
export async function writeTexts(
  root: string,
  texts: readonly { path: string; text: string }[],
): Promise<void> {
  const beside = join(root, '.cache', 'import');
  await rm(beside, { recursive: true, force: true });
  try {
    for (const { path, text } of texts) {
      const half = join(beside, path);
      await mkdir(dirname(half), { recursive: true });
      await writeFile(half, text);
    }
    for (const { path } of texts) {
      await mkdir(dirname(join(root, path)), { recursive: true });
      await rename(join(beside, path), join(root, path));
    }
  } finally {
    await rm(beside, { recursive: true, force: true });
  }
}
