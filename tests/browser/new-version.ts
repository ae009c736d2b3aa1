import { cp, link, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeLists } from '../../src/build/offline.ts';
import { dist } from './open-unsteady.ts';

/** What the new version says where the old said "Bra att veta". */
export const newWords = 'Bra att veta, nytt';

/**
 * The built site as it would be after a change: other words on every guide's page, another name on
 * every script. Films are the same files. Gives its folder, to be removed by the caller.
 */
export async function makeNewVersion(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'koppla-upp-ny-'));
  await cp(dist, folder, { recursive: true, filter: (path) => !path.includes(`${dist}films`) });
  await mkdir(join(folder, 'films'));
  for (const name of await readdir(join(dist, 'films')))
    await link(join(dist, 'films', name), join(folder, 'films', name)).catch(() =>
      cp(join(dist, 'films', name), join(folder, 'films', name)),
    );
  // Scripts move as they do when something in them has changed: the old addresses are gone.
  const scripts = (await readdir(join(folder, '_astro'))).filter((name) => name.endsWith('.js'));
  const renamed = scripts.map(
    (name) => [name, name.replace(/\.([^.]+)\.js$/u, '.$1x.js')] as const,
  );
  const rename = (text: string): string =>
    renamed.reduce((changed, [from, to]) => changed.replaceAll(from, to), text);
  for (const [from, to] of renamed) {
    const text = await readFile(join(folder, '_astro', from), 'utf8');
    await rm(join(folder, '_astro', from));
    await writeFile(join(folder, '_astro', to), rename(text));
  }
  for (const file of await readdir(folder, { recursive: true })) {
    if (!file.endsWith('.html')) continue;
    const html = await readFile(join(folder, file), 'utf8');
    await writeFile(join(folder, file), rename(html).replaceAll('Bra att veta', newWords));
  }
  await writeLists(folder, '/');
  return folder;
}
