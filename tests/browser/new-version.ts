import {
  copyFileSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import {
  appendFile,
  mkdtemp,
  readdir,
  readFile,
  rename as renameFile,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
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
  const entries = readdirSync(dist, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(dist.length));
  for (const entry of entries)
    if (entry.isDirectory())
      mkdirSync(join(folder, entry.parentPath.slice(dist.length), entry.name), { recursive: true });
  // Scripts move as they do when something in them has changed: the old addresses are gone.
  const renamed = new Map(
    files
      .filter((file) => /^_astro[/\\][^/\\]+\.js$/u.test(file))
      .map((file) => basename(file))
      .map((name) => [name, name.replace(/\.([^.]+)\.js$/u, '.$1x.js')]),
  );
  const rename = (text: string): string =>
    text.replace(/[\w.@-]+\.js/gu, (name) => renamed.get(name) ?? name);
  // One after the other without a pause: thousands of small files are copied in a third of the time.
  for (const file of files) {
    const [from, to] = [join(dist, file), join(folder, file)];
    const name = renamed.get(basename(file));
    if (name !== undefined)
      writeFileSync(join(dirname(to), name), rename(readFileSync(from, 'utf8')));
    else if (file.endsWith('.html'))
      writeFileSync(to, rename(readFileSync(from, 'utf8')).replaceAll('Bra att veta', newWords));
    else if (file.startsWith('films')) linkOrCopy(from, to);
    else copyFileSync(from, to);
  }
  await writeLists(folder, '/', budgetBytes);
  return folder;
}

/** A film is never changed, and large: where two places are one disk, it is there once. */
function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
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
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.html')) continue;
    const html = readFileSync(join(folder, file), 'utf8');
    if (html.search(film) >= 0) writeFileSync(join(folder, file), rename(html));
  }
  const practice = join(folder, guide, 'prova/index.html');
  const text = await readFile(practice, 'utf8');
  await writeFile(practice, text.replace(/<h1>[^<]*/u, `<h1>Öva ${mark}`));
  await appendFile(join(folder, guide, `koppla-upp-${guide.replace('/', '-')}.pdf`), `%${mark}`);
  await writeLists(folder, '/', budgetBytes);
}
