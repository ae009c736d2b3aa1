import { randomUUID } from 'node:crypto';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ContentFile } from '../../checks/read/content-file.ts';
import { isText, readContentFiles } from '../../studio/read-content.ts';
import { shownFolder } from '../shown-content.ts';

/** The texts that were shown the last time that somebody wrote here, by path. */
export async function readShown(root: string): Promise<Map<string, ContentFile>> {
  const files = await readContentFiles(shownFolder(root)).catch(() => []);
  return new Map(files.map((file) => [file.path, file]));
}

/** Whoever reads meanwhile has the text of before or the new one, whole. */
async function writeWhole(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const half = `${path}.${randomUUID()}.half`;
  await writeFile(half, text);
  await rename(half, path);
}

/**
 * Keeps the content that is in order in a folder of its own, beside the one that is written in: the builder
 * reads no other. Gives the function that makes the folder hold exactly the texts of some files.
 */
export function openShown(root: string): (files: readonly ContentFile[]) => Promise<void> {
  const folder = shownFolder(root);
  let there: Map<string, string> | undefined;
  return async (files) => {
    there ??= new Map([...(await readShown(root))].map(([path, { text }]) => [path, text]));
    const texts = files.filter(({ path, fault }) => isText(path) && fault === undefined);
    const wanted = new Map(texts.map(({ path, text }) => [path, text]));
    await mkdir(join(folder, 'content'), { recursive: true });
    for (const path of there.keys())
      if (!wanted.has(path)) {
        await rm(join(folder, path), { force: true, recursive: true });
        there.delete(path);
      }
    for (const [path, text] of wanted) {
      if (there.get(path) === text) continue;
      await writeWhole(join(folder, path), text);
      there.set(path, text);
    }
  };
}
