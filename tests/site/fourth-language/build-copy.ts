import { execFile } from 'node:child_process';
import { cp, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const parts = ['src', 'content', 'public', 'package.json', 'tsconfig.json', 'astro.config.mjs'];

/** Noon of a day in UTC, as SOURCE_DATE_EPOCH has it. Throws a RangeError where it is no day. */
function readNoon(day: string): string {
  const noonMs = Date.parse(`${day}T12:00:00Z`);
  if (Number.isNaN(noonMs)) throw new RangeError(`No page says which day it was made: ${day}`);
  return `${noonMs / 1000}`;
}

/** What is made of the pages after they are there; here the pages are all that is asked for. */
const afterwards = /^ {4}(?:films|sheets|searchIndex|offline|usbDownload)\(.*\),\n/gmu;

const change = async (file: string, from: string | RegExp, to: string): Promise<void> => {
  const text = await readFile(file, 'utf8');
  const changed = text.replace(from, to);
  if (changed === text) throw new Error(`${file} has no ${from}`);
  await writeFile(file, changed);
};

/** A guide as easy read that somebody has held against the Swedish, as `<service>/<guide>`. */
export async function findEasy(root: string): Promise<string> {
  const files = await readdir(join(root, 'content/guides'), { recursive: true });
  const marked = files.map((file) => file.replaceAll('\\', '/')).sort();
  for (const file of marked.filter((each) => each.endsWith('/twins.yaml')))
    if (/^ {2}easy:/mu.test(await readFile(join(root, 'content/guides', file), 'utf8')))
      return file.replace('/twins.yaml', '');
  throw new RangeError('No guide is easy to read');
}

/**
 * Copies the project to `folder` with one language more, by one words file and one line in the
 * configuration, and builds its pages on the other side of the world: a machine's clock says nothing of
 * the times on pages. It is made on `day`, as `YYYY-MM-DD`. What is spoken is taken from the project. One guide's easy-read twin was made from
 * another first step than there is now, and what all guides rest on was looked at too long ago.
 */
export async function buildCopy(
  root: string,
  folder: string,
  language: string,
  words: string,
  day: string,
) {
  for (const part of parts) await cp(join(root, part), join(folder, part), { recursive: true });
  for (const part of ['node_modules', '.cache'])
    await symlink(join(root, part), join(folder, part), 'junction');
  await cp(words, join(folder, `content/words/${language}.yaml`));
  const config = join(folder, 'src/site.config.ts');
  await change(config, "  ar: 'film',\n", `  ar: 'film',\n  ${language}: 'subtitles',\n`);
  await change(config, /claimsLastDays: \d+/u, 'claimsLastDays: -1');
  const twins = join(folder, 'content/guides', await findEasy(root), 'twins.yaml');
  await change(twins, /(^ {2}easy:[^]*?^ {4}steps:\n.*: )\w{8}/mu, '$1aaaaaaaa');
  await change(join(folder, 'astro.config.mjs'), afterwards, '');
  // Every page in the new language, and in Swedish, which leads to it; no page in the others.
  await change(
    join(folder, 'src/pages/_read-guide.ts'),
    'siteLanguages.map(',
    `siteLanguages.filter((one) => ['sv', '${language}'].includes(one)).map(`,
  );
  const astro = ['node_modules/astro/bin/astro.mjs', 'build', '--silent'];
  await promisify(execFile)(process.execPath, astro, {
    cwd: folder,
    maxBuffer: 64e6,
    env: { ...process.env, TZ: 'Pacific/Auckland', SOURCE_DATE_EPOCH: readNoon(day) },
  });
}
