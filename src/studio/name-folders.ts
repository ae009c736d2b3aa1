import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hashOf } from './cache.ts';

/**
 * Names all code in some folders under `src`, and in those within them: a comment is enough for another
 * name, and it takes milliseconds to know. Throws where there is no such folder.
 */
export async function nameFolders(folders: readonly string[]): Promise<string> {
  const texts: string[] = [];
  for (const folder of folders) {
    const path = fileURLToPath(new URL(`../${folder}`, import.meta.url));
    const names = await readdir(path, { recursive: true });
    for (const name of names.filter((each) => each.endsWith('.ts')).sort())
      texts.push(await readFile(join(path, name), 'utf8'));
  }
  return hashOf(...texts);
}
