import {
  appendFile,
  cp,
  link,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rename as renameFile,
  rm,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeLists } from '../../src/build/offline/write-lists.ts';
import { dist } from './open-unsteady.ts';

/** What the new version says where the old said "Bra att veta". */
export const newWords = 'Bra att veta, nytt';

/**
 * The built site as it would be after a change: other words on every guide's page, another name on
 * every script. Films are the same files. Gives its folder, to be removed by the caller.
 */
export async function makeNewVersion(budgetBytes?: number): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'koppla-upp-ny-'));
  await cp(dist, folder, { recursive: true, filter: (path) => !path.includes(`${dist}films`) });
  await mkdir(join(folder, 'films'));
  for (const name of await readdir(join(dist, 'films')))
    await link(join(dist, 'films', name), join(folder, 'films', name)).catch(() =>
      cp(join(dist, 'films', name), join(folder, 'films', name)),
    );
  // Scripts move as they do when something in them has changed: the old addresses are gone.
  const scripts = (await readdir(join(folder, '_astro'))).filter((name) => name.endsWith('.js'));
  const renamed = new Map(
    scripts.map((name) => [name, name.replace(/\.([^.]+)\.js$/u, '.$1x.js')]),
  );
  const rename = (text: string): string =>
    text.replace(/[\w.@-]+\.js/gu, (name) => renamed.get(name) ?? name);
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
  await writeLists(folder, '/', budgetBytes);
  return folder;
}

/**
 * Changes a guide of a version in place: its films get other names, as they do when something in
 * them is other, and its paper and practice other contents. `mark` is one hexadecimal digit.
 */
export async function changeGuide(
  folder: string,
  guide: string,
  mark: string,
  budgetBytes?: number,
): Promise<void> {
  const film = new RegExp(`(films/${guide.replace('/', '-')}\\.sv\\.[0-9a-f]{9})[0-9a-f]{3}`, 'gu');
  const rename = (text: string): string => text.replace(film, `$1${mark.repeat(3)}`);
  for (const name of await readdir(join(folder, 'films'))) {
    const to = rename(`films/${name}`);
    if (to !== `films/${name}`) await renameFile(join(folder, 'films', name), join(folder, to));
  }
  for (const file of await readdir(folder, { recursive: true })) {
    if (!file.endsWith('.html')) continue;
    const html = await readFile(join(folder, file), 'utf8');
    if (html.search(film) >= 0) await writeFile(join(folder, file), rename(html));
  }
  const practice = join(folder, guide, 'prova/index.html');
  const text = await readFile(practice, 'utf8');
  await writeFile(practice, text.replace(/<h1>[^<]*/u, `<h1>Öva ${mark}`));
  await appendFile(join(folder, guide, `koppla-upp-${guide.replace('/', '-')}.pdf`), `%${mark}`);
  await writeLists(folder, '/', budgetBytes);
}
