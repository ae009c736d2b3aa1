import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hashOf } from './cache.ts';

/**
 * Names all code in some folders under `src`, and in those within them: a comment is enough for another
 * name. Hundreds of small files take milliseconds so; to wait for each would take a second. Throws where
 * there is no such folder.
 */
export async function nameFolders(folders: readonly string[]): Promise<string> {
  const texts: string[] = [];
  for (const folder of folders) {
    const path = fileURLToPath(new URL(`../${folder}`, import.meta.url));
    const names = readdirSync(path, { recursive: true, encoding: 'utf8' });
    for (const name of names.filter((each) => each.endsWith('.ts')).sort())
      texts.push(readFileSync(join(path, name), 'utf8'));
  }
  return hashOf(...texts);
}
