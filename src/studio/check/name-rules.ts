import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hashOf } from '../cache.ts';

/** All that has a say in how long a film gets, and when its captions come. */
const folders = ['aloud', 'film', 'languages', 'studio/spoken', 'studio/voice'];

/**
 * Names the code that speaks films and judges them. Where any of it is another, all films are judged
 * anew: a comment is enough for that, and it takes milliseconds to know.
 */
export async function nameRules(): Promise<string> {
  const texts: string[] = [];
  for (const folder of folders) {
    const path = fileURLToPath(new URL(`../../${folder}`, import.meta.url));
    const names = await readdir(path, { recursive: true });
    for (const name of names.filter((each) => each.endsWith('.ts')).sort())
      texts.push(await readFile(join(path, name), 'utf8'));
  }
  return hashOf(...texts);
}
